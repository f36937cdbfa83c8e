import type { Resultat } from '@polaris/regles/resultat.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { type Candidature, candidatsPour } from './candidats.ts';
import { jugerPalier } from './jugements.ts';

export type PalierJuge = { fonction: string; jugement: Resultat; ouvert: 1 | 2 | 3 | 'tous' | null };

/** The tier open for each function of a call. */
export function jugerPaliers(
  contexte: Pick<Contexte, 'droit'>,
  annee: string,
  fonctions: readonly string[],
  candidatures: readonly Candidature[],
): PalierJuge[] {
  return fonctions.map((fonction) => {
    const juges = candidatsPour(candidatures, fonction).map(({ juge }) => juge);
    const jugement = jugerPalier(contexte, annee, juges);
    const { valeur } = jugement;
    const ouvert = valeur === 1 || valeur === 2 || valeur === 3 || valeur === 'tous' ? valeur : null;
    return { fonction, jugement, ouvert };
  });
}
