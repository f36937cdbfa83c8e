import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { ecrireClasseur } from '../../tableur/classeur.ts';
import { getPoleDemande } from '../financement/index.ts';
import { feuilleHypotheses, feuilleResultats } from './feuilles.ts';
import { getScenario } from './scenarios.ts';

/** A saved scenario as a workbook: its assumptions, and the points they give. */
export const exporter = definirCas({
  nom: 'prevision.exporter',
  titre: 'Exporter un scénario de prévision.',
  permission: 'prevision.lire',
  genre: 'lecture',
  entree: z.object({ scenarioId: identifiant }),
  sortie: z.object({ classeur: z.instanceof(Uint8Array), nomFichier: z.string() }),
  async executer(contexte, { scenarioId }) {
    const scenario = await getScenario(contexte, scenarioId);
    const pole = await getPoleDemande(contexte, scenario.poleId);
    const classeur = await ecrireClasseur([feuilleResultats(scenario), feuilleHypotheses(scenario)], {
      titre: `Prévision ${scenario.annee}, ${scenario.nom}, ${pole.nom}`,
      creeLe: contexte.instant,
    });
    return { classeur, nomFichier: `prevision-${scenario.annee}-pole-${pole.numero}.xlsx` };
  },
});
