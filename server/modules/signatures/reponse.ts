import { z } from 'zod';
import { texteCourt, texteLong } from '../../kernel/champs.ts';
import { cleRecherche } from '../../kernel/recherche.ts';
import { lireTrace, TRACE_MAX } from './trace.ts';

/** The fields that every answer has, wherever it is given. */

const vide = (v: unknown) => (typeof v === 'string' && v.trim() === '' ? undefined : v);

export const qualite = texteCourt(120, 'Indiquez la qualité de cette personne : directeur, mère, échevine…');
export const auTitreDe = z.enum(['po', 'delegue', 'direction', 'responsable', 'eleve-majeur'], {
  error: 'Indiquez à quel titre cette personne signe.',
});
export const delegation = z.preprocess(vide, texteCourt(200, 'Indiquez qui a délégué.').optional());
export const avis = z.preprocess(
  vide,
  z.enum(['favorable', 'defavorable'], { error: 'Choisissez un avis.' }).optional(),
);
export const motifEcrit = z.preprocess(vide, texteLong(2000).optional());

/** How a signature is given in the application. */
const MANIERES = ['tapee', 'dessinee'] as const;

/** What someone signs with: the name typed again and « je signe », or a drawing. */
export const geste = {
  maniere: z.enum(MANIERES, { error: 'Choisissez comment vous signez.' }).default('tapee'),
  nomRetape: z.string().max(200).default(''),
  jeSigne: z.string().max(10).default(''),
  trace: z
    .string()
    .max(TRACE_MAX, 'Ce dessin est trop long. Effacez-le, puis signez plus simplement.')
    .default(''),
};

type Geste = { maniere: 'tapee' | 'dessinee'; nomRetape: string; jeSigne: string; trace: string };

/** What the gesture of someone called `nom` lacks, by field; empty when it is a signature. */
export function fautesDuGeste(
  { maniere, nomRetape, jeSigne, trace }: Geste,
  nom: string,
): Record<string, string> {
  const fautes: Record<string, string> = {};
  if (maniere === 'tapee' && cleRecherche(nomRetape) !== cleRecherche(nom)) {
    fautes.nomRetape = `Retapez le nom exactement : ${nom}.`;
  }
  if (maniere === 'dessinee' && lireTrace(trace) === null) {
    fautes.trace = 'Dessinez votre signature dans le cadre, ou choisissez de taper votre nom.';
  }
  if (jeSigne !== 'oui') fautes.jeSigne = 'Cochez « Je signe » pour confirmer.';
  return fautes;
}

/** How the database names a gesture, with its drawing. */
export function moyenDuGeste({ maniere, trace }: Geste) {
  return maniere === 'dessinee'
    ? ({ moyen: 'application-dessinee', trace: lireTrace(trace) } as const)
    : ({ moyen: 'application-tapee', trace: null } as const);
}
