import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { GENRES_ACTE } from './actes.ts';
import { lireAttentes } from './attentes.ts';
import { CLES_PARTIES } from './parties.ts';

const ATTENTES_PAR_PAGE = 50;

/** Everything that waits for an answer, oldest deadline first. */
export const listerAttentes = definirCas({
  nom: 'signatures.listerAttentes',
  titre: 'Lister les signatures en attente.',
  permission: 'signatures.lire',
  genre: 'lecture',
  entree: z.object({
    genre: z.enum(GENRES_ACTE).optional(),
    partie: z.enum(CLES_PARTIES).optional(),
    page: z.number().int().min(1).max(1000).default(1),
  }),
  sortie: z.object({
    total: z.number(),
    attentes: z.array(
      z.object({
        acteId: identifiant,
        genre: z.enum(GENRES_ACTE),
        titre: z.string(),
        eleve: z.string(),
        ecole: z.string(),
        partie: z.enum(CLES_PARTIES),
        titrePartie: z.string(),
        nature: z.enum(['accord', 'avis']),
        etat: z.enum(['manquante', 'a-reprendre', 'refusee']),
        /** False: the pôle has something to complete before this party may answer. */
        pret: z.boolean(),
        ouvertLe: instant,
        echeance: z.string().nullable(),
        relanceeLe: instant.nullable(),
      }),
    ),
  }),
  async executer(contexte, { page, ...filtre }) {
    const toutes = await lireAttentes(contexte, filtre);
    const debut = (page - 1) * ATTENTES_PAR_PAGE;
    return { total: toutes.length, attentes: toutes.slice(debut, debut + ATTENTES_PAR_PAGE) };
  },
});
