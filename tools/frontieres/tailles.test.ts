import { expect, test } from 'vitest';
import { estMesure, verifierTailles } from './tailles.ts';

const fichiers = (lignes: readonly number[], suffixe = '.ts') =>
  lignes.map((nombre, rang) => ({ fichier: `server/f${rang}${suffixe}`, lignes: nombre }));

test('au plus 400 lignes, tests compris', () => {
  expect(verifierTailles([...fichiers(Array(20).fill(10)), { fichier: 'a.ts', lignes: 401 }])).toHaveLength(
    1,
  );
  expect(verifierTailles([{ fichier: 'a.test.ts', lignes: 401 }])[0]).toMatch(/a\.test\.ts – 401 lignes/);
  expect(verifierTailles([...fichiers(Array(20).fill(10)), { fichier: 'a.ts', lignes: 400 }])).toEqual([]);
});

test('neuf fichiers sur dix ont au plus 200 lignes', () => {
  expect(verifierTailles(fichiers([...Array(9).fill(20), 300]))).toEqual([]);
  expect(verifierTailles(fichiers([...Array(8).fill(20), 300, 300]))[0]).toMatch(
    /neuf fichiers sur dix : 300/,
  );
});

test('la médiane est d’au plus 60 lignes, sans compter les tests', () => {
  expect(verifierTailles(fichiers([10, 61, 61]))[0]).toMatch(/médiane .* 61/);
  expect(verifierTailles(fichiers([10, 60, 190]))).toEqual([]);
  expect(verifierTailles(fichiers([150, 150, 150], '.test.ts'))).toEqual([]);
});

test('les données et ce qui est engendré ne sont pas mesurés', () => {
  expect(['droit/a.yaml', 'a.md', 'web/engendre/a.ts', 'a.gen.ts'].filter(estMesure)).toEqual([]);
  expect(['a.ts', 'a.tsx', 'a.css', 'a.sql', 'a.typ'].filter(estMesure)).toHaveLength(5);
});
