import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { lireComposition } from './lire-composition.ts';
import { listerParts } from './parts.ts';
import { listerCadres } from './repository.ts';

/** Each part of a pôle: the points of its adopted cadre against those of its share. */
export const resumer = definirCas({
  nom: 'equipe.resumer',
  titre: 'Résumer le cadre adopté de chaque part contre ses points.',
  permission: 'equipe.lire',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire, poleId: identifiant.optional() }),
  sortie: z.object({
    parts: z.array(
      z.object({
        ecoleId: identifiant,
        ecole: z.string(),
        /** Points of the share, null until the split of the year is communicated. */
        points: z.number().nullable(),
        /** Null while no cadre is adopted. */
        total: z.number().nullable(),
      }),
    ),
  }),
  async executer(contexte, { annee, poleId }) {
    if (contexte.session.active.genrePortee === 'tout' && !poleId) return { parts: [] };
    const parts = [];
    for (const part of await listerParts(contexte, annee, poleId)) {
      const cadres = await listerCadres(contexte, { ...part, annee });
      const adopte = cadres.find(({ etat }) => etat === 'adopte');
      const total = adopte ? (await lireComposition(contexte, part, adopte)).total : null;
      parts.push({ ecoleId: part.ecoleId, ecole: part.ecole, points: part.points, total });
    }
    return { parts };
  },
});
