import { findFonction } from '@polaris/regles/equipe/fonctions.ts';
import { findFraction } from '@polaris/regles/equipe/table.ts';
import { creerLecteur } from '@polaris/regles/lecture.ts';
import { getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import type { Part } from './parts.ts';
import type { PosteVue } from './schema.ts';

/** How the table of points names the post that every siège has (EQU-3). */
const COORDONNATEUR = 'Coordonnateur du pôle territorial';
const TEMPS_PLEIN = '5/5';
/** Contract staff is not in the table of points. */
const ADMINISTRATIF = 'Personnel administratif';

/** Replaces all the posts of a variant, in this order. */
export async function ecrirePostes(
  { trx }: Contexte,
  cadre: { id: string; poleId: string; ecoleId: string },
  postes: readonly PosteVue[],
): Promise<void> {
  await trx.deleteFrom('poste').where('cadre_id', '=', cadre.id).execute();
  if (postes.length === 0) return;
  await trx
    .insertInto('poste')
    .values(
      postes.map(({ fonction, fraction, source, intitule, finDeCarriere }, rang) => ({
        cadre_id: cadre.id,
        pole_id: cadre.poleId,
        ecole_id: cadre.ecoleId,
        ordre: rang + 1,
        fonction,
        fraction,
        source,
        intitule,
        fin_de_carriere: finDeCarriere,
      })),
    )
    .execute();
}

/** The post of the coordinator is created by itself, full time, at the siège, when a staff has none (EQU-3). */
export function avecCoordonnateur({ genre }: Pick<Part, 'genre'>, postes: readonly PosteVue[]): PosteVue[] {
  if (genre !== 'siege' || postes.some(({ fonction }) => fonction === COORDONNATEUR)) return [...postes];
  const poste = { fonction: COORDONNATEUR, fraction: TEMPS_PLEIN, source: 'points' } as const;
  return [{ ...poste, intitule: null, finDeCarriere: false }, ...postes];
}

/** The same posts under the names of the table of the year; what it does not hold is kept as it was written. */
export function nommerPostes(
  { droit }: Pick<Contexte, 'droit'>,
  annee: string,
  postes: readonly PosteVue[],
): PosteVue[] {
  const lecteur = creerLecteur(droit, getExercice(droit, annee).rentree);
  const groupes = lecteur.table<Record<string, string[]>>('equipe.fonctions')?.valeur ?? {};
  return postes.map((poste) => ({
    ...poste,
    fonction:
      poste.source === 'fonctionnement'
        ? ADMINISTRATIF
        : (findFonction(poste.fonction, groupes)?.nom ?? poste.fonction),
    fraction: (findFraction(poste.fraction) ?? poste.fraction).replace('.', ','),
  }));
}
