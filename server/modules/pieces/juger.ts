import { completude } from '@polaris/regles/dossier/completude.ts';
import type { LignePiece } from '@polaris/regles/dossier/etats.ts';
import type { Droit } from '@polaris/regles/droit.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import type { Exercice } from '../../kernel/annee.ts';
import type { Role } from '../../kernel/session.ts';
import { voitPiece } from './codes.ts';
import { type FaitsDossier, type PieceComptee, situationDe } from './situation.ts';

export type DossierJuge = {
  /** Null when the rule has no answer; `pourquoi` then says why. */
  complet: boolean | null;
  pourquoi: string[];
  lignes: LignePiece[];
};

/** Which pieces the file has, lacks, does not need or must renew that year, for the eyes of this role. */
export function jugerDossier(
  droit: Droit,
  exercice: Exercice,
  faits: FaitsDossier,
  pieces: readonly PieceComptee[],
  role: Role,
): DossierJuge {
  const { valeur, raisons, detail } = evaluer(completude, situationDe(droit, exercice, faits, pieces), droit);
  if (typeof valeur !== 'boolean') {
    return { complet: null, pourquoi: raisons.map(({ message }) => message), lignes: [] };
  }
  const lignes = (detail.pieces as LignePiece[]).filter(({ piece }) => voitPiece(role, piece));
  return { complet: lignes.every(({ etat }) => !aFaire(etat)), pourquoi: [], lignes };
}

/** Does this state call for something to be done? */
export const aFaire = (etat: LignePiece['etat']): boolean => etat === 'manquante' || etat === 'a-renouveler';
