import { type Bloc, blocChamps, blocMention, blocTableau } from '../commun/blocs.ts';
import { formaterJour } from '../commun/champs.ts';
import { champ, champJour, champsEcole, siUtile, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { formaterEuros, formaterNombre } from '../commun/nombres.ts';
import { blocParts } from '../commun/parts.ts';
import type { FaitsFicheEnveloppe, LigneEnveloppe } from './faits.ts';

const COLONNES = [
  { titre: 'Ce qui donne les points', part: 2 },
  { titre: 'Calcul', part: 2.4 },
  { titre: 'Texte', part: 2 },
  { titre: 'Points', part: 1, droite: true },
] as const;

const ETATS = { provisoire: 'Provisoire', definitif: 'Définitif' } as const;

/** The envelope of a year as an account: lines and their texts, total, split, key. */
export function construireVueFicheEnveloppe(faits: FaitsFicheEnveloppe | null): VueFormulaire {
  return construireFormulaire('fiche-enveloppe', faits, {
    sujet: faits?.pole.nom ?? null,
    periode: titreAnnee(faits?.anneeScolaire),
    blocs: [
      blocChamps('Le pôle', [
        ...champsEcole('École siège', faits?.pole.siege),
        champ('Élèves des écoles coopérantes', faits && formaterNombre(faits.elevesCooperantes)),
        champJour('Comptés le', faits?.comptageLe),
      ]),
      blocTableau('L’enveloppe, ligne à ligne', COLONNES, (faits?.lignes ?? []).map(enCellules), {
        lignesVides: 5,
      }),
      blocChamps('Le total', [
        champ('Points reçus', faits && (faits.total === null ? INCONNU : formaterNombre(faits.total))),
        siUtile(
          champ('Valeur du point', faits?.valeurDuPoint == null ? null : formaterEuros(faits.valeurDuPoint)),
        ),
        siUtile(champ('En euros', faits?.euros == null ? null : formaterEuros(faits.euros))),
        siUtile(champ('Dont rétrocédés', faits?.retrocedes ? formaterNombre(faits.retrocedes) : null)),
      ]),
      blocRepartition(faits),
      blocParts('La clé entre le siège et ses partenaires', faits?.parts ?? []),
      blocMention(
        'Cette fiche dit ce qui était connu le jour de son émission. Chaque chiffre s’explique en ligne jusqu’à l’article qui le donne ; « (I) » marque une déduction.',
      ),
    ],
  });
}

const INCONNU = 'Une valeur de l’année n’est pas publiée';

function blocRepartition(faits: FaitsFicheEnveloppe | null): Bloc {
  const repartition = faits?.repartition ?? null;
  const communiquee = repartition?.communiqueeLe ?? null;
  return blocChamps('La répartition', [
    champ('Points affectés aux traitements', repartition && formaterNombre(repartition.traitements)),
    champ('Points affectés au fonctionnement', repartition && formaterNombre(repartition.fonctionnement)),
    siUtile(
      champ('Fonctionnement en euros', repartition?.euros == null ? null : formaterEuros(repartition.euros)),
    ),
    champ('Communiquée le', communiquee && formaterJour(communiquee)),
    siUtile(champJour('À communiquer au plus tard le', faits?.communicationAvant)),
  ]);
}

function enCellules({ libelle, points, explication, source, etat }: LigneEnveloppe): string[][] {
  return [
    etat === null ? [libelle] : [libelle, ETATS[etat]],
    explication === null ? [] : [explication],
    source === null ? [] : [source],
    [points === null ? 'Non publié' : formaterNombre(points)],
  ];
}
