import { difference } from '@polaris/regles/nombre.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { findAvenant, jugerCle } from './cle.ts';
import { listerParties } from './parties.ts';

const SIENNE = 'Votre école';
const AUTRES = 'Les autres écoles';

export type PartDeCle = {
  source: 'convention' | 'avenant';
  /** Share of the school (%), null when nothing says it. */
  pourcentage: number | null;
  /** Day on which the split of the year was communicated, and the points of the part; null until then. */
  communiqueeLe: string | null;
  part: Resultat | null;
};

/**
 * Share of one school in the salary points of a pôle in a school year (FIN-9, FIN-13), from the lines that the
 * row filter leaves to whoever holds that school alone. A siège without partner has everything.
 */
export async function lirePartDeCle(
  contexte: Contexte,
  { poleId, ecoleId, annee }: { poleId: string; ecoleId: string; annee: string },
): Promise<PartDeCle> {
  const { source, pourcentage } = await lirePourcentage(contexte, { poleId, ecoleId, annee });
  const communiquee = await findCommuniquee(contexte, poleId, annee);
  const communiqueeLe = communiquee?.le ?? null;
  if (!communiquee || pourcentage === null) return { source, pourcentage, communiqueeLe, part: null };
  const { traitements } = communiquee;
  return { source, pourcentage, communiqueeLe, part: juger(contexte, annee, traitements, pourcentage) };
}

async function lirePourcentage(
  contexte: Contexte,
  { poleId, ecoleId, annee }: { poleId: string; ecoleId: string; annee: string },
): Promise<Pick<PartDeCle, 'source' | 'pourcentage'>> {
  const avenant = await findAvenant(contexte, poleId, annee);
  if (!avenant) {
    const parties = await listerParties(contexte, poleId, annee);
    const convention = parties.find((partie) => partie.ecoleId === ecoleId)?.convention ?? null;
    return { source: 'convention', pourcentage: parties.length === 1 ? 100 : convention };
  }
  const ligne = await contexte.trx
    .selectFrom('avenant_cle_part')
    .select('pourcentage')
    .where('avenant_id', '=', avenant.id)
    .where('ecole_id', '=', ecoleId)
    .executeTakeFirst();
  return { source: 'avenant', pourcentage: Number(ligne?.pourcentage ?? 0) };
}

/** The split of a school year that was communicated last: the points of the salaries of the whole pôle. */
export async function findCommuniquee({ trx }: Contexte, poleId: string, annee: string) {
  const ligne = await trx
    .selectFrom('affectation')
    .select(['traitements', 'communiquee_le as le'])
    .where('pole_id', '=', poleId)
    .where('annee_scolaire', '=', annee)
    .where('communiquee_le', 'is not', null)
    .orderBy('numero', 'desc')
    .executeTakeFirst();
  return ligne && { traitements: Number(ligne.traitements), le: ligne.le };
}

/** The rule of the key, told of this school and of all the others as one. */
function juger(contexte: Contexte, annee: string, traitements: number, part: number): Resultat {
  const parts = [
    { nom: SIENNE, pourcentage: part },
    { nom: AUTRES, pourcentage: difference(100, part) },
  ];
  const jugement = jugerCle(contexte, annee, traitements, parts);
  const siennes = Array.isArray(jugement.valeur) ? (jugement.valeur as { points: number }[]) : [];
  return { ...jugement, valeur: siennes[0]?.points ?? null } as Resultat;
}
