import { expect, test } from 'vitest';
import { prioriteSecondaire, type ReponseSecondaire } from './secondaire.ts';

test.each<[readonly ReponseSecondaire[], ReponseSecondaire]>([
  [['coche', 'coche', 'coche', 'coche'], 'coche'],
  [['coche', 'coche', 'coche', 'en-attente'], 'en-attente'],
  [['coche', 'refuse', 'en-attente', 'en-attente'], 'refuse'],
  [['coche', 'coche', 'coche'], 'en-attente'],
  [[], 'en-attente'],
])('%j : %s', (reponses, attendue) => {
  expect(prioriteSecondaire(reponses)).toBe(attendue);
});
