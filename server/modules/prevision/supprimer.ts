import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getScenario } from './scenarios.ts';

/** Takes a scenario of the pôle off the list; one that was reconciled stays, with its error. */
export const supprimer = definirCas({
  nom: 'prevision.supprimer',
  titre: 'Supprimer un scénario de prévision.',
  permission: 'prevision.tenir',
  genre: 'ecriture',
  entree: z.object({ scenarioId: identifiant }),
  sortie: z.object({ scenarioId: identifiant }),
  async executer(contexte, { scenarioId }) {
    const { trx, instant, journaliser } = contexte;
    const scenario = await getScenario(contexte, scenarioId);
    if (scenario.ecart) {
      throw new Refus(
        'conflit',
        'Ce scénario a été rapproché du chiffre certifié : il est gardé avec son écart.',
      );
    }
    await trx
      .updateTable('prevision')
      .set({ supprimee_le: new Date(instant.epochMilliseconds) })
      .where('id', '=', scenarioId)
      .execute();
    await journaliser({
      objet: 'prevision',
      objetId: scenarioId,
      poleId: scenario.poleId,
      changements: { annee: scenario.annee, supprimee: true },
    });
    return { scenarioId };
  },
});
