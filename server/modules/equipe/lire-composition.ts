import { type Composition, composer } from '@polaris/regles/equipe/composition.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import type { Part } from './parts.ts';
import type { CadreVue } from './schema.ts';
import { lireSoutien } from './soutien.ts';

/** The points a cadre is held against: those of its part or, of a variant while nobody knows them, those one counts on. */
export function pointsDe(part: Pick<Part, 'points'>, { etat, points }: Pick<CadreVue, 'etat' | 'points'>) {
  return part.points ?? (etat === 'variante' ? points : null);
}

/** A cadre read in the table of its year, with what forbids adopting it. */
export async function lireComposition(
  contexte: Pick<Contexte, 'trx' | 'droit'>,
  part: Part,
  cadre: CadreVue,
): Promise<Composition> {
  const siege = part.genre === 'siege';
  const soutien = siege ? await lireSoutien(contexte, part.poleId, cadre.annee) : null;
  return composer(contexte.droit, {
    annee: cadre.annee,
    points: pointsDe(part, cadre),
    siege,
    soutiens: soutien?.nombre ?? null,
    postes: cadre.postes,
  });
}
