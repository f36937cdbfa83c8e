import { z } from 'zod';
import { MODELES, type NomModele } from '../../documents/index.ts';
import { definirCasPublic } from '../../kernel/cas-usage.ts';
import { CLES_MODELES } from './titres.ts';

/** Every paper that can be printed empty, to be filled in by hand: all of them can. */
export const listerFormulaires = definirCasPublic({
  nom: 'documents.listerFormulaires',
  titre: 'Lister les formulaires vides.',
  permission: 'calculs.utiliser',
  genre: 'public',
  entree: z.object({}),
  sortie: z.object({
    formulaires: z.array(
      z.object({
        modele: z.enum(CLES_MODELES),
        titre: z.string(),
        sources: z.array(z.string()),
        signataires: z.array(z.string()),
      }),
    ),
  }),
  async executer() {
    const formulaires = (Object.keys(MODELES) as NomModele[]).map((modele) => {
      const { titre, sources, signataires } = MODELES[modele];
      return { modele, titre, sources: [...sources], signataires: [...signataires] };
    });
    return { formulaires: formulaires.toSorted((a, b) => a.titre.localeCompare(b.titre, 'fr')) };
  },
});
