import type { AuTitreDe, PartieSignataire } from '../../db/schema.ts';
import type { Role } from '../../kernel/session.ts';

/** For which party a role signs in the application, and under which titles when not all of the act's. */
const SIGNATAIRES: Partial<Record<Role, { partie: PartieSignataire; titres?: readonly AuTitreDe[] }>> = {
  ecole: { partie: 'ecole-ordinaire' },
  cpms: { partie: 'cpms' },
  'direction-siege': { partie: 'pole', titres: ['direction', 'delegue'] },
  /** A coordinator is not the PO: it signs by delegation only, and says whose. */
  coordonnateur: { partie: 'pole', titres: ['delegue'] },
};

/** The party that a role stands for, or null. */
export function partieDuRole(role: Role): PartieSignataire | null {
  return SIGNATAIRES[role]?.partie ?? null;
}

/** The titles among those of a party under which this role may sign. */
export function titresDuRole<T extends AuTitreDe>(role: Role, titres: readonly T[]): T[] {
  const admis = SIGNATAIRES[role]?.titres;
  return titres.filter((titre) => !admis || admis.includes(titre));
}

/** Parties to whom a role may give a personal link; null: all of them. */
const INVITES: Partial<Record<Role, readonly PartieSignataire[] | null>> = {
  coordonnateur: null,
  ecole: ['responsable'],
};

/** May this role give this party a personal link? */
export function peutInviter(role: Role, partie: PartieSignataire): boolean {
  const invites = INVITES[role];
  return invites === null || (invites?.includes(partie) ?? false);
}
