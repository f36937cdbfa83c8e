import { describe, expect, test } from 'vitest';
import { REGLES } from '../../../regles/index.ts';
import { jouerCas } from './cas.ts';
import { type CasLu, chargerCas, getDroit } from './charger.ts';

const droit = getDroit();
const parFichier = Map.groupBy(chargerCas(), (cas) => cas.fichier);

describe.each([...parFichier])('%s', (_, liste) => {
  test.each(liste.map((cas) => [cas.cas, cas] as const))('%s', (__, cas) => {
    expect(jouerCas(cas, droit, REGLES)).toEqual([]);
  });
});

describe('a golden case that no longer holds', () => {
  const bon: CasLu = {
    fichier: 'cas/essai.yaml',
    cas: 'essai',
    article: 'D23 art. 72',
    registre: 'FIN-1',
    date: '2024-08-26',
    regle: 'financement.base',
    faits: { anneeScolaire: '2024-25', elevesCooperantes: 100 },
    attendu: {
      issue: 'resultat',
      valeur: 60,
      references: [{ texte: 'D23', article: 'art. 72' }],
      raisons: [],
      detail: { coefficient: 0.6 },
    },
  };

  test('holds before it is spoilt', () => expect(jouerCas(bon, droit, REGLES)).toEqual([]));

  test.each([
    [{ ...bon, regle: 'financement.inconnue' }, /n’existe pas/],
    [{ ...bon, attendu: { ...bon.attendu, valeur: 61 } }, /valeur : 61 attendu, 60 obtenu/],
    [{ ...bon, attendu: { ...bon.attendu, detail: { coefficient: 0.45 } } }, /detail\.coefficient/],
    [
      { ...bon, attendu: { ...bon.attendu, references: [{ texte: 'D21', article: 'art. 1' }] } },
      /D21 art. 1/,
    ],
    [{ ...bon, attendu: { ...bon.attendu, raisons: ['depassement'] } }, /« depassement » absente/],
    [{ ...bon, faits: { anneeScolaire: '2026-27', elevesCooperantes: 100 } }, /« autre-lecture » inattendue/],
  ])('says why (%#)', (cas, message) => {
    expect(jouerCas(cas as CasLu, droit, REGLES).join()).toMatch(message);
  });

  test('of a parameter says why too', () => {
    const { regle: _, faits: __, ...commun } = { ...bon, regle: '', faits: {} };
    const attendu = { etat: 'connue' as const, valeur: [1], references: [] };
    const cas = (parametre: string): CasLu => ({ ...commun, parametre, attendu });
    expect(jouerCas(cas('financement.inconnu'), droit, REGLES).join()).toMatch(/n’existe pas/);
    expect(jouerCas(cas('financement.base.coefficient'), droit, REGLES).join()).toMatch(/\[1\] attendu, 0.6/);
    expect(jouerCas(cas('equipe.coordonnateur.fin-de-carriere'), droit, REGLES).join()).toMatch(/1 éléments/);
  });
});
