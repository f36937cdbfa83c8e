import { suivreP4 } from './gestes/p4.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** Since the closed envelope: the same decision, and no means this year. */
reglerServeur({ POLARIS_HORLOGE: '2027-02-10T09:00:00Z' });

parcours('P4 : un changement de pôle en février 2027, sans moyen cette année', (etape) =>
  suivreP4(etape, {
    annee: '2026-27',
    evenement: '2027-02-08',
    debut: '2027-02-11',
    signeeLe: '2027-02-09',
    echeance: 'mercredi 24 mars 2027',
    budgetC: false,
  }),
);
