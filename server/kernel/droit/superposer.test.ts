import { describe, expect, test } from 'vitest';
import { lireParametre } from '../../../regles/droit.ts';
import { getDroit } from './charger.ts';
import { superposer, type ValeurPubliee } from './superposer.ts';

const droit = getDroit();
const DEGRESSIF = 'financement.ipt.degressif';
const TAILLE = 'structure.taille-minimale';

const publiee = (numero: number, changements: Partial<ValeurPubliee>): ValeurPubliee => ({
  numero,
  parametre: TAILLE,
  valeur: 12_050,
  depuis: '2025-08-25',
  avant: '2026-08-24',
  source: 'Courrier aux pôles',
  article: 'point 2',
  publieLe: '2025-10-06',
  ...changements,
});
const lire = (publiees: readonly ValeurPubliee[], id: string, jour: string) =>
  lireParametre(superposer(droit, publiees), id, jour);

describe('une valeur publiée', () => {
  test('vaut pour sa période, et rien d’autre ne change', () => {
    const publiees = [publiee(1, {})];
    expect(lire(publiees, TAILLE, '2025-08-24')).toMatchObject({ etat: 'connue', valeur: 12_100 });
    expect(lire(publiees, TAILLE, '2025-08-25')).toMatchObject({
      etat: 'connue',
      valeur: 12_050,
      reference: { titre: 'Courrier aux pôles', article: 'point 2' },
    });
    expect(lire(publiees, TAILLE, '2026-08-23').etat).toBe('connue');
    // The year after is still a value that nobody published.
    expect(lire(publiees, TAILLE, '2026-08-24').etat).toBe('non-publiee');
    expect(lireParametre(droit, TAILLE, '2025-09-01').etat).toBe('non-publiee');
  });

  test('sans fin, court jusqu’au prochain changement du droit', () => {
    const publiees = [publiee(1, { parametre: DEGRESSIF, valeur: 48.4, avant: null })];
    expect(lire(publiees, DEGRESSIF, '2026-08-23')).toMatchObject({ valeur: 48.4 });
    const taille = [publiee(1, { avant: null })];
    expect(lire(taille, TAILLE, '2031-09-01')).toMatchObject({ valeur: 12_050 });
  });

  test('coupe en deux la période qu’elle traverse', () => {
    const publiees = [publiee(1, { depuis: '2026-01-01', avant: '2026-03-01' })];
    expect(['2025-12-31', '2026-01-01', '2026-03-01'].map((j) => lire(publiees, TAILLE, j).etat)).toEqual([
      'non-publiee',
      'connue',
      'non-publiee',
    ]);
  });

  test('la dernière publiée l’emporte ; un paramètre disparu est laissé de côté', () => {
    const publiees = [
      publiee(2, {}),
      publiee(5, { valeur: 12_060 }),
      publiee(6, { parametre: 'disparu.depuis' }),
    ];
    expect(lire(publiees, TAILLE, '2025-09-01')).toMatchObject({ valeur: 12_060 });
  });

  test('change la version du droit, toujours de la même façon', () => {
    const une = superposer(droit, [publiee(1, {})]).version;
    expect(une).toMatch(/^[\da-f]{64}$/);
    expect(superposer(droit, [publiee(1, {})]).version).toBe(une);
    expect(new Set([droit.version, une, superposer(droit, [publiee(1, { valeur: 1 })]).version]).size).toBe(
      3,
    );
    expect(superposer(droit, [])).toBe(droit);
  });
});
