import { describe, expect, it } from 'vitest';
import { CLES_FORMES, type Forme, proposerForme, sauteUneEtape } from './formes.ts';

describe('l’ordre proposé', () => {
  it.each<[Forme[], Forme]>([
    [[], 'observation'],
    [['refus'], 'observation'],
    [['observation'], 'collectif'],
    [['observation', 'collectif'], 'individuel-groupe'],
    [['individuel'], 'individuel'],
  ])('après %j propose %s', (deja, attendue) => {
    expect(proposerForme(deja)).toBe(attendue);
  });

  it.each<[Forme, Forme[], boolean]>([
    ['observation', [], false],
    ['collectif', [], true],
    ['collectif', ['observation'], false],
    ['individuel', ['observation'], true],
    ['individuel-groupe', ['observation', 'collectif'], false],
    ['observation', ['individuel'], false],
    ['refus', [], false],
  ])('%s après %j : saute une étape %s', (forme, deja, attendu) => {
    expect(sauteUneEtape(forme, deja)).toBe(attendu);
  });

  it('ne fait jamais sauter d’étape à qui suit la proposition', () => {
    const deja: Forme[] = [];
    for (const _ of CLES_FORMES) {
      const proposee = proposerForme(deja);
      expect(sauteUneEtape(proposee, deja)).toBe(false);
      deja.push(proposee);
    }
  });
});
