import { expect, test } from 'vitest';
import { formaterReponse } from './reponses.ts';

const VIDE = { ecoles: [], specialisees: [], cpms: [] };

test.each([
  ['sexe', 'F', 'Féminin'],
  ['anneeEtude', '1', '1re'],
  ['anneeEtude', '4', '4e'],
  ['frequentationReguliere', 'oui', 'Oui'],
  ['niveau', 'primaire', 'Primaire'],
])('%s « %s » reads « %s »', (champ, brute, attendu) => {
  expect(formaterReponse(champ, { [champ]: brute }, VIDE)).toBe(attendu);
});

test.each(['sexe', 'anneeEtude', 'frequentationReguliere', 'type', 'cpmsId', 'debut'])(
  'whatever is sent as %s, it reads as a text',
  (champ) => {
    for (const brute of ['__proto__', 'constructor', 'NaN']) {
      expect(typeof formaterReponse(champ, { [champ]: brute }, VIDE)).toBe('string');
    }
  },
);

test('a year of study that is no number is shown as it was typed', () => {
  expect(formaterReponse('anneeEtude', { anneeEtude: 'NaN' }, VIDE)).toBe('NaN');
});
