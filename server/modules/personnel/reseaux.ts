import type { Reseau } from '../../db/schema.ts';

/** The statute of each network: WBE, official subsidised, free subsidised. */
export const STATUTS = {
  wbe: 'WBE',
  'officiel-subventionne': 'OS',
  'libre-confessionnel': 'LS',
  'libre-non-confessionnel': 'LS',
} as const satisfies Record<Reseau, string>;
