import { describe, expect, test } from 'vitest';
import {
  formaterDate,
  formaterDateLongue,
  formaterEcheance,
  formaterEuros,
  formaterInstant,
  formaterMoisJour,
  formaterNombre,
  formaterPourcentage,
  formaterQuantite,
  lireDateSaisie,
  trouverVeille,
} from './formats.ts';

describe('formats of Belgian French', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [-0.0000001, '0'],
    [999, '999'],
    [1234.5, '1\u202f234,5'],
    [1234567.25, '1\u202f234\u202f567,25'],
    [-2488, '\u22122\u202f488'],
    [0.1 + 0.2, '0,3'],
  ])('the number %d is written %s', (valeur, attendu) => {
    expect(formaterNombre(valeur)).toBe(attendu);
  });

  test('decimals can be fixed, euros have two', () => {
    expect(formaterNombre(12, 1)).toBe('12,0');
    expect(formaterEuros(1234.5)).toBe('1\u202f234,50\u00a0€');
    expect(formaterPourcentage(0.8)).toBe('80\u202f%');
  });

  test('the plural starts at two', () => {
    expect([0, 1, 1.5, 2, 1200].map((valeur) => formaterQuantite(valeur, 'point'))).toEqual([
      '0\u00a0point',
      '1\u00a0point',
      '1,5\u00a0point',
      '2\u00a0points',
      '1\u202f200\u00a0points',
    ]);
    expect(formaterQuantite(3, 'mi-temps', 'mi-temps')).toBe('3\u00a0mi-temps');
  });

  test('a civil day is written day, month, year; with its weekday for a deadline', () => {
    expect(formaterDate('2026-11-12')).toBe('12/11/2026');
    expect(formaterDateLongue('2026-11-12')).toBe('jeudi 12 novembre 2026');
    expect(formaterDateLongue('2026-08-01')).toBe('samedi 1er août 2026');
    expect(formaterDate('2026-02-30')).toBe('2026-02-30');
  });

  test('an instant is written in Brussels, summer and winter', () => {
    expect(formaterInstant('2026-07-01T22:30:00Z')).toBe('02/07/2026 à 00:30');
    expect(formaterInstant('2026-12-01T13:32:00Z')).toBe('01/12/2026 à 14:32');
    expect(formaterInstant('2026-12-01T23:05:00Z')).toBe('02/12/2026 à 00:05');
  });

  test.each([
    ['2026-09-27', 'aujourd’hui'],
    ['2026-09-28', 'demain'],
    ['2026-10-26', 'dans 29\u00a0jours'],
    ['2026-09-26', 'en retard d’un jour'],
    ['2026-09-25', 'en retard de 2\u00a0jours'],
  ])('on 27/09/2026, a deadline of %s is %s', (echeance, attendu) => {
    expect(formaterEcheance('2026-09-27', echeance)).toBe(attendu);
  });

  test.each([
    ['2026-11-12', '2026-11-12'],
    ['12/11/2026', '2026-11-12'],
    [' 1.9.26 ', '2026-09-01'],
    ['31/02/2026', null],
    ['demain', null],
    ['', null],
  ])('what was typed as « %s » is read as %s', (saisie, attendu) => {
    expect(lireDateSaisie(saisie)).toBe(attendu);
  });

  test('the eve crosses months and leap days', () => {
    expect(trouverVeille('2026-09-01')).toBe('2026-08-31');
    expect(trouverVeille('2028-03-01')).toBe('2028-02-29');
  });
});

test('a day of any year is written with its month', () => {
  expect(formaterMoisJour('09-30')).toBe('30 septembre');
  expect(formaterMoisJour('08-01')).toBe('1er août');
  expect(formaterMoisJour('13-40')).toBe('13-40');
});
