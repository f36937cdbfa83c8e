import { z } from 'zod';
import { composer } from '../../documents/index.ts';
import { definirCasPublic } from '../../kernel/cas-usage.ts';
import { CLES_MODELES } from './titres.ts';

/** The empty form of a document, from the same template: to fill in by hand. */
export const imprimerFormulaire = definirCasPublic({
  nom: 'documents.imprimerFormulaire',
  titre: 'Imprimer le formulaire vide d’un document.',
  permission: 'calculs.utiliser',
  genre: 'public',
  entree: z.object({ modele: z.enum(CLES_MODELES) }),
  sortie: z.object({ pdf: z.instanceof(Uint8Array), nomFichier: z.string() }),
  async executer({ aujourdhui }, { modele }) {
    // One form a day at most has new bytes: the date of the day is its creation date.
    const minuit = Temporal.PlainDate.from(aujourdhui).toZonedDateTime('Europe/Brussels').epochMilliseconds;
    return { pdf: await composer(modele, null, minuit / 1000), nomFichier: `${modele}-formulaire.pdf` };
  },
});
