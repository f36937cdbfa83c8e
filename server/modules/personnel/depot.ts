import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';

type Lecture = Pick<Contexte, 'trx'>;

const INCONNU = 'Ce membre du personnel n’existe pas ou n’est pas de votre équipe.';

/** The record of a member within reach. @throws Refus when there is none */
export async function getMembre({ trx }: Lecture, membreId: string) {
  const membre = await trx
    .selectFrom('membre_personnel as m')
    .innerJoin('ecole as e', 'e.id', 'm.ecole_id')
    .innerJoin('pouvoir_organisateur as p', 'p.id', 'e.po_id')
    .innerJoin('pole as t', 't.id', 'm.pole_id')
    .select(['m.id', 'm.pole_id as poleId', 'm.ecole_id as ecoleId', 'm.nom', 'm.prenom', 'm.matricule'])
    .select(['m.parti_le as partiLe', 'm.version', 'e.nom as ecole', 'e.fase', 'e.localite'])
    .select(['p.nom as po', 'p.reseau', 't.nom as pole', 't.siege_id as siegeId'])
    .where('m.id', '=', membreId)
    .executeTakeFirst();
  if (!membre) throw new Refus('introuvable', INCONNU);
  return membre;
}

export type MembreLu = Awaited<ReturnType<typeof getMembre>>;

/** A member who has not left. @throws Refus when there is none, or when he or she has left */
export async function getMembrePresent(contexte: Lecture, membreId: string): Promise<MembreLu> {
  const membre = await getMembre(contexte, membreId);
  if (membre.partiLe === null) return membre;
  throw new Refus('conflit', 'Ce membre du personnel est parti : sa fiche ne change plus.');
}

const charges = ({ trx }: Lecture) =>
  trx
    .selectFrom('charge as c')
    .innerJoin('membre_personnel as m', 'm.id', 'c.membre_id')
    .select(['c.id', 'c.membre_id as membreId', 'm.nom', 'm.prenom', 'c.lieu', 'c.poste_id as posteId'])
    .select(['c.fonction', 'c.prestees', 'c.sur', 'c.situation', 'c.titre', 'c.etablissement', 'c.niveau'])
    .select(['c.etablissement_fase as etablissementFase', 'c.conge', 'c.remplace_id as remplaceId'])
    .select(['c.du', 'c.au', 'c.version', 'c.pole_id as poleId', 'c.ecole_id as ecoleId'])
    .orderBy('c.du')
    .orderBy('c.lieu', 'desc')
    .orderBy('c.id');

/** Segments of a member, oldest first, with the name of who is replaced. */
export async function listerChargesDe(contexte: Lecture, membreId: string) {
  return enNombres(await charges(contexte).where('c.membre_id', '=', membreId).execute());
}

/** Segments of a part of which at least one day lies in `[du, avant[`. */
export async function listerChargesDePart(
  contexte: Lecture,
  { ecoleId, poleId }: { ecoleId: string; poleId: string },
  { du, avant }: { du: string; avant: string },
) {
  const lignes = await charges(contexte)
    .where('c.pole_id', '=', poleId)
    .where('c.ecole_id', '=', ecoleId)
    .where('c.du', '<', avant)
    .where((eb) => eb.or([eb('c.au', 'is', null), eb('c.au', '>', du)]))
    .execute();
  return enNombres(lignes);
}

/** A segment within reach. @throws Refus when there is none */
export async function getCharge(contexte: Lecture, chargeId: string) {
  const [charge] = enNombres(await charges(contexte).where('c.id', '=', chargeId).execute());
  if (!charge) throw new Refus('introuvable', 'Cette charge n’existe pas ou n’est pas de votre équipe.');
  return charge;
}

export type ChargeLue = Awaited<ReturnType<typeof getCharge>>;

function enNombres<C extends { prestees: string }>(lignes: readonly C[]) {
  return lignes.map((ligne) => ({ ...ligne, prestees: Number(ligne.prestees) }));
}

/** Days of seniority of some members, by member, school year, kind and function. */
export function listerAnciennetes({ trx }: Lecture, membreIds: readonly string[]) {
  if (membreIds.length === 0) return Promise.resolve([]);
  return trx
    .selectFrom('anciennete')
    .select([
      'id',
      'membre_id as membreId',
      'genre',
      'annee_scolaire as annee',
      'fonction',
      'jours',
      'version',
    ])
    .where('membre_id', 'in', membreIds)
    .orderBy('annee_scolaire')
    .orderBy('genre')
    .execute();
}

/** Competences of some members that were not taken back, oldest first. */
export function listerCompetences({ trx }: Lecture, membreIds: readonly string[]) {
  if (membreIds.length === 0) return Promise.resolve([]);
  return trx
    .selectFrom('competence')
    .select(['id', 'membre_id as membreId', 'voie', 'formation', 'employeur', 'jours', 'version'])
    .select(['depuis_annee as depuis', 'jusqu_annee as jusqu', 'preuve_le as preuveLe'])
    .where('membre_id', 'in', membreIds)
    .where('retiree_le', 'is', null)
    .orderBy('enregistree_le')
    .execute();
}
