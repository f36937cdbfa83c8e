import { COMMUN, ECOLE_SIEGE, ELEVE, SIGNATURE_TAPEE } from '../commun/exemple.ts';
import type { FaitsDesaccord } from './faits.ts';

/** An invented disagreement of the guidance centre. */
export const EXEMPLE_DESACCORD: FaitsDesaccord = {
  ...COMMUN,
  emission: { date: '2026-05-13', code: null },
  eleve: ELEVE,
  ecoleSpecialisee: ECOLE_SIEGE,
  destinataire: 'po',
  proposition: { le: '2026-04-20', par: ['responsable'] },
  concertationLe: '2026-05-11',
  opposant: { nom: 'Maud Servais', qualite: 'Présidente du conseil de classe' },
  motivation:
    'Le conseil de classe estime que Noémie a encore besoin d’un groupe de sept élèves au plus pour entrer dans les apprentissages.\n\nUne intégration dès août serait trop rapide.',
  alternatives: 'Une intégration temporaire partielle de deux matinées par semaine, à revoir en janvier.',
  signature: {
    ...SIGNATURE_TAPEE,
    nom: 'Maud Servais',
    qualite: 'Présidente du conseil de classe',
    le: '2026-05-13',
  },
};
