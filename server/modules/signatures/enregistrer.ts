import { sql } from 'kysely';
import type { AuTitreDe, MoyenSignature, PartieSignataire } from '../../db/schema.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { findPartie, type PartieActe } from './actes.ts';
import { couvrir } from './contenu.ts';
import type { ActeComplet } from './repository.ts';
import type { Trace } from './trace.ts';

type AEnregistrer = {
  partie: PartieSignataire;
  nom: string;
  qualite: string;
  auTitreDe: AuTitreDe;
  delegation?: string | undefined;
  signeeLe: string;
  moyen: MoyenSignature;
  decision: 'signature' | 'refus';
  avis?: 'favorable' | 'defavorable' | undefined;
  motif?: string | undefined;
  trace?: Trace | null;
};

/** The part that a party has in an act; refuses one that has none. */
export function getPartie(acte: ActeComplet, cle: PartieSignataire): PartieActe {
  const partie = findPartie(acte.genre, cle);
  if (!partie) throw new Refus('saisie-invalide', 'Cette partie ne signe pas ce document.');
  return partie;
}

/**
 * Writes the answer of a party with what it covers now, and its line of journal. A party answers once for a
 * content: a new answer replaces the one before, which stays on record.
 */
export async function enregistrerReponse(
  { trx, coffre, session, instant, journaliser }: Contexte,
  acte: ActeComplet,
  reponse: AEnregistrer,
): Promise<string> {
  const partie = getPartie(acte, reponse.partie);
  const maintenant = new Date(instant.epochMilliseconds);
  await sql`select signature_remplacer(${acte.id}, ${reponse.partie}, ${maintenant}::timestamptz)`.execute(
    trx,
  );
  const { id } = await trx
    .insertInto('signature')
    .values({
      pole_id: acte.pole_id,
      acte_id: acte.id,
      partie: reponse.partie,
      nom: reponse.nom,
      qualite: reponse.qualite,
      au_titre_de: reponse.auTitreDe,
      delegation: reponse.delegation ?? null,
      signee_le: reponse.signeeLe,
      moyen: reponse.moyen,
      avis: partie.nature === 'avis' ? (reponse.avis ?? null) : null,
      decision: reponse.decision,
      motif: reponse.motif ? coffre.sceller(reponse.motif) : null,
      trace: reponse.trace ? coffre.sceller(reponse.trace) : null,
      couverture: JSON.stringify(couvrir(acte.contenu, partie.scelle)),
      consignee_le: maintenant,
      consignee_par: session.compteId,
      invitation_id: null,
      retiree_le: null,
      retrait_motif: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await journaliser({
    objet: 'acte',
    objetId: acte.id,
    poleId: acte.pole_id,
    changements: {
      genre: acte.genre,
      [reponse.decision]: reponse.partie,
      signeeLe: reponse.signeeLe,
      moyen: reponse.moyen,
    },
  });
  return id;
}
