import { expect, test } from 'vitest';
import { direConnaissance, jourPrecedent, joursDuCurseur, lireDates, rangDuJour } from './dates.ts';

const COURBE = [{ jour: '2025-08-25' }, { jour: '2025-09-30' }, { jour: '2025-11-14' }];
const JOURS = joursDuCurseur(COURBE, '2026-01-15');

test('les dates de l’adresse se lisent en texte comme en champ natif ; une date impossible se dit', () => {
  expect(lireDates(new URLSearchParams('connuLe=14/11/2025&du=2025-09-30'))).toEqual({
    connuLe: '2025-11-14',
    du: '2025-09-30',
    rang: null,
    illisible: false,
  });
  expect(lireDates(new URLSearchParams('connuLe=31/02/2025&rang=2'))).toMatchObject({
    connuLe: undefined,
    rang: 2,
    illisible: true,
  });
  expect(lireDates(new URLSearchParams('rang=-1&connuLe='))).toMatchObject({ rang: null, illisible: false });
});

test('le curseur va des jours qui ont changé quelque chose jusqu’à aujourd’hui', () => {
  expect(JOURS).toEqual(['2025-08-24', '2025-08-25', '2025-09-30', '2025-11-14', '2026-01-15']);
  expect(joursDuCurseur(COURBE, '2025-11-14')).toHaveLength(4);
  expect(joursDuCurseur([], '2026-01-15')).toEqual([]);
  expect([rangDuJour(JOURS, '2025-10-12'), rangDuJour(JOURS, '2020-01-01')]).toEqual([2, 0]);
});

test('sans demande, un jour se compare à la veille de ce qui l’a changé', () => {
  expect(
    jourPrecedent(
      COURBE.map(({ jour }) => jour),
      '2025-10-12',
    ),
  ).toBe('2025-09-29');
  expect(jourPrecedent(JOURS, '2025-08-01')).toBeUndefined();
});

test('le cadre dit la date montrée, sur cette page et pour un jour passé seulement', () => {
  const dire = (adresse: string) => direConnaissance(new URL(adresse, 'https://x.example.be'), '2026-01-15');
  expect(dire('/financement/livre?connuLe=2025-11-14')).toEqual({ connuLe: '2025-11-14' });
  expect(dire('/financement/livre?connuLe=2030-01-01')).toEqual({});
  expect(dire('/eleves?connuLe=2025-11-14')).toEqual({});
});
