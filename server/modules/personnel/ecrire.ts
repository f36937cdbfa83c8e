import type { SchemaEquipe } from '../../db/schema-equipe.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { cleRecherche } from '../../kernel/recherche.ts';

type Charge = SchemaEquipe['charge'];

/** Whose record it is: a part of the pôle, that of the employer. */
export type PartDuMembre = { poleId: string; ecoleId: string };

export type MembreEcrit = PartDuMembre & { nom: string; prenom: string; matricule?: string | null };

/** A segment of work as it is written; days half-open `[du, au[`, `prestees` in the unit of `sur`. */
export type ChargeEcrite = {
  lieu: Charge['lieu'];
  posteId: string | null;
  fonction: string;
  prestees: number;
  sur: number;
  situation: Charge['situation'];
  titre: Charge['titre'];
  etablissement: string | null;
  etablissementFase: number | null;
  niveau: Charge['niveau'];
  conge: boolean;
  remplaceId: string | null;
  du: string;
  au: string | null;
};

/** Opens the record of a person with one employer; the staff number is sealed. Returns its identifier. */
export async function ajouterMembre(contexte: Contexte, membre: MembreEcrit): Promise<string> {
  const { trx, coffre, session, instant, journaliser } = contexte;
  const { poleId, ecoleId, nom, prenom, matricule } = membre;
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

/** Adds a segment of work to a member, as given: who calls has checked it. Returns its identifier. */
export async function ajouterCharge(
  contexte: Contexte,
  membre: PartDuMembre & { id: string },
  charge: ChargeEcrite,
): Promise<string> {
  const { trx, session, instant, journaliser } = contexte;
  const { poleId, ecoleId } = membre;
  const { id } = await trx
    .insertInto('charge')
    .values({
      membre_id: membre.id,
      pole_id: poleId,
      ecole_id: ecoleId,
      ...enColonnes(charge),
      remplace_id: charge.remplaceId,
      enregistree_le: new Date(instant.epochMilliseconds),
      enregistree_par: session.compteId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { lieu, posteId, prestees, sur, situation, remplaceId, du, au } = charge;
  await journaliser({
    objet: 'charge',
    objetId: id,
    poleId,
    changements: { membreId: membre.id, lieu, posteId, prestees, sur, situation, remplaceId, du, au },
  });
  return id;
}

/** The columns of a segment that may be corrected. */
export function enColonnes(charge: Omit<ChargeEcrite, 'remplaceId'>) {
  const { lieu, posteId, etablissementFase, ...reste } = charge;
  return {
    lieu,
    poste_id: posteId,
    fonction: reste.fonction,
    prestees: reste.prestees,
    sur: reste.sur,
    situation: reste.situation,
    titre: reste.titre,
    etablissement: reste.etablissement,
    etablissement_fase: etablissementFase,
    niveau: reste.niveau,
    conge: reste.conge,
    du: reste.du,
    au: reste.au,
  };
}
