import { expect, test } from 'vitest';
import { lireCases } from './cases.ts';

test('ne lit que les cases cochées de son groupe', () => {
  const saisie = {
    'auteurs-parents': 'oui',
    'auteurs-conseil-de-classe': 'oui',
    'autres-parents': 'oui',
    auteurs: 'oui',
  };
  expect(lireCases(saisie, 'auteurs')).toEqual(['parents', 'conseil-de-classe']);
  expect(lireCases({ 'auteurs-parents': 'non' }, 'auteurs')).toEqual([]);
});
