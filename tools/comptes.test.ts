import { expect, test } from 'vitest';
import { additionner, compterUne, compterVitest, derniereLigne } from './comptes.ts';

const fin = { code: 0, sortie: '', expire: false, secondes: 1 };
const rapport = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

test('la dernière ligne additionne les vérifications', () => {
  const total = additionner([compterUne(fin), compterUne({ ...fin, code: 2 }), compterVitest(rapport, fin)]);
  expect(derniereLigne(total)).toBe('4 passed, 1 failed');
});

test('une vérification arrêtée par sa limite de temps échoue', () => {
  expect(compterUne({ ...fin, expire: true }).echecs).toBe(1);
  expect(compterUne({ ...fin, code: null }).echecs).toBe(1);
});

test('zéro test exécuté est un échec', () => {
  const vide = { ...rapport, numPassedTests: 0, testResults: [] };
  expect(compterVitest(vide, fin)).toMatchObject({ passes: 0, echecs: 1 });
  expect(compterVitest({ ...vide, numPendingTests: 4 }, fin).echecs).toBe(1);
  expect(compterVitest(null, fin).echecs).toBe(1);
});

test('un fichier qui ne se charge pas compte pour un échec', () => {
  const muet = { ...rapport, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(compterVitest(muet, { ...fin, code: 1 })).toMatchObject({ passes: 3, echecs: 1 });
});

test('un test raté n’est compté qu’une fois', () => {
  const rate = {
    ...rapport,
    numFailedTests: 1,
    testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
  };
  expect(compterVitest(rate, { ...fin, code: 1 }).echecs).toBe(1);
});

test('une fin anormale sans test raté est un échec', () => {
  expect(compterVitest(rapport, { ...fin, code: 1 }).echecs).toBe(1);
  expect(compterVitest(rapport, { ...fin, expire: true }).echecs).toBe(1);
});

test('les tests ignorés sont dits', () => {
  expect(compterVitest({ ...rapport, numPendingTests: 2 }, fin).note).toBe('tests réussis : 3, ignorés : 2');
});
