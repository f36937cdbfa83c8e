import { suivreLivre, suivreLivreSansScript } from './gestes/livre.ts';
import { suivreP3 } from './gestes/p3.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** While late declarations still bring points, in budget C. */
reglerServeur({ POLARIS_HORLOGE: '2024-11-12T09:00:00Z' });

parcours('P3 : une première IPT le 12 novembre 2024, avec ses points au budget C', (etape) =>
  suivreP3(etape, {
    annee: '2024-25',
    debut: '2024-11-12',
    naissance: '2016-03-14',
    inscritLe: '2023-08-28',
    signeeLe: '2024-11-08',
    budgetC: true,
  }),
);

const LIVRE = { annee: '2024-25', veille: '2024-11-11' };

parcours(
  'P3, le grand livre : budget validé, tel que connu avant et après, corrigé sans rien réécrire',
  (etape) => suivreLivre(etape, LIVRE),
);

parcours('P3, le grand livre sans JavaScript', (etape) => suivreLivreSansScript(etape, LIVRE), {
  javascript: false,
});
