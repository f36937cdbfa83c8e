import { COMMUN, ECOLE_ORDINAIRE } from '../commun/exemple.ts';
import type { FaitsOrientationParents } from './faits.ts';

/** An invented answer to a mother. */
export const EXEMPLE_ORIENTATION_PARENTS: FaitsOrientationParents = {
  ...COMMUN,
  destinataires: ['Madame Salma Benhaddou', 'Rue du Lavoir 12', '4999 Valbeau'],
  demandeLe: '2026-09-10',
  ecole: ECOLE_ORDINAIRE,
  cpms: {
    nom: 'Centre PMS de Valbeau',
    localite: 'Valbeau',
    telephone: '04 000 33 44',
    courriel: 'cpms@example.be',
  },
  signataire: { nom: 'Inès Duquesne', qualite: 'coordonnatrice' },
  signature: null,
};
