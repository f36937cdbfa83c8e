import { COMMUN, ECOLE_ORDINAIRE, SIGNATURE_DESSINEE, SIGNATURE_TAPEE } from '../commun/exemple.ts';
import type { FaitsPar } from './faits.ts';

/** An invented protocol of reasonable adjustments, followed by the pôle. */
export const EXEMPLE_PAR: FaitsPar = {
  ...COMMUN,
  anneeScolaire: '2026-27',
  eleve: { nom: 'Bodart', prenom: 'Samuel', dateNaissance: '2017-11-02' },
  ecole: ECOLE_ORDINAIRE,
  anneeEtude: '4e primaire',
  demandeLe: '2026-09-02',
  besoins:
    'Samuel comprend bien à l’oral. Lire une consigne longue et recopier au tableau lui demandent un temps très long.',
  diagnostic: {
    auteur: 'Louise Fontaine',
    qualite: 'logopède',
    le: '2026-03-17',
    resume: 'Trouble de la lecture ; compréhension orale préservée.',
  },
  amenagements: [
    {
      genre: 'materiel',
      description: 'Textes imprimés en corps 14, interligne double.',
      responsable: 'Titulaire',
    },
    { genre: 'materiel', description: 'Ordinateur avec lecture à voix haute.', responsable: 'Parents' },
    {
      genre: 'organisationnel',
      description: 'Un tiers de temps en plus pour les contrôles écrits.',
      responsable: 'Titulaire',
    },
    {
      genre: 'pedagogique',
      description: 'Consignes lues à voix haute ; réponses orales admises.',
      responsable: null,
    },
  ],
  duree: { du: '2026-09-14', au: '2027-07-02' },
  evaluations: [
    { le: '2026-12-11', constat: null },
    { le: '2027-05-21', constat: null },
  ],
  suiviIndividuelParLePole: {
    oui: true,
    modalites: 'Deux périodes par semaine jusqu’aux vacances d’hiver, puis à revoir.',
  },
  participants: [
    { nom: 'Benoît Lacroix', qualite: 'titulaire' },
    { nom: 'Inès Duquesne', qualite: 'membre du pôle territorial' },
  ],
  signatures: {
    ecole: SIGNATURE_DESSINEE,
    responsable: { ...SIGNATURE_TAPEE, nom: 'Claire Bodart', qualite: 'Mère' },
    pole: null,
  },
};
