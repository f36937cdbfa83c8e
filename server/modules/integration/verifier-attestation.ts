import { sql } from 'kysely';
import { z } from 'zod';
import { anneeCourante } from '../../kernel/annee.ts';
import { definirCasPublic } from '../../kernel/cas-usage.ts';

type Ligne = { pole: string; ecole: string; emis_le: Date; revoque_le: Date | null; annee_du: string };

/** Tells a stranger whether a certificate is genuine; no name, no health data. */
export const verifierAttestation = definirCasPublic({
  nom: 'integration.verifierAttestation',
  titre: 'Vérifier une attestation d’intégration par son code.',
  permission: 'attestations.verifier',
  genre: 'public',
  avecBase: true,
  entree: z.object({ code: z.string().trim().toUpperCase().max(40) }),
  sortie: z.object({
    etat: z.enum(['valable', 'revoquee', 'inconnue']),
    pole: z.string().nullable(),
    ecole: z.string().nullable(),
    emisLe: z.string().nullable(),
    anneeScolaire: z.string().nullable(),
  }),
  async executer({ trx, droit, instant }, { code }) {
    const { rows } = trx
      ? await sql<Ligne>`select * from attestation_verifier(${code})`.execute(trx)
      : { rows: [] };
    const ligne = rows[0];
    if (!ligne)
      return { etat: 'inconnue' as const, pole: null, ecole: null, emisLe: null, anneeScolaire: null };
    return {
      etat: estPasse(ligne.revoque_le, instant) ? ('revoquee' as const) : ('valable' as const),
      pole: ligne.pole,
      ecole: ligne.ecole,
      emisLe: ligne.emis_le.toISOString(),
      anneeScolaire: anneeCourante(droit, ligne.annee_du),
    };
  },
});

/** A revocation is known in advance when the end of the integration is: the paper serves until then. */
function estPasse(revoqueLe: Date | null, instant: Temporal.Instant): boolean {
  return revoqueLe !== null && revoqueLe.getTime() <= instant.epochMilliseconds;
}
