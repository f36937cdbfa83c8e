import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getIntegrationSuivie } from './integration-suivie.ts';

/** The pôle takes note of a cession: it cannot refuse it, and the file keeps who accompanies from when. */
export const acterCession = definirCas({
  nom: 'propositions.acterCession',
  titre: 'Prendre acte de la cession d’une intégration.',
  permission: 'cessions.acter',
  genre: 'ecriture',
  entree: z.object({ integrationId: identifiant }),
  sortie: z.object({ effetLe: z.string() }),
  async executer({ trx, session, instant, journaliser, historiser }, { integrationId }) {
    const integration = await getIntegrationSuivie(trx, integrationId);
    const actee = await trx
      .updateTable('cession')
      .set({ actee_le: new Date(instant.epochMilliseconds), actee_par: session.compteId })
      .where('integration_id', '=', integrationId)
      .where('actee_le', 'is', null)
      .returning(['id', 'effet_le'])
      .executeTakeFirst();
    if (!actee) throw new Refus('conflit', 'Aucune cession de cette intégration n’attend une prise d’acte.');
    await historiser({ poleId: integration.pole_id, objet: 'integration', objetId: integrationId }, [
      {
        champ: 'accompagnement',
        avant: integration.origine,
        apres: `${integration.pole}, à partir du ${actee.effet_le.split('-').toReversed().join('/')}`,
      },
    ]);
    await journaliser({
      objet: 'integration',
      objetId: integrationId,
      poleId: integration.pole_id,
      changements: { cessionActee: actee.id, effetLe: actee.effet_le },
    });
    return { effetLe: actee.effet_le };
  },
});
