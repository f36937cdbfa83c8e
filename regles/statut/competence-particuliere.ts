import { manquant } from '../faits.ts';
import { creerLecteur, rentreeOuDerniere } from '../lecture.ts';
import type { Champ, Regle } from '../regle.ts';
import { resultat, sansValeur } from '../resultat.ts';
import {
  CHAMPS_COMPETENCE,
  type FaitsCompetence,
  jugerCompetence,
  PARAMETRES_DES_COMPETENCES,
} from './competence.ts';
import { CHAMP_RESEAU, type Reseau } from './reseaux.ts';

const ATTESTATION = 'statut.competences.attestation';

/**
 * Does the member hold a particular competence (REC-5)? A training of the list, or certified experience in
 * one and the same employer: `joursMemePO` days over `annees` (a list of school years). `valeur` is true or
 * false; `detail`: `voie` (`formation`, `experience` or null), `formation` (`code`, `intitule`, `operateur`) or
 * `joursExiges`, `joursManquants`, `acquiseFin` (school year at the end of which it is acquired).
 */
export const competenceParticuliere: Regle = {
  nom: 'statut.competenceParticuliere',
  titre: 'Compétence particulière',
  description:
    'Dit si un membre du personnel a une compétence particulière : une des douze formations, ou une expérience attestée de 600 jours (WBE, officiel) ou 720 jours (libre) sur trois années scolaires.',
  registre: ['REC-5'],
  parametres: [...PARAMETRES_DES_COMPETENCES, ATTESTATION],
  formes: [
    {
      champs: {
        reseau: CHAMP_RESEAU,
        ...CHAMPS_COMPETENCE,
        anneeScolaire: {
          genre: 'annee-scolaire',
          libelle: 'année scolaire',
          aide: 'La dernière connue, si rien n’est dit.',
          facultatif: true,
        },
      },
      exemple: { reseau: 'OS', joursMemePO: 600, annees: ['2022-23', '2023-24', '2024-25'] },
    },
  ],
  dateDeReference: rentreeOuDerniere,
  juger: (faits, droit, jour) => {
    const lecteur = creerLecteur(droit, jour);
    const attestation = lecteur.texte(ATTESTATION);
    const competence = jugerCompetence(faits.reseau as Reseau, faits as FaitsCompetence, lecteur);
    if (!competence || !attestation) return lecteur.refus();
    if (competence.etat === 'a-fournir') {
      const manques = competence.manquants.map((nom) => manquant(CHAMPS_COMPETENCE[nom] as Champ, nom));
      const formation = competence.raisons.filter(({ code }) => code === 'formation-non-listee');
      return sansValeur('faits-manquants', [...formation, ...manques]);
    }
    const remplie = competence.etat === 'remplie';
    return resultat(remplie, null, {
      detail: competence.detail,
      raisons: competence.raisons,
      trace: [
        {
          libelle: 'Compétence particulière',
          valeur: remplie,
          ...(competence.voie ? { operation: `par ${LIBELLES[competence.voie]}` } : {}),
          enfants: [...competence.etapes, attestation.etape],
        },
      ],
    });
  },
};

const LIBELLES = { formation: 'la formation', experience: 'l’expérience' } as const;
