import { ROLES } from '@polaris/server/kernel/session.ts';
import { expect, test } from 'vitest';
import { naviguer } from './navigation.ts';

test.each(ROLES)('%s has at most nine places of work, and no address twice', (role) => {
  const { travail, outils } = naviguer(role);
  expect(travail.length).toBeLessThanOrEqual(9);
  const adresses = [...travail, ...outils].map(({ vers }) => vers);
  expect(new Set(adresses).size).toBe(adresses.length);
  expect(adresses).toEqual(expect.arrayContaining(['/tableau-de-bord', '/regles']));
});

test('each is led only where it may go', () => {
  const adresses = (role: (typeof ROLES)[number]) => {
    const { travail, outils } = naviguer(role);
    return [...travail, ...outils].map(({ vers }) => vers);
  };
  expect(adresses('coordonnateur')).toContain('/eleves');
  expect(adresses('cabinet')).not.toContain('/eleves');
  expect(adresses('ecole')).not.toContain('/sensori-moteur');
  expect(adresses('ecole')).not.toContain('/journal');
});
