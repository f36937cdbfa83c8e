import { sql } from 'kysely';
import { z } from 'zod';
import { definirCasVisiteur } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';

type Ligne = {
  id: string;
  numero: number;
  annee_scolaire: string;
  ouverture: 1 | 2 | 3;
  interne: boolean;
  limite_le: string;
  pole: string;
  ecole: string;
  localite: string;
  postes: { fonction: string; fraction: string }[];
};

/** The calls that take applications today, open to everybody. */
export const listerAppels = definirCasVisiteur({
  nom: 'recrutement.listerAppels',
  titre: 'Lister les appels à candidatures ouverts.',
  permission: 'recrutement.postuler',
  genre: 'visiteur',
  entree: z.object({}),
  sortie: z.object({
    appels: z.array(
      z.object({
        id: identifiant,
        numero: z.number(),
        annee: z.string(),
        ouverture: z.union([z.literal(1), z.literal(2), z.literal(3)]),
        interne: z.boolean(),
        limiteLe: z.string(),
        pole: z.string(),
        ecole: z.string(),
        localite: z.string(),
        postes: z.array(z.object({ fonction: z.string(), fraction: z.string() })),
      }),
    ),
  }),
  async executer({ trx, aujourdhui }) {
    const { rows } = await sql<Ligne>`select * from appels_ouverts(${aujourdhui}::date)`.execute(trx);
    return {
      appels: rows.map(({ annee_scolaire, limite_le, ...reste }) => ({
        ...reste,
        annee: annee_scolaire,
        limiteLe: limite_le,
      })),
    };
  },
});
