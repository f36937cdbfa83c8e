import {
  blocCases,
  blocChamps,
  blocMention,
  blocSignatures,
  blocTableau,
  blocTexte,
} from '../commun/blocs.ts';
import { boiteEcole, boitePole, boiteResponsable } from '../commun/boites.ts';
import { formaterJour, nomComplet } from '../commun/champs.ts';
import { champ, champJour, champsEcole, champsEleve, siUtile, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { SENS_AVIS } from '../commun/libelles.ts';
import type { FaitsAvisProlongation } from './faits.ts';
import { APRES_AVIS, DECISIONS, INSTANCES } from './intitules.ts';

const ACCORD_DES_PARENTS = {
  favorable: 'Signe pour accord avec l’avis favorable',
  defavorable: 'Signe pour accord avec l’avis défavorable',
} as const;

/** Opinion on the prolongation of an IPT: the meeting, the decision, who was there, who signs. */
export function construireVueAvisProlongation(faits: FaitsAvisProlongation | null): VueFormulaire {
  const signatures = faits?.signatures;
  return construireFormulaire('avis-prolongation', faits, {
    sujet: faits === null ? null : nomComplet(faits.eleve),
    periode: titreAnnee(faits?.anneeScolaire),
    blocs: [
      blocChamps('L’élève', [...champsEleve(faits?.eleve), champ('Année d’étude', faits?.anneeEtude)], {
        paires: 2,
      }),
      blocChamps('L’école d’enseignement ordinaire', champsEcole('École', faits?.ecoleOrdinaire)),
      blocCases('L’instance qui rend l’avis', INSTANCES, [faits?.instance]),
      blocChamps(null, [champJour('Réunie le', faits?.reunionLe)]),
      blocCases('La décision', DECISIONS, [faits?.sens]),
      blocCases(null, APRES_AVIS, [faits?.apresAvisDesEnseignants ? 'oui' : null]),
      blocTexte('Motivation', faits?.motivation ?? null, { lignes: 4 }),
      blocTableau(
        'Personnes présentes',
        [
          { titre: 'Nom et prénom', part: 1 },
          { titre: 'Qualité', part: 1 },
        ],
        (faits?.presents ?? []).map(({ nom, qualite }) => [[nom], [qualite]]),
        { lignesVides: 6, sansLigne: 'Aucune présence notée.' },
      ),
      blocChamps('Le CPMS et les parents', [
        siUtile(champ('Avis consultatif du CPMS', decrireAvisCpms(faits))),
        champJour('Avis communiqué aux parents le', faits?.communiqueAuxParentsLe),
      ]),
      blocSignatures('Signatures', [
        boiteEcole(
          faits?.ecoleOrdinaire.nom,
          signatures?.ecoleOrdinaire,
          'La direction de l’école d’enseignement ordinaire',
        ),
        boitePole(faits?.pole.nom, signatures?.pole, 'Pour le pôle territorial'),
        boiteResponsable(
          signatures?.responsable,
          faits?.sens
            ? ACCORD_DES_PARENTS[faits.sens]
            : 'Invité à signer pour accord avec l’avis favorable ou défavorable',
        ),
      ]),
      blocMention(
        'Si les parents sont en désaccord avec un avis défavorable, ils peuvent chercher une autre école d’enseignement ordinaire ; l’intégration actuelle prend fin. Sans leur accord sur un avis favorable, l’intégration n’est pas prolongée.',
      ),
    ],
  });
}

function decrireAvisCpms(faits: FaitsAvisProlongation | null): string | null {
  const avis = faits?.avisCpms ?? null;
  return avis === null ? null : `${SENS_AVIS[avis.sens]}, le ${formaterJour(avis.le)}`;
}
