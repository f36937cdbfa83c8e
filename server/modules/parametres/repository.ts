import type { Droit } from '@polaris/regles/droit.ts';
import type { Contexte, Trx } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';

const propositions = (trx: Trx) =>
  trx
    .selectFrom('parametre_propose as p')
    .innerJoin('compte as a', 'a.id', 'p.propose_par')
    .leftJoin('parametre_decision as d', 'd.propose_id', 'p.id')
    .leftJoin('compte as b', 'b.id', 'd.decide_par')
    .select([
      'p.id',
      'p.numero',
      'p.parametre',
      'p.valeur',
      'p.depuis',
      'p.avant',
      'p.source',
      'p.article',
      'p.propose_le as proposeLe',
      'p.propose_par as auteurId',
      'a.nom as proposePar',
      'd.decision',
      'd.decide_le as decideLe',
      'b.nom as decidePar',
    ]);

type Ligne = Awaited<ReturnType<ReturnType<typeof propositions>['executeTakeFirstOrThrow']>>;

const ETATS = { confirmation: 'publiee', retrait: 'retiree' } as const;

function lire({ droit, session }: Pick<Contexte, 'droit' | 'session'>, ligne: Ligne) {
  const { decision, auteurId, valeur, numero, ...reste } = ligne;
  return {
    ...reste,
    numero: Number(numero),
    valeur: Number(valeur),
    auteurId,
    deMoi: auteurId === session.compteId,
    etat: decision === null ? ('proposee' as const) : ETATS[decision],
    ...nommer(droit, reste.parametre),
  };
}

function nommer({ parametres }: Droit, id: string) {
  const parametre = Object.hasOwn(parametres, id) ? parametres[id] : undefined;
  return { libelle: parametre?.libelle ?? id, unite: parametre?.unite ?? null };
}

/** Every value proposed, last first. */
export async function listerPropositions(contexte: Contexte) {
  const lignes = await propositions(contexte.trx).orderBy('p.numero', 'desc').limit(200).execute();
  return lignes.map((ligne) => lire(contexte, ligne));
}

export type Proposition = Awaited<ReturnType<typeof listerPropositions>>[number];

/** @throws Refus when it does not exist */
export async function getProposition(contexte: Contexte, proposeId: string): Promise<Proposition> {
  const ligne = await propositions(contexte.trx).where('p.id', '=', proposeId).executeTakeFirst();
  if (!ligne) throw new Refus('introuvable', 'Cette proposition n’existe pas.');
  return lire(contexte, ligne);
}

/** Writes what becomes of a proposition, once. */
export async function decider(
  { trx, instant, session }: Contexte,
  { id, auteurId }: Proposition,
  decision: 'confirmation' | 'retrait',
): Promise<void> {
  const ecrite = await trx
    .insertInto('parametre_decision')
    .values({
      propose_id: id,
      propose_par: auteurId,
      decision,
      decide_le: new Date(instant.epochMilliseconds),
      decide_par: session.compteId,
    })
    .onConflict((oc) => oc.column('propose_id').doNothing())
    .returning('propose_id')
    .executeTakeFirst();
  if (!ecrite) {
    throw new Refus(
      'conflit',
      'Une décision a déjà été prise sur cette valeur. Rechargez la page pour la voir.',
    );
  }
}
