import { EMPLOYEUR } from '../commun/exemple.ts';
import type { FaitsPvSelection } from './faits.ts';

/** Invented minutes of a first tier. */
export const EXEMPLE_PV_SELECTION: FaitsPvSelection = {
  ...EMPLOYEUR,
  numeroAppel: 1,
  palier: 1,
  limiteLe: '2026-06-05',
  candidats: [
    {
      reference: 'CAND-7Q2M-K4TD',
      nom: 'Lierneux Tom',
      fonction: 'Logopède',
      decision: 'servi',
      motif: null,
      emploi: 'Logopède 2,5/5, accroche : Logopède (TR)',
      decideLe: '2026-06-12',
    },
    {
      reference: 'CAND-9RTH-2MXD',
      nom: 'Delcour Ana',
      fonction: 'Logopède',
      decision: 'ecarte',
      motif: 'Inadéquation au profil : pas d’expérience du travail en équipe mobile.',
      emploi: null,
      decideLe: '2026-06-12',
    },
  ],
  suites: [{ fonction: 'Logopède', suite: 'Le palier 2 est ouvert.' }],
};
