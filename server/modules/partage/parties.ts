import type { ModeCle } from '../../db/schema-partage.ts';
import { getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { listerEcolesDuPole } from '../referentiel/index.ts';

/** A school that shares the points of a pôle: its siège first, then its partners. */
export type Partie = {
  ecoleId: string;
  nom: string;
  fase: number;
  genre: 'siege' | 'partenaire' | 'partenaire-specifique';
  poId: string;
  po: string;
  /** Share written in the convention (%); null when it says none. */
  convention: number | null;
};

/** Rank on the screen and on the papers. */
const RANGS = { siege: 0, partenaire: 1, 'partenaire-specifique': 2 } as const;

/** The siège and the partners of a pôle during a school year, as the conventions bind them at its start. */
export async function listerParties(
  { trx, droit }: Pick<Contexte, 'trx' | 'droit'>,
  poleId: string,
  annee: string,
): Promise<Partie[]> {
  const ecoles = await listerEcolesDuPole(trx, poleId, getExercice(droit, annee).rentree);
  return ecoles
    .flatMap(({ id, nom, fase, genre, poId, po, pourcentage }) =>
      genre === 'cooperante'
        ? []
        : [{ ecoleId: id, nom, fase, genre, poId, po, convention: lirePart(pourcentage) }],
    )
    .toSorted((a, b) => RANGS[a.genre] - RANGS[b.genre] || a.nom.localeCompare(b.nom, 'fr'));
}

function lirePart(pourcentage: string | null): number | null {
  return pourcentage === null ? null : Number(pourcentage);
}

/** Who decides of the key (FIN-13): nobody when the siège is alone, its PO alone, or all the PO together. */
export function modeDe(parties: readonly Partie[]): ModeCle {
  if (parties.every(({ genre }) => genre === 'siege')) return 'siege-seul';
  return new Set(parties.map(({ poId }) => poId)).size === 1 ? 'ressort' : 'convention';
}
