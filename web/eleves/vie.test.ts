import { expect, test } from 'vitest';
import { tracerVie } from './vie.ts';

type Dossier = Parameters<typeof tracerVie>[0];

const INTEGRATION = { debut: '2024-08-26', fin: null, inscritSpecialiseLe: '2022-08-29' };
const annee = (nom: string, genre: string, debut: string, fin: string | null) => ({
  annee: nom,
  genre,
  anneeEtude: '3e primaire',
  debut,
  fin,
  finPrecision: null,
});

function dossier(parcours: readonly unknown[], integrations: readonly unknown[] = [INTEGRATION]) {
  return { parcours, integrations, documents: [] } as unknown as Dossier;
}

test('years of the same kind make one span, after the specialised school', () => {
  const { periodes, annees } = tracerVie(
    dossier([
      annee('2024-25', 'permanente-totale', '2024-08-26', '2025-08-25'),
      annee('2025-26', 'permanente-totale', '2025-08-25', null),
    ]),
    '2025-11-12',
    {},
  );
  expect(periodes.map(({ genre, debut, fin }) => [genre, debut, fin])).toEqual([
    ['specialise', '2022-08-29', '2024-08-26'],
    ['totale', '2024-08-26', undefined],
  ]);
  expect(annees.map(({ nom }) => nom)).toEqual(['2022-23', '2023-24', '2024-25', '2025-26']);
});

test('a break between two integrations shows', () => {
  const { periodes } = tracerVie(
    dossier([
      annee('2024-25', 'permanente-totale', '2024-08-26', '2025-01-31'),
      annee('2024-25', 'permanente-totale', '2025-02-10', null),
    ]),
    '2025-03-10',
    {},
  );
  expect(periodes.map(({ debut, fin }) => [debut, fin])).toEqual([
    ['2022-08-29', '2024-08-26'],
    ['2024-08-26', '2025-02-01'],
    ['2025-02-10', undefined],
  ]);
});

test('a change of kind starts another span', () => {
  const { periodes } = tracerVie(
    dossier([
      annee('2023-24', 'permanente-partielle', '2023-08-28', '2024-08-26'),
      annee('2024-25', 'permanente-totale', '2024-08-26', null),
    ]),
    '2025-01-10',
    {},
  );
  expect(periodes.map(({ genre }) => genre)).toEqual(['specialise', 'partielle', 'totale']);
});

test('without path, and for who may not see the specialised school, the integration is the path', () => {
  const { periodes } = tracerVie(
    dossier([], [{ ...INTEGRATION, inscritSpecialiseLe: null, fin: '2025-03-01' }]),
    '2025-04-01',
    {},
  );
  expect(periodes).toMatchObject([{ genre: 'totale', debut: '2024-08-26', fin: '2025-03-02' }]);
});
