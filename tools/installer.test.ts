import { expect, test } from 'vitest';
import { raisonInstaller, refusDeVersion, verrouPerime } from './installer.mjs';

const enOrdre = { verrou: 'a', installe: 'a', nodeFonctionne: true };

test('rien à installer quand le verrou est celui installé et que Node répond', () => {
  expect(raisonInstaller(enOrdre)).toBeNull();
});

test.each([
  ['jamais installé', { ...enOrdre, installe: null }, /pas encore installées/],
  ['verrou changé', { ...enOrdre, verrou: 'b' }, /ont changé/],
  ['Node absent après --ignore-scripts', { ...enOrdre, nodeFonctionne: false }, /Node 26 manque/],
])('une raison est donnée : %s', (_, etat, phrase) => {
  expect(raisonInstaller(etat)).toMatch(phrase);
});

test.each(['18.20.4', '19.9.0'])('Node %s est refusé par une phrase claire', (version) => {
  expect(refusDeVersion(version)).toMatch(new RegExp(`Node 20 .* Node ${version}`));
});

test.each(['20.0.0', '22.1.0', '26.9.0'])('Node %s convient', (version) => {
  expect(refusDeVersion(version)).toBeNull();
});

test('seul le verrou d’un processus disparu est périmé', () => {
  expect(verrouPerime('12', () => false)).toBe(true);
  expect(verrouPerime('12', () => true)).toBe(false);
  // Created but not yet written: its owner is at work.
  expect(verrouPerime('', () => false)).toBe(false);
});
