import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour } from '../../kernel/champs.ts';
import { porteePole } from '../../kernel/session.ts';
import { listerEcolesDuPole } from './repository.ts';

/** The schools bound to the pôle of the session on a day (STR-1). */
export const listerEcoles = definirCas({
  nom: 'referentiel.listerEcoles',
  titre: 'Lister les écoles liées au pôle.',
  permission: 'referentiel.lire',
  genre: 'lecture',
  entree: z.object({ jour: jour.optional(), poleId: identifiant.optional() }),
  sortie: z.object({
    ecoles: z.array(
      z.object({
        id: identifiant,
        fase: z.number(),
        nom: z.string(),
        localite: z.string(),
        niveaux: z.array(z.string()),
        types: z.array(z.number()),
        cpmsId: z.string().nullable(),
        cpms: z.string().nullable(),
        poId: identifiant,
        po: z.string(),
        reseau: z.string(),
        genre: z.string(),
        pourcentage: z.string().nullable(),
      }),
    ),
  }),
  async executer({ trx, session, aujourdhui }, entree) {
    const poleId = entree.poleId ?? porteePole(session);
    return { ecoles: poleId ? await listerEcolesDuPole(trx, poleId, entree.jour ?? aujourdhui) : [] };
  },
});
