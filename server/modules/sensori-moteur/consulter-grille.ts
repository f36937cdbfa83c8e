import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { verifierGrille } from './grille.ts';
import { getRegime } from './regime.ts';
import { getGrille } from './repository-grilles.ts';
import { DOMAINES, enChoix } from './tables.ts';
import { grilleVue, voirGrille } from './vues.ts';

/** One version of the grid, and what still prevents its publication. */
export const consulterGrille = definirCas({
  nom: 'sensoriMoteur.consulterGrille',
  titre: 'Consulter une grille de l’échelle.',
  permission: 'grilles.gerer',
  genre: 'lecture',
  entree: z.object({ grilleId: identifiant }),
  sortie: grilleVue.extend({
    version: z.number(),
    publieeLe: instant.nullable(),
    /** Sentences by field; empty when the grid may be published. */
    manques: z.record(z.string(), z.string()),
    domaines: z.array(z.object({ valeur: z.string(), libelle: z.string() })),
  }),
  async executer({ trx, droit }, { grilleId }) {
    const grille = await getGrille(trx, grilleId);
    const { bornes } = getRegime(droit, grille.depuis);
    return {
      ...voirGrille(grille),
      version: grille.version,
      publieeLe: grille.publieeLe,
      manques: grille.publieeLe || !bornes ? {} : verifierGrille(grille, bornes),
      domaines: enChoix(DOMAINES),
    };
  },
});
