import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { estDansLeDelai } from './passation.ts';
import { decisionsSaisies } from './schema.ts';
import { lireSelection } from './selection.ts';
import { DECISIONS } from './tables.ts';

/** What a decision for several scales would do, pupil by pupil; nothing is recorded. */
export const jugerDecisions = definirCas({
  nom: 'sensoriMoteur.jugerDecisions',
  titre: 'Montrer l’effet d’une décision sur des échelles, sans l’enregistrer.',
  permission: 'echelles.encoder',
  genre: 'lecture',
  entree: decisionsSaisies,
  sortie: z.object({
    decision: z.string(),
    lignes: z.array(
      z.object({
        eleveId: identifiant,
        rang: z.number(),
        nom: z.string(),
        ecole: z.string().nullable(),
        provisoires: z.number(),
        /** Points of the year once the decision is recorded, before the cap and the ratio. */
        points: z.number(),
      }),
    ),
    dansLeDelai: z.boolean(),
    encodageJusquAu: z.string().nullable(),
  }),
  async executer(contexte, saisie) {
    const { regime, lignes } = await lireSelection(contexte, saisie);
    const dansLeDelai = estDansLeDelai(contexte, regime);
    return {
      decision: DECISIONS[saisie.decision].libelle,
      lignes: lignes.map(({ eleveId, rang, nom, prenom, ecole, provisoires, definitifs, points }) => ({
        eleveId,
        rang,
        nom: `${nom} ${prenom}`,
        ecole,
        provisoires,
        // After the deadline a decision no longer moves the points of the year.
        points: dansLeDelai ? points : definitifs,
      })),
      dansLeDelai,
      encodageJusquAu: regime.encodageJusquAu,
    };
  },
});
