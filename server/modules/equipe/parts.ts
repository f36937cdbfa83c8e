import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { lirePartDeCle } from '../partage/index.ts';

/** Networks as the statutes name them: WBE, officiel subventionné, libre subventionné. */
export const STATUTS_PAR_RESEAU = {
  wbe: 'WBE',
  'officiel-subventionne': 'OS',
  'libre-confessionnel': 'LS',
  'libre-non-confessionnel': 'LS',
} as const;

export const partVue = z.object({
  poleId: identifiant,
  pole: z.string(),
  numero: z.number(),
  ecot: z.string(),
  ecoleId: identifiant,
  ecole: z.string(),
  fase: z.number(),
  niveaux: z.array(z.enum(['maternel', 'primaire', 'secondaire'])),
  genre: z.enum(['siege', 'partenaire', 'partenaire-specifique']),
  poId: identifiant,
  po: z.string(),
  reseau: z.enum(['WBE', 'OS', 'LS']),
  /** Share of the salary points by the key in force (%), null when nothing says it. */
  pourcentage: z.number().nullable(),
  /** Salary points of the part, once the split of the year is communicated; null until then. */
  points: z.number().nullable(),
});

/** The siège of a pôle, or a partner: it composes its cadre, recruits and employs. */
export type Part = z.output<typeof partVue>;

export const choixPart = {
  annee: anneeScolaire,
  poleId: identifiant.optional(),
  ecoleId: identifiant.optional(),
};
export type ChoixPart = { annee: string; poleId?: string | undefined; ecoleId?: string | undefined };

/** The parts of the team that the session reaches in a school year: the siège of each pôle first. */
export async function listerParts(contexte: Contexte, annee: string, poleId?: string): Promise<Part[]> {
  const { trx, droit, session } = contexte;
  const { genrePortee, porteeId } = session.active;
  const jour = getExercice(droit, annee).rentree;
  let vue = trx
    .selectFrom('convention as v')
    .innerJoin('pole as t', 't.id', 'v.pole_id')
    .innerJoin('ecole as e', 'e.id', 'v.ecole_id')
    .innerJoin('pouvoir_organisateur as p', 'p.id', 'e.po_id')
    .select(['t.id as poleId', 't.nom as pole', 't.numero', 't.ecot', 'e.id as ecoleId', 'e.nom as ecole'])
    .select(['e.fase', 'e.niveaux', 'v.genre', 'p.id as poId', 'p.nom as po', 'p.reseau'])
    .where('v.genre', 'in', ['siege', 'partenaire', 'partenaire-specifique'])
    .where('v.du', '<=', jour)
    .where((eb) => eb.or([eb('v.au', 'is', null), eb('v.au', '>', jour)]));
  if (poleId) vue = vue.where('t.id', '=', poleId);
  if (genrePortee === 'pole') vue = vue.where('t.id', '=', porteeId);
  else if (genrePortee === 'ecole') vue = vue.where('e.id', '=', porteeId);
  else if (genrePortee === 'po') vue = vue.where('p.id', '=', porteeId);
  const lignes = await vue.orderBy('t.numero').orderBy('e.nom').execute();
  const parts: Part[] = [];
  for (const { genre, reseau, ...ligne } of lignes) {
    if (genre === 'cooperante') continue;
    const { pourcentage, part: points } = await lirePartDeCle(contexte, {
      poleId: ligne.poleId,
      ecoleId: ligne.ecoleId,
      annee,
    });
    const valeur = typeof points?.valeur === 'number' ? points.valeur : null;
    parts.push({ ...ligne, genre, reseau: STATUTS_PAR_RESEAU[reseau], pourcentage, points: valeur });
  }
  return parts.toSorted((a, b) => a.numero - b.numero || RANGS[a.genre] - RANGS[b.genre]);
}

const RANGS = { siege: 0, partenaire: 1, 'partenaire-specifique': 2 } as const;

/**
 * The one part that is asked for: named, or the first within reach (the siège of a pôle).
 * @throws Refus when none is within reach, or when the one that is named is not
 */
export async function exigerPart(contexte: Contexte, { annee, poleId, ecoleId }: ChoixPart): Promise<Part> {
  if (contexte.session.active.genrePortee === 'tout' && !poleId) {
    throw new Refus('saisie-invalide', 'Choisissez un pôle pour voir son équipe.');
  }
  const parts = await listerParts(contexte, annee, poleId);
  const voulue = ecoleId ? parts.find((p) => p.ecoleId === ecoleId) : parts[0];
  if (voulue) return voulue;
  throw new Refus(
    'introuvable',
    ecoleId || poleId
      ? 'Cette école n’est ni le siège ni une partenaire d’un pôle de votre portée cette année-là.'
      : 'Aucune école de votre portée n’est le siège ni une partenaire d’un pôle cette année-là.',
  );
}

/** The parts of the team within reach, to choose one from. */
export const consulterParts = definirCas({
  nom: 'equipe.listerParts',
  titre: 'Lister les parts de l’équipe : le siège et les écoles partenaires.',
  permission: 'equipe.lire',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire, poleId: identifiant.optional() }),
  sortie: z.object({ annee: z.string(), parts: z.array(partVue) }),
  async executer(contexte, { annee, poleId }) {
    if (contexte.session.active.genrePortee === 'tout' && !poleId) return { annee, parts: [] };
    return { annee, parts: await listerParts(contexte, annee, poleId) };
  },
});
