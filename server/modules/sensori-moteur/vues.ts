import { z } from 'zod';
import { identifiant } from '../../kernel/champs.ts';
import type { Grille } from './grille.ts';
import { CLES_DOMAINES, DOMAINES } from './tables.ts';

/** A grid as the screens read it, whole. */
export const grilleVue = z.object({
  grilleId: identifiant,
  numero: z.number(),
  titre: z.string(),
  depuis: z.string(),
  ageMin: z.number().nullable(),
  ageMax: z.number().nullable(),
  essai: z.boolean(),
  items: z.array(
    z.object({
      cle: z.string(),
      libelle: z.string(),
      domaine: z.enum(CLES_DOMAINES),
      domaineNom: z.string(),
      choix: z.array(z.object({ score: z.number(), libelle: z.string() })),
    }),
  ),
  tranches: z.array(z.object({ des: z.number(), points: z.number() })),
});

export function voirGrille({ id, items, tranches, ...grille }: Grille): z.input<typeof grilleVue> {
  const { numero, titre, depuis, ageMin, ageMax, essai } = grille;
  return {
    grilleId: id,
    numero,
    titre,
    depuis,
    ageMin,
    ageMax,
    essai,
    items: items.map((item) => ({ ...item, domaineNom: DOMAINES[item.domaine] })),
    tranches: [...tranches],
  };
}

/** The result of a passation, to be read beside another. */
export const resultatVu = z.object({
  annee: z.string(),
  passeeLe: z.string(),
  total: z.number(),
  points: z.number(),
  grille: z.string(),
  /** Score given, by key of item. */
  reponses: z.record(z.string(), z.number()),
});

/** « Grille 3 (grille d’essai) : Titre ». */
export function nommerGrille({ numero, titre, essai }: Pick<Grille, 'numero' | 'titre' | 'essai'>): string {
  return `Grille ${numero}${essai ? ' (grille d’essai)' : ''} : ${titre}`;
}
