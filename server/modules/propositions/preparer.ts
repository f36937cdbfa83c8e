import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { listerSpecialisees } from '../referentiel/index.ts';
import { AUTEURS, CLES_AUTEURS } from './intervenants.ts';

/** What is needed to introduce a proposition: who may, and from which specialised school. */
export const preparer = definirCas({
  nom: 'propositions.preparer',
  titre: 'Préparer l’introduction d’une proposition.',
  permission: 'propositions.mener',
  genre: 'lecture',
  entree: z.object({}),
  sortie: z.object({
    auteurs: z.array(z.object({ valeur: z.enum(CLES_AUTEURS), libelle: z.string() })),
    /** Schools to choose from; empty for a specialised school, which introduces at its own address. */
    origines: z.array(z.object({ valeur: identifiant, libelle: z.string() })),
  }),
  async executer(contexte) {
    const { ecoles } =
      contexte.session.active.role === 'ecole-specialisee'
        ? { ecoles: [] }
        : await listerSpecialisees.executer(contexte, { recherche: '' });
    return {
      auteurs: CLES_AUTEURS.map((valeur) => ({ valeur, libelle: AUTEURS[valeur] })),
      origines: ecoles.map(({ id, nom, localite }) => ({ valeur: id, libelle: `${nom}, ${localite}` })),
    };
  },
});
