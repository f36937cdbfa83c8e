import type { SITUATIONS, TITRES } from '../../db/schema-equipe.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { cleRecherche } from '../../kernel/recherche.ts';
import { Refus } from '../../kernel/refus.ts';

/** Where someone works: the pôle and the school of the employer. */
export type LieuDeTravail = { poleId: string; ecoleId: string };

export type NouveauMembre = LieuDeTravail & {
  nom: string;
  prenom: string;
  /** Staff number, as typed; kept encrypted. */
  matricule?: string | undefined;
};

/** Adds a member of the staff to the team of one employer. Returns the identifier. */
export async function ajouterMembre(
  { trx, coffre, session, instant, journaliser }: Contexte,
  { poleId, ecoleId, nom, prenom, matricule }: NouveauMembre,
): Promise<string> {
  const { id } = await trx
    .insertInto('membre_personnel')
    .values({
      pole_id: poleId,
      ecole_id: ecoleId,
      nom,
      prenom,
      recherche: cleRecherche(nom, prenom),
      matricule: matricule ? coffre.sceller(matricule) : null,
      compte_id: null,
      parti_le: null,
      cree_le: new Date(instant.epochMilliseconds),
      cree_par: session.compteId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await journaliser({ objet: 'membre-personnel', objetId: id, poleId, changements: { ecoleId } });
  return id;
}

export type NouvelleCharge = {
  membreId: string;
  lieu: 'pole' | 'hors-pole';
  /** Post of the cadre that is held; in the pôle alone. */
  posteId?: string | null | undefined;
  fonction: string;
  /** Periods worked out of `sur`; in a pôle `sur` is 36 (EQU-3). */
  prestees: number;
  sur: number;
  situation: (typeof SITUATIONS)[number];
  titre?: (typeof TITRES)[number] | null | undefined;
  etablissement?: string | null | undefined;
  etablissementFase?: number | null | undefined;
  niveau?: 'fondamental' | 'secondaire' | null | undefined;
  /** Hours given up on leave to work in the pôle. */
  conge?: boolean | undefined;
  /** The charge whose holder is replaced. */
  remplaceId?: string | null | undefined;
  /** First day, and first day after (null: open). */
  du: string;
  au?: string | null | undefined;
};

/**
 * Adds a segment of work to a member within reach. Returns the identifier.
 * @throws Refus when the member is out of reach
 */
export async function ajouterCharge(contexte: Contexte, charge: NouvelleCharge): Promise<string> {
  const { trx, session, instant, journaliser } = contexte;
  const membre = await trx
    .selectFrom('membre_personnel')
    .select(['pole_id', 'ecole_id'])
    .where('id', '=', charge.membreId)
    .executeTakeFirst();
  if (!membre) throw new Refus('introuvable', 'Cette personne ne fait pas partie de votre équipe.');
  const { id } = await trx
    .insertInto('charge')
    .values({
      ...membre,
      membre_id: charge.membreId,
      lieu: charge.lieu,
      poste_id: charge.posteId ?? null,
      fonction: charge.fonction,
      prestees: charge.prestees,
      sur: charge.sur,
      situation: charge.situation,
      titre: charge.titre ?? null,
      etablissement: charge.etablissement ?? null,
      etablissement_fase: charge.etablissementFase ?? null,
      niveau: charge.niveau ?? null,
      conge: charge.conge ?? false,
      remplace_id: charge.remplaceId ?? null,
      du: charge.du,
      au: charge.au ?? null,
      enregistree_le: new Date(instant.epochMilliseconds),
      enregistree_par: session.compteId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { lieu, fonction, prestees, sur, situation, posteId = null, du, au = null } = charge;
  await journaliser({
    objet: 'charge',
    objetId: id,
    poleId: membre.pole_id,
    changements: { membreId: charge.membreId, lieu, fonction, prestees, sur, situation, posteId, du, au },
  });
  return id;
}
