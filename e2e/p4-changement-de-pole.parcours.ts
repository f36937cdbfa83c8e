import { suivreP4 } from './gestes/p4.ts';
import { reglerServeur } from './harnais/parcours.ts';

/** Ten days before the holidays of February: the clock has to leave them out. */
reglerServeur({ POLARIS_HORLOGE: '2025-02-12T09:00:00Z' });

suivreP4({
  annee: '2024-25',
  evenement: '2025-02-10',
  debut: '2025-02-13',
  signeeLe: '2025-02-11',
  echeance: 'mercredi 26 mars 2025',
  budgetC: true,
});
