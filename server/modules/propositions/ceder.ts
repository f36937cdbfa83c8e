import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerDebut } from '../integration/index.ts';
import { getIntegrationSuivie } from './integration-suivie.ts';

/**
 * A specialised school that accompanies an integration cedes it to the pôle of the ordinary school, from a
 * day on (TRA-1). Nobody may refuse it; every party finds it among its tasks.
 */
export const ceder = definirCas({
  nom: 'propositions.ceder',
  titre: 'Céder au pôle l’accompagnement d’une intégration.',
  permission: 'cessions.declarer',
  genre: 'ecriture',
  entree: z.object({ integrationId: identifiant, effetLe: jour }),
  sortie: z.object({ cessionId: identifiant }),
  async executer({ trx, session, droit, instant, journaliser }, { integrationId, effetLe }) {
    const integration = await getIntegrationSuivie(trx, integrationId);
    if (integration.cession_id) {
      throw new Refus('conflit', 'Cette intégration est déjà cédée au pôle. Rechargez la page.');
    }
    if (integration.accompagne_par !== 'ecoleSpecialisee' || (integration.fin ?? effetLe) < effetLe) {
      throw new Refus(
        'regle-non-respectee',
        'Votre école n’accompagne pas cette intégration, ou elle prend fin avant cette date : il n’y a rien à céder.',
      );
    }
    exigerDebut(droit, effetLe, 'effetLe');
    if (effetLe <= integration.debut) {
      throw new Refus('saisie-invalide', 'La date est à corriger.', {
        champs: { effetLe: 'La cession prend effet après le début de l’intégration. Vérifiez l’année.' },
      });
    }
    const { id } = await trx
      .insertInto('cession')
      .values({
        pole_id: integration.pole_id,
        integration_id: integrationId,
        ecole_id: integration.ecole_origine_id,
        effet_le: effetLe,
        declaree_le: new Date(instant.epochMilliseconds),
        declaree_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'integration',
      objetId: integrationId,
      poleId: integration.pole_id,
      changements: { cessionId: id, effetLe },
    });
    return { cessionId: id };
  },
});
