import { difference } from '@polaris/regles/nombre.ts';
import type { PartNationale } from '../../db/schema-national.ts';
import { getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { ajouterMouvement, FAIT_NATIONAL } from '../financement/index.ts';
import type { Ligne } from './calculer.ts';
import { ENVELOPPE_FERMEE } from './faits.ts';
import { lirePortes } from './repository.ts';

/**
 * What a run writes in the ledgers: the base every year; the IPT once they share a closed envelope. Until
 * 2025-26 the budget that the pôle validates carries its IPT, and the scales are carried by their own use case.
 */
const PORTEES: Partial<Record<PartNationale, { genre: 'base' | 'ipt'; regle: string; depuis: string }>> = {
  base: { genre: 'base', regle: 'financement.base', depuis: '' },
  ipt: { genre: 'ipt', regle: 'financement.ipt', depuis: ENVELOPPE_FERMEE },
};

/** A line as it was written: its identifier is the fact of the movement. */
export type LigneEcrite = Ligne & { id: string; points: number };

/**
 * Writes the movements of a run: the figure of each part the first time, afterwards what separates it from
 * what is carried (`correction`). Effect on the first day of school, known now. Answers how many of each.
 */
export async function porterAuxLivres(
  contexte: Contexte,
  annee: string,
  lignes: readonly LigneEcrite[],
): Promise<{ premiers: number; corrections: number }> {
  const portes = await lirePortes(contexte.trx, annee);
  const { rentree } = getExercice(contexte.droit, annee);
  const bilan = { premiers: 0, corrections: 0 };
  for (const { id, poleId, part, points, jugement } of lignes) {
    const portee = PORTEES[part];
    if (!portee || annee < portee.depuis || jugement === null) continue;
    const deja = portes.get(`${poleId} ${portee.regle}`);
    const ecart = difference(points, deja ?? 0);
    if (deja !== undefined && ecart === 0) continue;
    await ajouterMouvement(contexte, {
      poleId,
      anneeScolaire: annee,
      budget: 'A',
      genre: deja === undefined ? portee.genre : 'correction',
      points: ecart,
      effetLe: rentree,
      fait: { genre: FAIT_NATIONAL, id },
      regle: portee.regle,
      jugement,
    });
    bilan[deja === undefined ? 'premiers' : 'corrections'] += 1;
  }
  return bilan;
}
