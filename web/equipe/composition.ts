import { type Composition, composer } from '@polaris/regles/equipe/composition.ts';
import { type CadreLu, type EquipeLue, estComplete, type Ligne, versComposes } from './lignes.ts';

type Quoi = Pick<EquipeLue, 'annee' | 'part' | 'loi' | 'soutien'>;

/** Reads a recorded cadre with the law that came with the page; the server reads it the same way. */
export function lireCadre({ annee, part, loi, soutien }: Quoi, cadre: CadreLu): Composition {
  return composer(loi, {
    annee,
    points: pointsContre({ part }, cadre),
    siege: part.genre === 'siege',
    soutiens: soutien?.nombre ?? null,
    postes: cadre.postes,
  });
}

/** The points that a cadre is held against, and whether they are only what one counts on. */
export function pointsContre(
  { part }: Pick<Quoi, 'part'>,
  { etat, points }: Pick<CadreLu, 'etat' | 'points'>,
) {
  return part.points ?? (etat === 'variante' ? points : null);
}

/** Reads what is being typed: a line half filled waits, the others answer at once. */
export function lireSaisieCadre(
  { annee, part, loi, soutien }: Quoi,
  lignes: readonly Ligne[],
  points: number | null,
): Composition {
  const composition = composer(loi, {
    annee,
    points: part.points ?? points,
    siege: part.genre === 'siege',
    soutiens: soutien?.nombre ?? null,
    postes: versComposes(lignes),
  });
  return {
    ...composition,
    postes: composition.postes.map((poste, rang) => {
      const ligne = lignes[rang];
      return ligne && estComplete(ligne) ? poste : { ...poste, refus: [] };
    }),
  };
}
