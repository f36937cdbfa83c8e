import { EMPLOYEUR } from '../commun/exemple.ts';
import type { FaitsProfilFonction } from './faits.ts';

/** An invented profile. */
export const EXEMPLE_PROFIL_FONCTION: FaitsProfilFonction = {
  ...EMPLOYEUR,
  intitule: 'Logopède pour le langage oral et écrit',
  fonctions: ['Logopède'],
  missions:
    'Soutenir les équipes des écoles coopérantes.\n\nAccompagner des élèves à besoins spécifiques dans leur classe.',
  criteres: 'Se déplacer chaque jour entre les écoles de la zone.\nTravailler en équipe pluridisciplinaire.',
  competence: 'Une formation aux troubles du spectre de l’autisme',
  concertation: { le: '2026-04-16', organe: 'Instance de concertation locale' },
};
