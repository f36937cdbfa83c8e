import { EMPLOYEUR } from '../commun/exemple.ts';
import type { FaitsMotifNonRetenue } from './faits.ts';

/** An invented letter. */
export const EXEMPLE_MOTIF_NON_RETENUE: FaitsMotifNonRetenue = {
  ...EMPLOYEUR,
  candidat: 'Ana Delcour',
  reference: 'CAND-9RTH-2MXD',
  recueLe: '2026-05-28',
  fonction: 'Logopède',
  numeroAppel: 1,
  decideLe: '2026-06-12',
  decision: 'ecarte',
  motif: 'Le profil demande une expérience du travail en équipe mobile ; la candidature n’en donne pas.',
};
