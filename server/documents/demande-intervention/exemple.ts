import { COMMUN, ECOLE_ORDINAIRE } from '../commun/exemple.ts';
import type { FaitsDemandeIntervention } from './faits.ts';

/** An invented request for a class, no pupil named, with a question of the pôle. */
export const EXEMPLE_DEMANDE_INTERVENTION: FaitsDemandeIntervention = {
  ...COMMUN,
  demandeLe: '2026-10-05',
  ecole: ECOLE_ORDINAIRE,
  demandeur: {
    nom: 'Benoît Lacroix',
    qualite: 'Titulaire',
    telephone: '04 000 12 35',
    courriel: 'b.lacroix@example.be',
  },
  eleve: null,
  classe: '3e maternelle, local bleu (19 élèves)',
  besoin:
    'Deux enfants quittent le groupe plusieurs fois par heure et crient lors des changements d’activité. L’équipe se sent démunie au moment du repas.',
  dejaTente: 'Horaire en images depuis septembre, coin calme, présence de la puéricultrice à midi.',
  formes: ['visite', 'observation', 'collective'],
  disponibilites: 'Le mardi et le jeudi, de 8 h 30 à 12 h.',
  diagnosticConnu: false,
  parentsInformes: true,
  rubriquesDuPole: [
    {
      titre: 'Attentes de l’équipe pour décembre',
      texte: 'Des repères communs pour les moments de transition.',
    },
  ],
  signature: null,
};
