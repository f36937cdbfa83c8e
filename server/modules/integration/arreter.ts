import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { finDemandee } from './faits-arret.ts';
import { mettreFin } from './mettre-fin.ts';
import { getIntegration } from './repository.ts';

/**
 * Ends an IPT (IPT-8, IPT-9): the end with its judgement, the last day of the integration, its synoptic
 * table and its transport certificates, all or nothing.
 */
export const arreter = definirCas({
  nom: 'integration.arreter',
  titre: 'Mettre fin à une intégration permanente totale.',
  permission: 'integration.encoder',
  genre: 'ecriture',
  entree: finDemandee,
  sortie: z.object({ arretId: identifiant, dateFin: z.string(), attestationsRevoquees: z.number() }),
  async executer(contexte, { integrationId, ...saisis }) {
    return mettreFin(contexte, await getIntegration(contexte.trx, integrationId), saisis);
  },
});
