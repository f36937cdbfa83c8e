import type { Raison } from './resultat.ts';

/** Said beside every answer that prepares a choice of the employer and never makes it. */
export const AIDE_AU_PO: Raison = {
  code: 'aide-au-po',
  message: 'Aide ; la décision revient au pouvoir organisateur.',
};
