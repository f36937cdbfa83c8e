import { suivreP3 } from './gestes/p3.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** Since the closed envelope: nothing the same year. */
reglerServeur({ POLARIS_HORLOGE: '2026-11-12T09:00:00Z' });

parcours('P3 : une première IPT le 12 novembre 2026, sans moyen cette année', (etape) =>
  suivreP3(etape, {
    annee: '2026-27',
    debut: '2026-11-12',
    naissance: '2018-03-14',
    inscritLe: '2025-08-25',
    signeeLe: '2026-11-09',
    budgetC: false,
  }),
);
