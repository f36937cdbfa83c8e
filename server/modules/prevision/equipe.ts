import { cadre } from '@polaris/regles/equipe/cadre.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { lireSiConnue } from '@polaris/regles/lecture.ts';
import { somme } from '@polaris/regles/nombre.ts';
import { getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';

const MINIMUM = 'financement.repartition.traitements-minimum';

/** What the team of the year before costs in points: what the forecast must bear. */
export type EffetEquipe = {
  annee: string;
  /** Parts of the pôle (siège, partners) whose cadre is adopted. */
  parts: number;
  points: number;
  /** Least share of the points that goes to salaries, in percent (FIN-9). */
  minimum: number;
};

/**
 * The posts paid in points of the cadres adopted for a year, by the table of that year; null when no cadre is
 * adopted, or when the table does not know one of the posts.
 */
export async function lireEquipe(
  { trx, droit }: Pick<Contexte, 'trx' | 'droit'>,
  poleId: string,
  annee: string,
): Promise<EffetEquipe | null> {
  const lignes = await trx
    .selectFrom('cadre as c')
    .innerJoin('poste as p', 'p.cadre_id', 'c.id')
    .select(['c.id', 'p.fonction', 'p.fraction'])
    .where('c.pole_id', '=', poleId)
    .where('c.annee_scolaire', '=', annee)
    .where('c.etat', '=', 'adopte')
    .where('p.source', '=', 'points')
    .orderBy('p.ordre')
    .execute();
  const minimum = lireSiConnue<number>(droit, getExercice(droit, annee).rentree, MINIMUM);
  if (lignes.length === 0 || !minimum) return null;
  const parCadre = [...Map.groupBy(lignes, ({ id }) => id).values()];
  const couts = parCadre.map((postes) => {
    const faits = postes.map(({ fonction, fraction }) => ({ fonction, fraction }));
    return evaluer(cadre, { anneeScolaire: annee, pointsDisponibles: 0, postes: faits }, droit).valeur;
  });
  if (!couts.every((cout) => typeof cout === 'number')) return null;
  return { annee, parts: parCadre.length, points: somme(...couts), minimum: minimum.valeur };
}
