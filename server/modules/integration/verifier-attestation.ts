import { sql } from 'kysely';
import { z } from 'zod';
import { anneeCourante } from '../../kernel/annee.ts';
import { definirCasVisiteur } from '../../kernel/cas-usage.ts';

type Ligne = {
  pole: string;
  ecole: string;
  emis_le: Date;
  revoque_le: Date | null;
  annee_du: string;
  terminee: boolean;
};

const LONGUEUR_MAXIMALE = 40;

/**
 * A code as it was drawn, from what a person types: case, spaces and dashes do not count, and the letters
 * that the alphabet of the codes leaves out are read as the digits they look like.
 */
function normaliserCode(tape: string): string {
  const signes = tape
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return signes.match(/.{1,4}/g)?.join('-') ?? '';
}

/** Tells a stranger whether a certificate is genuine; no name, no health data. */
export const verifierAttestation = definirCasVisiteur({
  nom: 'integration.verifierAttestation',
  titre: 'Vérifier une attestation d’intégration par son code.',
  permission: 'attestations.verifier',
  genre: 'visiteur',
  entree: z.object({
    code: z
      .string({ error: 'Tapez le code de vérification.' })
      .max(LONGUEUR_MAXIMALE, 'Ce code est trop long. Un code compte douze lettres ou chiffres.')
      .transform(normaliserCode),
  }),
  sortie: z.object({
    etat: z.enum(['valable', 'terminee', 'revoquee', 'inconnue']),
    pole: z.string().nullable(),
    ecole: z.string().nullable(),
    emisLe: z.string().nullable(),
    anneeScolaire: z.string().nullable(),
  }),
  async executer({ trx, droit, instant, aujourdhui }, { code }) {
    const { rows } =
      await sql<Ligne>`select * from attestation_verifier(${code}, ${aujourdhui}::date)`.execute(trx);
    const ligne = rows[0];
    if (!ligne)
      return { etat: 'inconnue' as const, pole: null, ecole: null, emisLe: null, anneeScolaire: null };
    return {
      etat: etatDe(ligne, instant),
      pole: ligne.pole,
      ecole: ligne.ecole,
      emisLe: ligne.emis_le.toISOString(),
      anneeScolaire: anneeCourante(droit, ligne.annee_du),
    };
  },
});

/** A revocation is known in advance when the end of the integration is: the paper serves until then. */
function etatDe(
  { revoque_le, terminee }: Ligne,
  instant: Temporal.Instant,
): 'valable' | 'terminee' | 'revoquee' {
  if (revoque_le !== null && revoque_le.getTime() <= instant.epochMilliseconds) return 'revoquee';
  return terminee ? 'terminee' : 'valable';
}
