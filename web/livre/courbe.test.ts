import { expect, test } from 'vitest';
import { dessiner } from './courbe.ts';

const point = (jour: string, A: number, B: number, C: number) => ({ jour, A, B, C, total: A + B + C });

test('rien ne se dessine avant le premier mouvement', () => {
  expect(dessiner([], '2025-10-06', '2025-10-06')).toBeNull();
});

test('des marches, du premier jour connu à aujourd’hui, et la date choisie entre les deux', () => {
  const dessin = dessiner(
    [point('2025-09-01', 100, 0, 0), point('2025-09-06', 100, 100, 0)],
    '2025-09-06',
    '2025-09-11',
  );
  expect(dessin).toMatchObject({ du: '2025-09-01', au: '2025-09-11', maximum: 200, zero: 100, repere: 50 });
  expect(dessin?.series.find(({ nom }) => nom === 'total')?.chemin).toBe('M0 100H0V50H50V0H100');
});

test('les étiquettes ne se couvrent pas et restent dans le cadre, même sous zéro', () => {
  const dessin = dessiner([point('2025-09-01', 100, 0, -20)], '2024-01-01', '2025-09-01');
  expect(dessin?.repere).toBe(0);
  const hauteurs = dessin?.series.map(({ hauteur }) => hauteur) ?? [];
  for (const [rang, hauteur] of hauteurs.entries()) {
    expect(hauteur).toBeGreaterThanOrEqual(0);
    expect(hauteur).toBeLessThanOrEqual(100);
    expect(hauteur - (hauteurs[rang - 1] ?? -100)).toBeGreaterThanOrEqual(11);
  }
});
