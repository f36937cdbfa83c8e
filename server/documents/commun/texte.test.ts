import { expect, test } from 'vitest';
import { chargerPolices } from './polices.ts';
import { enParagraphes, rendreAffichable, rendreVueAffichable } from './texte.ts';

const { couverture } = chargerPolices();

test('la police dessine le français, les noms d’Europe et les guillemets', () => {
  const signes = Array.from('œŒÉÈÀÇçïüñßøłžșİĐ’«»–—…€½\u00A0□');
  expect(signes.filter((signe) => !couverture.has(signe.codePointAt(0) ?? 0))).toEqual([]);
});

test.each([
  ['accents composés', 'e\u0301te\u0301', 'été'],
  ['signe sans dessin', 'Bien joué 😀 漢', 'Bien joué □ □'],
  ['signes de contrôle et de direction', 'a\u0000b\u202Ec\u200Bd\uFEFF', 'abcd'],
  ['fins de ligne', 'a\r\nb\rc', 'a\nb\nc'],
  ['tabulation', 'a\tb', 'a b'],
  ['apostrophe entre lettres, pas les guillemets', "l'école 'citée' 5'", "l’école 'citée' 5'"],
])('%s', (_cas, avant, apres) => {
  expect(rendreAffichable(avant, couverture)).toBe(apres);
});

test('un mot démesuré peut être coupé, un mot long ordinaire ne l’est pas', () => {
  expect(rendreAffichable('x'.repeat(40), couverture)).toContain('\u200B');
  expect(rendreAffichable('anticonstitutionnellement', couverture)).toBe('anticonstitutionnellement');
});

test('une vue garde ses nombres, ses booléens et ses absences', () => {
  const vue = { a: [1, true, null, { b: 'e\u0301' }] };
  expect(rendreVueAffichable(vue, couverture)).toEqual({ a: [1, true, null, { b: 'é' }] });
});

test('un texte se découpe en paragraphes de lignes ; un texte blanc est une absence', () => {
  expect(enParagraphes('a\nb\n\n \n c ')).toEqual([['a', 'b'], ['c']]);
  expect(enParagraphes(' \n ')).toBeNull();
  expect(enParagraphes(null)).toBeNull();
});
