import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { nomScenario, refuserDouble } from './enregistrer.ts';
import { getScenario, listerScenarios } from './scenarios.ts';

/** Gives another name to a scenario of the pôle; what it assumes and what it found never change. */
export const renommer = definirCas({
  nom: 'prevision.renommer',
  titre: 'Renommer un scénario de prévision.',
  permission: 'prevision.tenir',
  genre: 'ecriture',
  entree: z.object({ scenarioId: identifiant, nom: nomScenario, version }),
  sortie: z.object({ scenarioId: identifiant }),
  async executer(contexte, { scenarioId, nom, version: lue }) {
    const { trx, coffre, historiser, journaliser } = contexte;
    const scenario = await getScenario(contexte, scenarioId);
    const autres = await listerScenarios(contexte, scenario.poleId, scenario.annee);
    refuserDouble(
      nom,
      autres.filter(({ id }) => id !== scenarioId),
    );
    const { numUpdatedRows } = await trx
      .updateTable('prevision')
      .set({ nom: coffre.sceller(nom), version: lue + 1 })
      .where('id', '=', scenarioId)
      .where('version', '=', lue)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) {
      throw new Refus('conflit', 'Ce scénario a changé entre-temps. Rechargez la page, puis recommencez.');
    }
    const { poleId } = scenario;
    await historiser({ poleId, objet: 'prevision', objetId: scenarioId }, [
      { champ: 'nom', avant: scenario.nom, apres: nom },
    ]);
    await journaliser({
      objet: 'prevision',
      objetId: scenarioId,
      poleId,
      changements: { version: lue + 1, renommee: true },
    });
    return { scenarioId };
  },
});
