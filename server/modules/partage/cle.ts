import { evaluer } from '@polaris/regles/evaluer.ts';
import { cle } from '@polaris/regles/financement/cle.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import type { Partie } from './parties.ts';

export const SOURCES_CLE = ['siege-seul', 'convention', 'avenant'] as const;

/** The key in force in a school year, with the schools it names. */
export type CleEnVigueur = {
  source: (typeof SOURCES_CLE)[number];
  /** School year and number of the amendment; null for the convention. */
  avenant: { id: string; annee: string; numero: number } | null;
  parts: { ecoleId: string; nom: string; pourcentage: number }[];
  /** Schools of the key that are bound to the pôle no more: the key has to be amended. */
  partis: string[];
};

/** The last amendment up to this school year; an amended convention stays amended until the next time. */
export async function findAvenant({ trx }: Pick<Contexte, 'trx'>, poleId: string, annee: string) {
  const avenant = await trx
    .selectFrom('avenant_cle')
    .select(['id', 'annee_scolaire as annee', 'numero'])
    .where('pole_id', '=', poleId)
    .where('annee_scolaire', '<=', annee)
    .orderBy('annee_scolaire', 'desc')
    .orderBy('numero', 'desc')
    .executeTakeFirst();
  return avenant ?? null;
}

/** The key of a pôle in a school year: all to the siège when it is alone, else amendment, else convention. */
export async function lireCle(
  contexte: Pick<Contexte, 'trx' | 'droit'>,
  poleId: string,
  annee: string,
  parties: readonly Partie[],
): Promise<CleEnVigueur> {
  const avenant = await findAvenant(contexte, poleId, annee);
  if (!avenant) {
    const parts = parties.flatMap(({ ecoleId, nom, convention }) =>
      convention === null ? [] : [{ ecoleId, nom, pourcentage: convention }],
    );
    const seul = parties.length === 1;
    const entieres = seul ? parts.map((part) => ({ ...part, pourcentage: 100 })) : parts;
    return { source: seul ? 'siege-seul' : 'convention', avenant: null, parts: entieres, partis: [] };
  }
  const parts = await listerParts(contexte, avenant.id);
  const presents = new Set(parties.map(({ ecoleId }) => ecoleId));
  const partis = parts.filter((p) => p.pourcentage > 0 && !presents.has(p.ecoleId)).map(({ nom }) => nom);
  return { source: 'avenant', avenant, parts, partis };
}

/** The shares of an amendment, the largest first. */
export async function listerParts({ trx }: Pick<Contexte, 'trx'>, avenantId: string) {
  const lignes = await trx
    .selectFrom('avenant_cle_part as p')
    .innerJoin('ecole as e', 'e.id', 'p.ecole_id')
    .select(['p.ecole_id as ecoleId', 'e.nom', 'p.pourcentage'])
    .where('p.avenant_id', '=', avenantId)
    .orderBy('p.pourcentage', 'desc')
    .orderBy('e.nom')
    .execute();
  return lignes.map((ligne) => ({ ...ligne, pourcentage: Number(ligne.pourcentage) }));
}

/** Shares of the points of the salaries by the key, judged by the public rule (FIN-13). */
export function jugerCle(
  { droit }: Pick<Contexte, 'droit'>,
  annee: string,
  points: number,
  parts: readonly { nom: string; pourcentage: number }[],
): Resultat {
  return evaluer(
    cle,
    {
      anneeScolaire: annee,
      points,
      parts: parts.map(({ nom, pourcentage }) => ({ ecole: nom, pourcentage })),
    },
    droit,
  );
}
