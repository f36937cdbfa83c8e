import { createHash } from 'node:crypto';
import type { Niveau } from '../../db/schema.ts';
import type { Contexte, Trx } from '../../kernel/cas-usage.ts';
import { jourABruxelles } from '../../kernel/horloge.ts';

/** One IPT of the list as it was frozen, with what it brought. */
export type LigneFigee = {
  integrationId: string;
  nom: string;
  prenom: string;
  debut: string;
  premierDebut: string;
  type: number;
  niveau: Niveau;
  degre: number | null;
  accompagnePar: 'pole' | 'ecoleSpecialisee';
  /** Null from 2026-27 on, where the count of 15 January brings the points. */
  points: number | null;
};

export type ContenuFige = { poleId: string; anneeScolaire: string; arreteLe: string; lignes: LigneFigee[] };

/** JSON with its keys in order at every depth: the same facts always give the same text. */
export function canoniser(valeur: unknown): string {
  if (Array.isArray(valeur)) return `[${valeur.map(canoniser).join(',')}]`;
  if (typeof valeur !== 'object' || valeur === null) return JSON.stringify(valeur);
  const paires = Object.entries(valeur)
    .filter(([, v]) => v !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${paires.map(([cle, v]) => `${JSON.stringify(cle)}:${canoniser(v)}`).join(',')}}`;
}

/** SHA-256 of the canonical JSON of a snapshot, whatever the order its lines came in. */
export function empreindre(contenu: ContenuFige): string {
  const lignes = contenu.lignes.toSorted((a, b) => (a.integrationId < b.integrationId ? -1 : 1));
  return createHash('sha256')
    .update(canoniser({ ...contenu, lignes }))
    .digest('hex');
}

/** The budget of a year as it was validated, read again and checked against its fingerprint; or undefined. */
export async function findInstantane(
  { trx, coffre }: Pick<Contexte, 'trx' | 'coffre'>,
  poleId: string,
  annee: string,
) {
  const ligne = await lireInstantane(trx, poleId, annee);
  if (!ligne) return undefined;
  const { contenu: scelle, ...reste } = ligne;
  const contenu = coffre.ouvrir<ContenuFige>(scelle);
  return {
    ...reste,
    points: Number(reste.points),
    lignes: contenu.lignes,
    intact: empreindre(contenu) === reste.empreinte,
  };
}

/** The civil day on which it was validated. */
export function jourFige({ figeLe }: { figeLe: Date }): string {
  return jourABruxelles(Temporal.Instant.fromEpochMilliseconds(figeLe.getTime()));
}

function lireInstantane(trx: Trx, poleId: string, annee: string) {
  return trx
    .selectFrom('instantane as s')
    .innerJoin('compte as c', 'c.id', 's.fige_par')
    .select(['s.id', 's.arrete_le as arreteLe', 's.nombre', 's.points', 's.empreinte', 's.contenu'])
    .select(['s.fige_le as figeLe', 'c.nom as auteur'])
    .where('s.pole_id', '=', poleId)
    .where('s.annee_scolaire', '=', annee)
    .where('s.genre', '=', 'budget-30-09')
    .executeTakeFirst();
}
