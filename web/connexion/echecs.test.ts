import { expect, test } from 'vitest';
import { lireEchecConnexion } from './echecs.ts';

test('a wrong password and an unknown address read the same, and lead to the field', () => {
  expect(lireEchecConnexion('saisie-invalide')?.champ).toBe('courriel');
});

test('a blocked address is told how long to wait', () => {
  expect(lireEchecConnexion('trop-de-demandes')?.phrase).toMatch(/15 minutes/);
});

test('no failure, or one nobody knows, shows nothing', () => {
  expect(lireEchecConnexion(null)).toBeUndefined();
  expect(lireEchecConnexion('autre')).toBeUndefined();
  expect(lireEchecConnexion('__proto__')).toBeUndefined();
});
