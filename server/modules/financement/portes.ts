import type { Droit } from '@polaris/regles/droit.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { sensoriMoteur } from '@polaris/regles/financement/sensori-moteur.ts';
import { somme } from '@polaris/regles/nombre.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import type { Trx } from '../../kernel/cas-usage.ts';
import { listerMouvements } from './mouvements.ts';

export const ETATS_SENSORI = ['supprime', 'a-porter', 'provisoire', 'definitif'] as const;
export type EtatSensori = (typeof ETATS_SENSORI)[number];

type Mouvements = Awaited<ReturnType<typeof listerMouvements>>;

/** What the ledger adds to the frozen count: facts that came as movements. All in points. */
export type Portes = {
  sensori: { etat: EtatSensori; resultat: Resultat | null };
  /** Movements of budget C: IPT declared after 30 September (FIN-11, FIN-12). */
  budgetC: Mouvements;
  pointsC: number;
  /** Withheld after a formal notice (FIN-16): zero or less. */
  retires: number;
  /** Corrections of base or IPT points by the ledger (FIN-11): what they add to the figures computed from facts. */
  corriges: number;
  /** Handed to partners by amendment (FIN-14), counted apart: they are part of what the pôle receives. */
  retrocedes: number;
};

/** Fact behind a withholding, and behind points handed to a partner, as their movements name it. */
export const FAIT_RETRAIT = 'mise-en-demeure';
export const FAIT_RETROCESSION = 'avenant-retrocession';

/** Reads the movements of a pôle in a school year, sorted by what they change of its envelope. */
export async function lirePortes(
  trx: Trx,
  droit: Droit,
  poleId: string,
  anneeScolaire: string,
): Promise<Portes> {
  const mouvements = await listerMouvements(trx, poleId, anneeScolaire);
  const parts = trier(mouvements);
  return {
    sensori: await lireSensori(trx, droit, anneeScolaire, parts.sensori),
    budgetC: parts.budgetC,
    pointsC: sommer(parts.budgetC),
    retires: sommer(parts.retires),
    corriges: sommer(parts.corriges),
    retrocedes: Math.abs(sommer(parts.retrocedes)),
  };
}

const sommer = (lignes: Mouvements) => somme(...lignes.map(({ points }) => points));

/** What each movement changes: a counter-movement, and the figure that replaces it, what the first one did. */
function trier(
  mouvements: Mouvements,
): Record<'sensori' | 'budgetC' | 'retires' | 'corriges' | 'retrocedes', Mouvements> {
  const parId = new Map(mouvements.map((m) => [m.id, m]));
  const origine = (m: Mouvements[number]): Mouvements[number] => {
    const premier = parId.get(m.contreId ?? (m.faitGenre === 'mouvement' ? m.faitId : ''));
    return premier ? origine(premier) : m;
  };
  const garder = (retenir: (m: Mouvements[number]) => boolean) =>
    mouvements.filter((m) => retenir(origine(m)));
  const apart = [FAIT_RETRAIT, FAIT_RETROCESSION];
  return {
    sensori: garder(({ genre }) => SENSORI.has(genre)),
    budgetC: garder(({ budget, faitGenre }) => budget === 'C' && !apart.includes(faitGenre)),
    retires: garder(({ faitGenre }) => faitGenre === FAIT_RETRAIT),
    // The movement itself repeats what the facts give: only what corrects it counts.
    corriges: garder(({ budget, genre }) => budget !== 'C' && CALCULES.has(genre)).filter(
      (m) => origine(m) !== m,
    ),
    retrocedes: garder(({ faitGenre }) => faitGenre === FAIT_RETROCESSION),
  };
}

/** Kinds of movement that the facts of the pôle give on their own. */
const CALCULES: ReadonlySet<string> = new Set(['base', 'ipt']);
const SENSORI: ReadonlySet<string> = new Set(['sensori-provisoire', 'sensori-definitif']);

/**
 * The scales as they stand in the ledger: the judgement of the last movement explains the figure, since the
 * final one carries the difference with the provisional one (FIN-8).
 */
async function lireSensori(
  trx: Trx,
  droit: Droit,
  anneeScolaire: string,
  mouvements: Mouvements,
): Promise<Portes['sensori']> {
  const dernier = mouvements.findLast(({ genre }) => SENSORI.has(genre));
  if (!dernier) {
    const sans = evaluer(sensoriMoteur, { anneeScolaire, eleves: [] }, droit);
    return sans.issue === 'resultat'
      ? { etat: 'a-porter', resultat: null }
      : { etat: 'supprime', resultat: sans };
  }
  const { jugement } = await trx
    .selectFrom('mouvement')
    .select('jugement')
    .where('id', '=', dernier.id)
    .executeTakeFirstOrThrow();
  return {
    etat: mouvements.some(({ genre }) => genre === 'sensori-definitif') ? 'definitif' : 'provisoire',
    resultat: { ...(jugement as unknown as Resultat), valeur: sommer(mouvements) } as Resultat,
  };
}
