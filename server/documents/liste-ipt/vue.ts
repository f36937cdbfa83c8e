import { blocChamps, blocMention, blocTableau, blocTexte } from '../commun/blocs.ts';
import { formaterJour, nomComplet } from '../commun/champs.ts';
import { champ, champJour, champsEcole, siUtile, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import type { FaitsListeIpt, LigneListeIpt } from './faits.ts';

const GENRES = { premiere: 'Première', prolongation: 'Prolongation' } as const;

const COLONNES = [
  { titre: 'N°', part: 0.4, droite: true },
  { titre: 'Élève', part: 2 },
  { titre: 'Naissance', part: 1.15 },
  { titre: 'École ordinaire', part: 2.7 },
  { titre: 'Année d’étude', part: 1.5 },
  { titre: 'Début', part: 1.15 },
  { titre: 'IPT', part: 1.35 },
] as const;

/** List of the IPT at 30 September: totals, fingerprint and receipt, then a row a pupil. */
export function construireVueListeIpt(faits: FaitsListeIpt | null): VueFormulaire {
  const nombre = (genre: LigneListeIpt['genre']) =>
    faits?.lignes.filter((ligne) => ligne.genre === genre).length;
  return construireFormulaire('liste-ipt', faits, {
    sujet: faits?.pole.nom ?? null,
    periode: titreAnnee(faits?.anneeScolaire),
    blocs: [
      blocChamps('La liste', [
        ...champsEcole('École siège', faits?.pole.siege),
        champJour('Arrêtée au', faits?.arreteeLe),
        champ(
          'Numéro',
          faits === null ? null : faits.numero === 1 ? '1' : `${faits.numero} (remplace la précédente)`,
        ),
        champ('Nombre d’élèves', faits?.lignes.length),
        champ('Premières intégrations', nombre('premiere')),
        champ('Prolongations', nombre('prolongation')),
      ]),
      ...(faits?.motifRectification
        ? [blocTexte('Motif de la rectification', faits.motifRectification)]
        : []),
      blocChamps('L’envoi', [
        champJour('Transmise le', faits?.transmise?.le),
        champ('Par', faits?.transmise ? `${faits.transmise.par.nom}, ${faits.transmise.par.qualite}` : null),
        ...(faits === null ? [] : [champ('Empreinte (SHA-256)', grouper(faits.empreinte))]),
        siUtile(
          champ(
            'Accusé de réception',
            faits?.accuse ? `${faits.accuse.reference}, le ${formaterJour(faits.accuse.le)}` : null,
          ),
        ),
      ]),
      blocTableau('Les élèves', COLONNES, (faits?.lignes ?? []).map(enCellules), {
        lignesVides: 10,
        sansLigne: 'Aucune intégration à cette date.',
      }),
      blocMention(
        'L’empreinte est celle de la liste transmise : la même liste donne toujours la même empreinte. Une correction donne une nouvelle liste, qui porte le numéro suivant.',
      ),
    ],
  });
}

function enCellules(ligne: LigneListeIpt, indice: number): string[][] {
  return [
    [String(indice + 1)],
    [nomComplet(ligne)],
    [formaterJour(ligne.dateNaissance)],
    [ligne.ecole, `N° FASE ${ligne.fase}`],
    ligne.anneeEtude === null ? [] : [ligne.anneeEtude],
    [formaterJour(ligne.debut)],
    [GENRES[ligne.genre]],
  ];
}

/** Groups of eight digits: readable aloud, and each line may break between two. */
function grouper(empreinte: string): string {
  return empreinte.replace(/(.{8})(?=.)/g, '$1 ');
}
