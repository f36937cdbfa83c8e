import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { finDemandee, QUESTIONS_ARRET } from './faits-arret.ts';
import { effetsArret, jugerFin } from './juger-fin.ts';
import { listerAnneesApres } from './parcours-arret.ts';
import { getIntegration } from './repository.ts';
import { compterAttestations } from './revocation.ts';

/** What an end would do, before anyone decides it: the judgement, what is still to be answered, the effects. */
export const jugerArret = definirCas({
  nom: 'integration.jugerArret',
  titre: 'Montrer les effets d’une fin d’intégration, sans l’enregistrer.',
  permission: 'integration.encoder',
  genre: 'lecture',
  entree: finDemandee,
  sortie: z.object({
    jugement: resultatSchema,
    /** Questions this ground makes compulsory and that are not answered: field, sentence. */
    manques: z.record(z.string(), z.string()),
    /** Null when the end is refused or when facts are missing. */
    effets: effetsArret
      .extend({
        anneeScolaire: z.string(),
        /** Transport certificates that would be revoked, with the last day. */
        attestations: z.number(),
        /** Later school years that would leave the synoptic table. */
        anneesRetirees: z.array(z.string()),
      })
      .nullable(),
  }),
  async executer(contexte, { integrationId, ...saisis }) {
    const { trx } = contexte;
    const integration = await getIntegration(trx, integrationId);
    const { jugement, effets, anneeScolaire } = jugerFin(contexte, integration, saisis);
    const retirees = effets ? await listerAnneesApres(trx, integrationId, anneeScolaire) : [];
    return {
      jugement,
      manques: lireManques(jugement),
      effets: effets && {
        ...effets,
        anneeScolaire,
        attestations: await compterAttestations(trx, integrationId),
        anneesRetirees: retirees.map(({ annee_scolaire }) => annee_scolaire),
      },
    };
  },
});

/** The missing facts of a judgement as questions; none when it has an answer. */
export function lireManques(jugement: z.output<typeof resultatSchema>): Record<string, string> {
  if (jugement.issue !== 'faits-manquants') return {};
  return Object.fromEntries(
    jugement.raisons.flatMap(({ fait, message }) => (fait ? [[fait, QUESTIONS_ARRET[fait] ?? message]] : [])),
  );
}
