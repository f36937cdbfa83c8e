import type { Option } from '../composants/Champ.tsx';

/** Deficiencies a question may be about. */
export const DOMAINES: readonly Option[] = [
  { valeur: 'physique', libelle: 'Physique' },
  { valeur: 'visuel', libelle: 'Visuelle' },
  { valeur: 'auditif', libelle: 'Auditive' },
];
