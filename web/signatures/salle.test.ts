import { expect, test } from 'vitest';
import { direSuite, enumerer } from './salle.ts';

const partie = (titre: string, plus: object = {}) =>
  ({
    titre,
    nature: 'accord',
    etat: 'manquante',
    facultative: false,
    blocsIncomplets: [] as string[],
    ...plus,
  }) as const;

const dire = (parties: ReturnType<typeof partie>[], plus: object = {}) =>
  direSuite({ parties, echeance: '2025-09-30', clos: false, ...plus }, '2025-09-28');

test('those who can answer hold the act, with the day it is due', () => {
  expect(dire([partie('École'), partie('Parents'), partie('Pôle', { etat: 'signee' })])).toEqual({
    fini: false,
    detenteur: 'École et Parents',
    etape: 'Recueillir 2 réponses.',
    delai: 'Attendues au plus tard le mardi 30 septembre 2025 (dans 2\u00a0jours).',
  });
});

test('while nobody may answer, the pôle holds it and completes', () => {
  const incomplet = { blocsIncomplets: ['Synthèse', 'Objectifs'] };
  expect(dire([partie('École', incomplet), partie('Parents', incomplet)])).toMatchObject({
    detenteur: 'Le pôle',
    etape: 'Compléter : Synthèse et Objectifs.',
  });
});

test('a refusal gives it back to the pôle; an optional party holds nothing; no date binds what is late', () => {
  expect(dire([partie('Parents', { etat: 'refusee' }), partie('École')], { echeance: null })).toMatchObject({
    detenteur: 'Le pôle',
    etape: 'Reprendre la concertation : refus de Parents.',
    delai: '',
  });
  expect(dire([partie('Pôle', { etat: 'signee' }), partie('CPMS', { facultative: true })]).fini).toBe(true);
  expect(dire([partie('École')], { clos: true })).toMatchObject({
    fini: true,
    etape: 'Ce document est clos.',
  });
});

test('an opinion alone is asked for as an opinion', () => {
  expect(dire([partie('CPMS', { nature: 'avis' })]).etape).toBe('Recevoir l’avis du CPMS.');
});

test('a list in a sentence', () => {
  expect([enumerer([]), enumerer(['a']), enumerer(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b et c']);
});
