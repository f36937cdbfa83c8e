import type { Hypotheses, Scenario } from '@polaris/regles/financement/prevision-hypotheses.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';

type Lecture = Pick<Contexte, 'trx' | 'coffre'>;

/** Scenarios kept for a year: more than this is a list nobody compares. */
export const SCENARIOS_MAX = 20;

/** A scenario as it was saved; what separates it from the last certified figure when it was reconciled. */
export type ScenarioGarde = Record<Scenario, number> & {
  id: string;
  poleId: string;
  annee: string;
  nom: string;
  hypotheses: Hypotheses;
  jugement: Resultat;
  droitVersion: string;
  version: number;
  enregistreeLe: Date;
  auteur: string;
  ecart: { rang: number; certifie: number; ecart: number; dansFourchette: boolean; le: Date } | null;
};

/** The scenarios of a pôle for a year, the oldest first; those removed are left out. */
export async function listerScenarios(
  contexte: Lecture,
  poleId: string,
  annee: string,
): Promise<ScenarioGarde[]> {
  const lignes = await choisir(contexte)
    .where('p.pole_id', '=', poleId)
    .where('p.annee_scolaire', '=', annee)
    .orderBy('p.enregistree_le')
    .orderBy('p.id')
    .execute();
  const ecarts = await listerEcarts(contexte, poleId);
  return lignes.map((ligne) => ouvrir(contexte, ligne, ecarts));
}

/** @throws Refus when it does not exist, was removed, or is out of reach */
export async function getScenario(contexte: Lecture, scenarioId: string): Promise<ScenarioGarde> {
  const ligne = await choisir(contexte).where('p.id', '=', scenarioId).executeTakeFirst();
  if (!ligne) throw new Refus('introuvable', 'Ce scénario n’existe pas, ou il a été supprimé.');
  return ouvrir(contexte, ligne, await listerEcarts(contexte, ligne.pole_id));
}

function choisir({ trx }: Lecture) {
  return trx
    .selectFrom('prevision as p')
    .leftJoin('compte as a', 'a.id', 'p.enregistree_par')
    .selectAll('p')
    .select('a.nom as auteur')
    .where('p.supprimee_le', 'is', null);
}

type Ligne = Awaited<ReturnType<ReturnType<typeof choisir>['executeTakeFirstOrThrow']>>;
type Ecarts = ReadonlyMap<string, NonNullable<ScenarioGarde['ecart']>>;

/** The last reconciliation of each scenario of a pôle. */
async function listerEcarts({ trx }: Lecture, poleId: string): Promise<Ecarts> {
  const lignes = await trx
    .selectFrom('prevision_ecart as e')
    .innerJoin('calcul_national as c', 'c.id', 'e.calcul_id')
    .select(['e.prevision_id', 'e.certifie', 'e.ecart', 'e.dans_fourchette', 'e.rapproche_le', 'c.rang'])
    .where('e.pole_id', '=', poleId)
    .orderBy('c.rang')
    .execute();
  return new Map(
    lignes.map(({ prevision_id, rang, certifie, ecart, dans_fourchette, rapproche_le }) => [
      prevision_id,
      {
        rang,
        certifie: Number(certifie),
        ecart: Number(ecart),
        dansFourchette: dans_fourchette,
        le: rapproche_le,
      },
    ]),
  );
}

function ouvrir({ coffre }: Lecture, ligne: Ligne, ecarts: Ecarts): ScenarioGarde {
  return {
    id: ligne.id,
    poleId: ligne.pole_id,
    annee: ligne.annee_scolaire,
    nom: String(coffre.ouvrir(ligne.nom)),
    hypotheses: ligne.hypotheses as unknown as Hypotheses,
    jugement: ligne.jugement as unknown as Resultat,
    droitVersion: ligne.droit_version,
    version: ligne.version,
    bas: Number(ligne.bas),
    central: Number(ligne.central),
    haut: Number(ligne.haut),
    enregistreeLe: ligne.enregistree_le,
    auteur: ligne.auteur ?? 'Compte fermé',
    ecart: ecarts.get(ligne.id) ?? null,
  };
}

/** A scenario as the screens receive it: without its whole judgement. */
export function montrer({ poleId: _, annee: __, jugement: ___, ...vue }: ScenarioGarde) {
  return vue;
}
