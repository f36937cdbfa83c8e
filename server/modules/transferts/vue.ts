import { z } from 'zod';
import { identifiant, instant } from '../../kernel/champs.ts';
import type { TransfertComplet } from './repository.ts';

/** A lot as lists and pages show it. */
export const transfertVu = z.object({
  transfertId: identifiant,
  numero: z.number(),
  pole: z.string(),
  poleAccueil: z.string(),
  /** What the pôle of the session is in this lot; null for whoever is neither. */
  cote: z.enum(['cedant', 'accueil']).nullable(),
  etat: z.enum(['prepare', 'envoye', 'recu']),
  reunionLe: z.string().nullable(),
  creeLe: instant,
  envoyeLe: instant.nullable(),
  /** Null for the host, which deals with the pôle and not with one person. */
  envoyePar: z.string().nullable(),
  total: z.number(),
  recus: z.number(),
  version: z.number(),
});

/** A row as it is shown, with how many of its files are acknowledged. */
export function versVue(
  t: TransfertComplet,
  poleId: string | null,
  dossiers: readonly { recu_le: Date | null }[],
): z.input<typeof transfertVu> {
  const recus = dossiers.filter(({ recu_le }) => recu_le !== null).length;
  const tousRecus = dossiers.length > 0 && recus === dossiers.length;
  return {
    transfertId: t.id,
    numero: t.numero,
    pole: t.pole,
    poleAccueil: t.pole_accueil,
    cote: poleId === t.pole_id ? 'cedant' : poleId === t.pole_accueil_id ? 'accueil' : null,
    etat: t.envoye_le === null ? 'prepare' : tousRecus ? 'recu' : 'envoye',
    reunionLe: t.reunion_le,
    creeLe: t.cree_le,
    envoyeLe: t.envoye_le,
    envoyePar: poleId === t.pole_id ? t.envoyeur : null,
    total: dossiers.length,
    recus,
    version: t.version,
  };
}
