import { construireBlocSignature } from '../commun/bloc-signature.ts';
import { blocChamps, blocMention, blocSignatures, blocTexte } from '../commun/blocs.ts';
import { champ, champJour, champsEcole, siUtile, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { formaterNombre } from '../commun/nombres.ts';
import { blocPostes, ETATS_CADRE } from '../commun/postes.ts';
import type { FaitsPvConcertation } from './faits.ts';

/** Minutes of the social consultation: the staff that was put forward, the opinion, who signs. */
export function construireVuePvConcertation(faits: FaitsPvConcertation | null): VueFormulaire {
  const { concertation = null, points = null } = faits ?? {};
  return construireFormulaire('pv-concertation', faits, {
    sujet: faits?.ecole.nom ?? null,
    periode: titreAnnee(faits?.anneeScolaire),
    blocs: [
      blocChamps('La réunion', [
        ...champsEcole('École', faits?.ecole),
        champ('Pouvoir organisateur', faits?.po),
        champ('École siège du pôle', faits?.pole.siege.nom),
        siUtile(champ('N° FASE du siège', faits?.pole.siege.fase)),
        champJour('Tenue le', concertation?.le),
        champ('Organe local de concertation sociale', concertation?.organe),
        champ('Objet', 'Cadre du personnel : fonctions et volumes de charge'),
      ]),
      blocPostes(
        'Le cadre proposé',
        faits?.postes ?? [],
        faits && `Points lus dans la table : ${faits.table}.`,
      ),
      blocChamps('Le cadre en bref', [
        champ('Cadre', faits?.nom),
        champ('État', faits && ETATS_CADRE[faits.etat]),
        champ('Points du cadre', faits && formaterNombre(faits.total)),
        champ('Points de la part', faits && (points === null ? 'Pas encore connus' : formaterNombre(points))),
        siUtile(champJour('Cadre adopté le', faits?.adopteLe)),
      ]),
      blocTexte('Avis de l’organe', concertation?.avis ?? null, { lignes: 5 }),
      blocSignatures('Signatures', [
        construireBlocSignature(
          { nom: 'po', titre: 'Pour le pouvoir organisateur', precision: faits?.po ?? null },
          null,
        ),
        construireBlocSignature(
          {
            nom: 'organe',
            titre: 'Pour l’organe de concertation',
            precision: concertation?.organe ?? null,
            cachet: false,
          },
          null,
        ),
      ]),
      blocMention('La décision reste au pouvoir organisateur, qui la prend après cette concertation.'),
    ],
  });
}
