import { suivreP4 } from './gestes/p4.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** Ten days before the holidays of February: the clock has to leave them out. */
reglerServeur({ POLARIS_HORLOGE: '2025-02-12T09:00:00Z' });

parcours('P4 : un changement de pôle en février 2025, avec ses points au budget C', (etape) =>
  suivreP4(etape, {
    annee: '2024-25',
    evenement: '2025-02-10',
    debut: '2025-02-13',
    signeeLe: '2025-02-11',
    echeance: 'mercredi 26 mars 2025',
    budgetC: true,
  }),
);
