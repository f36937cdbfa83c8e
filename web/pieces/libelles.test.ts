import { expect, test } from 'vitest';
import { direEtat, formaterTaille, OPTIONS_PIECE } from './libelles.ts';

test.each([
  [1, '1\u00a0ko'],
  [2048, '2\u00a0ko'],
  [1024 * 1024, '1,0\u00a0Mo'],
  [10 * 1024 * 1024, '10,0\u00a0Mo'],
])('%d octets se disent « %s »', (octets, dit) => {
  expect(formaterTaille(octets)).toBe(dit);
});

test('une copie est à jour, à renvoyer ou à remettre ; une autre pièce est présente ou manquante', () => {
  const dire = (piece: 'copie-ecole-cooperante' | 'protocole') =>
    (['presente', 'a-renouveler', 'manquante', 'non-requise'] as const).map(
      (etat) => direEtat({ piece, etat }).libelle,
    );
  expect(dire('copie-ecole-cooperante')).toEqual([
    'Copie à jour',
    'Copie à renvoyer',
    'Copie à remettre',
    'Non requise',
  ]);
  expect(dire('protocole')).toEqual(['Présente', 'À renouveler', 'Manquante', 'Non requise']);
});

test('une copie remise n’est pas dans la liste de ce qui se dépose', () => {
  expect(OPTIONS_PIECE.map(({ valeur }) => valeur)).not.toContain('copie-ecole-cooperante');
});
