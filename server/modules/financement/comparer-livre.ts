import { difference } from '@polaris/regles/nombre.ts';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, jour } from '../../kernel/champs.ts';
import { listerLignes } from './lignes-livre.ts';
import { totaliser } from './livre.ts';
import { raconter } from './phrases-livre.ts';
import { getPoleDemande } from './pole-demande.ts';

/** What changed between what was known on two days, in sentences (FIN-11). The days may come in any order. */
export const comparerLivre = definirCas({
  nom: 'financement.comparerLivre',
  titre: 'Comparer les budgets connus à deux dates.',
  permission: 'livre.lire',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire, du: jour, au: jour, poleId: identifiant.optional() }),
  sortie: z.object({
    du: z.string(),
    au: z.string(),
    avant: z.number(),
    apres: z.number(),
    ecart: z.number(),
    ecarts: z.object({ A: z.number(), B: z.number(), C: z.number() }),
    phrases: z.array(
      z.object({
        id: identifiant,
        points: z.number(),
        budget: z.enum(['A', 'B', 'C']),
        phrase: z.string(),
        details: z.array(z.string()),
      }),
    ),
  }),
  async executer(contexte, { annee, du, au, poleId }) {
    const { id } = await getPoleDemande(contexte, poleId);
    const toutes = await listerLignes(contexte, id, annee);
    const [premier, second] = du <= au ? [du, au] : [au, du];
    const avant = totaliser(contexte, toutes, premier);
    const apres = totaliser(contexte, toutes, second);
    const ecart = (nom: 'A' | 'B' | 'C') => difference(apres.points[nom], avant.points[nom]);
    return {
      du: avant.connuLe,
      au: apres.connuLe,
      avant: avant.total,
      apres: apres.total,
      ecart: difference(apres.total, avant.total),
      ecarts: { A: ecart('A'), B: ecart('B'), C: ecart('C') },
      phrases: raconter(apres.lignes.filter(({ jour: connu }) => connu > avant.connuLe)),
    };
  },
});
