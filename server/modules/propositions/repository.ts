import type { Trx } from '../../kernel/cas-usage.ts';
import type { Coffre } from '../../kernel/coffre.ts';
import { Refus } from '../../kernel/refus.ts';
import type { Session } from '../../kernel/session.ts';

/** A proposition with the names it shows, under the row filter. */
function selectionner(trx: Trx) {
  return trx
    .selectFrom('proposition as p')
    .innerJoin('ecole as s', 's.id', 'p.ecole_origine_id')
    .innerJoin('pouvoir_organisateur as o', 'o.id', 's.po_id')
    .leftJoin('ecole as e', 'e.id', 'p.ecole_id')
    .leftJoin('pole as t', 't.id', 'p.pole_id')
    .leftJoin('cpms as c', 'c.id', 'p.cpms_id')
    .selectAll('p')
    .select([
      's.nom as origine_nom',
      's.fase as origine_fase',
      's.localite as origine_localite',
      'o.reseau as origine_reseau',
      'e.nom as ecole_nom',
      't.nom as pole_nom',
      'c.nom as cpms_nom',
    ]);
}

export type PropositionComplete = Awaited<ReturnType<typeof listerPropositions>>[number];

/** Refuses what is out of reach. */
export async function getProposition(trx: Trx, propositionId: string): Promise<PropositionComplete> {
  const ligne = await selectionner(trx).where('p.id', '=', propositionId).executeTakeFirst();
  if (!ligne) {
    throw new Refus('introuvable', 'Cette proposition n’existe pas ou n’est pas dans votre périmètre.');
  }
  return ligne;
}

/** Every proposition in reach, last introduced first. */
export async function listerPropositions(trx: Trx, ids?: readonly string[]) {
  let vue = selectionner(trx);
  if (ids) vue = vue.where('p.id', 'in', ids.length > 0 ? ids : [null as unknown as string]);
  return vue
    .orderBy('p.introduite_le', 'desc')
    .orderBy('p.enregistree_le', 'desc')
    .limit(MAX_LISTE)
    .execute();
}

const MAX_LISTE = 500;

/** Opinions in force, one at most for each party. */
export async function listerAvis(trx: Trx, propositionIds: readonly string[]) {
  if (propositionIds.length === 0) return [];
  return trx
    .selectFrom('proposition_avis as a')
    .innerJoin('compte as c', 'c.id', 'a.enregistre_par')
    .selectAll('a')
    .select('c.nom as auteur')
    .where('a.proposition_id', 'in', propositionIds)
    .where('a.retire_le', 'is', null)
    .execute();
}

export type AvisEnVigueur = Awaited<ReturnType<typeof listerAvis>>[number];

/** What can happen to a proposition, in words. */
export const EVENEMENTS = {
  introduite: 'Proposition introduite',
  'ecole-designee': 'École ordinaire désignée',
  avis: 'Avis consigné',
  'avis-retire': 'Avis retiré',
  frequentation: 'Fréquentation attestée',
  projet: 'Projet défini',
  refus: 'Proposition refusée',
  'brouillon-ouvert': 'Première intégration préparée',
  consultee: 'Proposition consultée',
  imprimee: 'Document imprimé',
} as const satisfies Record<string, string>;

export type GenreEvenement = keyof typeof EVENEMENTS;

type ContexteTrace = {
  trx: Trx;
  session: Session;
  coffre: Coffre;
  instant: Temporal.Instant;
};

/** Adds one event to the history of a proposition; values that changed are sealed. */
export async function noterEvenement(
  { trx, session, coffre, instant }: ContexteTrace,
  propositionId: string,
  genre: GenreEvenement,
  detail?: Record<string, unknown>,
): Promise<void> {
  await trx
    .insertInto('proposition_evenement')
    .values({
      proposition_id: propositionId,
      genre,
      detail: detail ? coffre.sceller(detail) : null,
      le: new Date(instant.epochMilliseconds),
      par: session.compteId,
    })
    .execute();
}

type Changement = Partial<
  Pick<
    PropositionComplete,
    | 'ecole_id'
    | 'pole_id'
    | 'cpms_id'
    | 'frequentation_du'
    | 'frequentation_au'
    | 'frequentation_reguliere'
    | 'frequentation_attestee_le'
    | 'frequentation_attestee_par'
    | 'projet_defini_le'
    | 'projet_participants'
    | 'refusee_le'
    | 'refusee_par'
    | 'refus_motif'
    | 'refus_alternatives'
    | 'brouillon_id'
  >
>;

/** Changes a proposition as it was read: refuses when somebody changed it meanwhile. */
export async function changer(
  trx: Trx,
  { propositionId, version }: { propositionId: string; version: number },
  changement: Changement,
): Promise<void> {
  const touchee = await trx
    .updateTable('proposition')
    .set({ ...changement, version: version + 1 })
    .where('id', '=', propositionId)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst();
  if (touchee) return;
  throw new Refus(
    'conflit',
    'Une autre personne a modifié cette proposition entre-temps. Ce que vous avez écrit reste à l’écran : rechargez la page dans un autre onglet pour comparer, puis recommencez.',
  );
}
