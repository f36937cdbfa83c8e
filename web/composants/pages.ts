import { estPermis, type Permission } from '@polaris/server/kernel/permissions.ts';
import type { Role } from '@polaris/server/kernel/session.ts';
import type { PageOnglet } from './Onglets.tsx';

/** A page of a subject, and what its role needs to open it. */
export type PagePermise = PageOnglet & { permission: Permission };

/** Those that a role may open, as tabs. */
export function ouvrirPages(pages: readonly PagePermise[], role: Role): PageOnglet[] {
  return pages
    .filter(({ permission }) => estPermis(permission, role))
    .map(({ vers, libelle }) => ({ vers, libelle }));
}
