import { z } from 'zod';
import { definirCasPublic } from '../../kernel/cas-usage.ts';

const valeur = z.object({
  depuis: z.string(),
  avant: z.string().nullable(),
  valeur: z.unknown(),
  texte: z.string(),
  article: z.string(),
  enVigueurLe: z.string(),
  publieLe: z.string().nullable(),
  verifieLe: z.string(),
  deduction: z.string().optional(),
  note: z.string().optional(),
});

/** Every dated parameter with its whole history, and the texts they come from. */
export const listerParametres = definirCasPublic({
  nom: 'calculs.listerParametres',
  titre: 'Lister les paramètres datés et leurs textes.',
  permission: 'calculs.utiliser',
  genre: 'public',
  entree: z.object({}),
  sortie: z.object({
    versionDroit: z.string(),
    textes: z.array(
      z.object({
        id: z.string(),
        titre: z.string(),
        intitule: z.string(),
        date: z.string(),
        publieLe: z.string().nullable(),
      }),
    ),
    parametres: z.array(
      z.object({
        id: z.string(),
        regle: z.string(),
        libelle: z.string(),
        unite: z.string().nullable(),
        valeurs: z.array(valeur),
      }),
    ),
    calendriers: z.array(
      z.object({
        annee: z.string(),
        rentree: z.string(),
        dernierJour: z.string(),
        deduit: z.boolean(),
        vacances: z.array(
          z.object({ evenement: z.string(), debut: z.string(), fin: z.string(), confiance: z.string() }),
        ),
        conges: z.array(
          z.object({ evenement: z.string(), debut: z.string(), fin: z.string(), confiance: z.string() }),
        ),
      }),
    ),
  }),
  executer: async ({ droit }) => ({
    versionDroit: droit.version,
    textes: Object.values(droit.textes),
    parametres: Object.values(droit.parametres).map((p) => ({ ...p, valeurs: [...p.valeurs] })),
    calendriers: Object.values(droit.calendriers).map((c) => ({
      ...c,
      vacances: [...c.vacances],
      conges: [...c.conges],
    })),
  }),
});
