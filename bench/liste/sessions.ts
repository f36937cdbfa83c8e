import type { Role, Session } from '../../server/kernel/session.ts';
import { identifiant } from './peupler.ts';

export const POLES = 48;

/** The n-th account under its habilitation, without the sign-in, which is not measured here. */
export function sessionDe(n: number, role: Extract<Role, 'coordonnateur' | 'administration'>): Session {
  const partout = role === 'administration';
  const compteId = identifiant('compte', n);
  const active = {
    id: compteId,
    role,
    genrePortee: partout ? ('tout' as const) : ('pole' as const),
    porteeId: partout ? null : identifiant('pole', n % POLES),
    porteeNom: partout ? 'Fédération Wallonie-Bruxelles' : `Pôle ${(n % POLES) + 1}`,
  };
  return { compteId, nom: 'Compte', courriel: 'compte@example.be', active, habilitations: [active] };
}

/** A school of the pôle of the n-th user. */
export const ecoleDe = (n: number) => identifiant('ecole', n % POLES);
