import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { lireCertifie } from '../national/index.ts';
import { getScenario, montrer, type ScenarioGarde } from './scenarios.ts';
import { certifieVue, scenarioVue } from './schema.ts';

/** Two to four scenarios of the same pôle and year side by side, with what each assumes and found. */
export const comparer = definirCas({
  nom: 'prevision.comparer',
  titre: 'Comparer des scénarios de prévision.',
  permission: 'prevision.lire',
  genre: 'lecture',
  entree: z.object({
    scenarioIds: z
      .array(identifiant)
      .min(2, 'Choisissez au moins deux scénarios.')
      .max(4, 'Choisissez quatre scénarios au plus.')
      .refine((ids) => new Set(ids).size === ids.length, 'Choisissez des scénarios différents.'),
  }),
  sortie: z.object({
    annee: z.string(),
    poleId: identifiant,
    scenarios: z.array(scenarioVue.extend({ jugement: resultatSchema })),
    certifie: certifieVue.nullable(),
  }),
  async executer(contexte, { scenarioIds }) {
    const lus: ScenarioGarde[] = [];
    // One after the other: a transaction has one connection.
    for (const id of scenarioIds) lus.push(await getScenario(contexte, id));
    const [premier, ...autres] = lus;
    if (!premier) throw new Refus('saisie-invalide', 'Choisissez au moins deux scénarios.');
    const { annee, poleId } = premier;
    if (autres.some((s) => s.annee !== annee || s.poleId !== poleId)) {
      throw new Refus('saisie-invalide', 'Ces scénarios ne sont pas du même pôle et de la même année.');
    }
    return {
      annee,
      poleId,
      scenarios: [premier, ...autres].map((s) => ({ ...montrer(s), jugement: s.jugement })),
      certifie: await lireCertifie(contexte.trx, poleId, annee),
    };
  },
});
