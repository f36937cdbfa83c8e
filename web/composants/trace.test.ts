import { expect, test } from 'vitest';
import { formaterValeur, traceEnTexte } from './trace.ts';

test('an explanation copies as indented text, with its parameter and its article', () => {
  const texte = traceEnTexte({
    libelle: 'Points',
    valeur: 24.5,
    unite: 'points',
    operation: '2 × 12,25',
    reference: { texte: 'Texte inventé', article: 'article 3' },
    enfants: [
      {
        libelle: 'Points par élève',
        valeur: 12.25,
        parametre: { id: 'points.eleve', depuis: '2022-08-29', valeur: 12.25 },
        note: '(I) déduit',
      },
    ],
  });
  expect(texte.split('\n')).toEqual([
    'Points : 24,5\u00a0points',
    '  = 2 × 12,25',
    '  Texte inventé, article 3',
    '  Points par élève : 12,25',
    '    paramètre points.eleve depuis le 29/08/2022 : 12,25',
    '    note : (I) déduit',
  ]);
});

test('an unpublished value says so, a yes is a word', () => {
  expect([
    formaterValeur(null),
    formaterValeur(true),
    formaterValeur('2026-11-12'),
    formaterValeur(undefined),
  ]).toEqual(['valeur non publiée', 'oui', '12/11/2026', '']);
});
