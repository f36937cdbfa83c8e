import { estPermis, type Permission } from '@polaris/server/kernel/permissions.ts';
import type { Role } from '@polaris/server/kernel/session.ts';
import { expect, test } from 'vitest';
import { NAVIGATION } from './navigation.ts';

/** What a page needs; the pages absent from this table need nothing, or say themselves what is open. */
const PERMISSIONS: Readonly<Record<string, Permission>> = {
  '/eleves': 'eleves.lire',
  '/propositions': 'propositions.lire',
  '/attestations': 'pieces.fournir',
  '/demandes-cpms': 'secret.repondre',
  '/lectures': 'lecture.motiver',
  '/financement': 'financement.lire',
  '/ecoles': 'referentiel.lire',
  '/annuaire': 'referentiel.lire',
  '/habilitations': 'habilitations.gerer',
  '/journal': 'journal.lire',
};

test.each(Object.entries(NAVIGATION))('%s has at most nine entries, each once', (_role, entrees) => {
  expect(entrees.length).toBeLessThanOrEqual(9);
  expect(new Set(entrees.map(({ vers }) => vers)).size).toBe(entrees.length);
});

test.each(Object.entries(NAVIGATION))('%s is led nowhere that is closed to it', (role, entrees) => {
  const fermees = entrees.filter(({ vers }) => {
    const permission = PERMISSIONS[vers];
    return permission !== undefined && !estPermis(permission, role as Role);
  });
  expect(fermees).toEqual([]);
});
