import { ECOLE_ORDINAIRE } from '../commun/exemple.ts';
import { EXEMPLE_PREMIERE_IPT_TARDIVE, TARDIF } from '../premiere-ipt-tardive/exemple.ts';
import type { FaitsProlongationTardive } from './faits.ts';

/** An invented change of home, and of pôle, in November. */
export const EXEMPLE_PROLONGATION_TARDIVE: FaitsProlongationTardive = {
  ...TARDIF,
  motif: 'changement-domicile',
  evenementLe: '2024-10-28',
  preuve: 'Composition de ménage du 29/10/2024',
  motivation:
    'La famille habite Valbeau depuis le congé d’automne. La nouvelle école est à dix minutes du domicile.',
  ecoleQuittee: {
    ...ECOLE_ORDINAIRE,
    nom: 'École libre Saint-Amand',
    fase: 90318,
    faseImplantation: 90903,
    localite: 'Hautecroix',
  },
  poleQuitte: 'Pôle territorial de la Haute-Plaine',
  signature: EXEMPLE_PREMIERE_IPT_TARDIVE.signature,
};
