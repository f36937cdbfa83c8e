import { lireSiConnue } from '@polaris/regles/lecture.ts';
import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, instant, jour } from '../../kernel/champs.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { findInstantane, jourFige } from './instantane.ts';
import { type Budget, listerLignes } from './lignes-livre.ts';
import { totaliser } from './livre.ts';
import { nommerMouvement } from './phrases-livre.ts';
import { getPoleDemande } from './pole-demande.ts';
import { calculerHorsLivre, cumuler, tracer } from './vue-livre.ts';

const BUDGETS = ['A', 'B', 'C'] as const satisfies readonly Budget[];
const budget = z.enum(BUDGETS);

const ligne = z.object({
  id: identifiant,
  budget,
  libelle: z.string(),
  points: z.number(),
  /** Total of the three budgets once this movement is counted. */
  cumul: z.number(),
  effetLe: z.string(),
  connuLe: instant,
  auteur: z.string(),
  regle: z.string(),
  droitVersion: z.string(),
  eleveId: identifiant.nullable(),
  contreId: identifiant.nullable(),
  contreParId: identifiant.nullable(),
});

/** The ledger of a pôle as it was known on a day: totals by budget, lines, and the curve of the year. */
export const consulterLivre = definirCas({
  nom: 'financement.consulterLivre',
  titre: 'Consulter les budgets A, B et C tels que connus à une date.',
  permission: 'livre.lire',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire, connuLe: jour.optional(), poleId: identifiant.optional() }),
  sortie: z.object({
    annee: z.string(),
    pole: z.object({ id: identifiant, nom: z.string(), numero: z.number() }),
    connuLe: z.string(),
    budgets: z.array(
      z.object({ nom: budget, libelle: z.string().nullable(), points: z.number(), mouvements: z.number() }),
    ),
    total: z.number(),
    resultat: resultatSchema,
    lignes: z.array(ligne),
    /** Movements known after that day. */
    plusTard: z.number(),
    /** Each day that brought something, with the totals known at its end: never hidden by `connuLe`. */
    courbe: z.array(
      z.object({ jour: z.string(), A: z.number(), B: z.number(), C: z.number(), total: z.number() }),
    ),
    /** Computed here from the facts of today, not in the ledger yet; empty when another day is asked. */
    horsLivre: z.array(
      z.object({
        genre: z.enum(['base', 'ipt']),
        attend: z.enum(['publication', 'validation']),
        calcul: resultatSchema,
      }),
    ),
    instantane: z
      .object({
        arreteLe: z.string(),
        figeLe: instant,
        auteur: z.string(),
        nombre: z.number(),
        points: z.number(),
        empreinte: z.string(),
        intact: z.boolean(),
      })
      .nullable(),
  }),
  async executer(contexte, { annee, connuLe, poleId }) {
    const { droit, aujourdhui } = contexte;
    const { rentree } = getExercice(droit, annee);
    const pole = await getPoleDemande(contexte, poleId);
    const toutes = await listerLignes(contexte, pole.id, annee);
    const budgets = totaliser(contexte, toutes, connuLe ?? aujourdhui);
    const fige = await findInstantane(contexte, pole.id, annee);
    const libelles = lireSiConnue<Record<Budget, string>>(droit, rentree, 'financement.budgets.libelles');
    return {
      annee,
      pole,
      ...budgets,
      budgets: BUDGETS.map((nom) => ({
        nom,
        libelle: libelles?.valeur[nom] ?? null,
        points: budgets.points[nom],
        mouvements: budgets.lignes.filter((l) => l.budget === nom).length,
      })),
      lignes: cumuler(budgets.lignes).map((l) => ({ ...l, libelle: nommerMouvement(l) })),
      courbe: tracer(toutes),
      horsLivre:
        budgets.connuLe === aujourdhui ? await calculerHorsLivre(contexte, pole.id, annee, toutes) : [],
      instantane: fige && jourFige(fige) <= budgets.connuLe ? fige : null,
    };
  },
});
