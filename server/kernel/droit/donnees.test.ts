import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lireParametre } from '../../../regles/droit.ts';
import { getDroit } from './charger.ts';

/** The published tables, kept beside the law; their cells hold no comma or quote. */
function lireCsv(nom: string): Record<string, string>[] {
  const texte = readFileSync(new URL(`../../../droit/donnees/${nom}`, import.meta.url), 'utf8');
  const [entete = '', ...lignes] = texte.trim().split(/\r?\n/);
  const colonnes = entete.split(',');
  return lignes.map((ligne) => {
    const cellules = ligne.split(',');
    expect(cellules).toHaveLength(colonnes.length);
    return Object.fromEntries(colonnes.map((colonne, rang) => [colonne, cellules[rang] ?? '']));
  });
}

const FRACTIONS = ['5/5', '4/5', '3/4', '3/5', '2.5/5', '2/5', '1/4', '1/5'];
const droit = getDroit();

function lire<T>(id: string, jour: string): T {
  const lu = lireParametre(droit, id, jour);
  if (lu.etat !== 'connue') throw new Error(`${id} has no value on ${jour}`);
  return lu.valeur as T;
}

/** School years of a regime (`2022-23..2025-26`, open on the right when nothing follows). */
function annees(regime: string): string[] {
  const [debut = '', fin] = regime.split('..');
  return Object.keys(droit.calendriers).filter((a) => a >= debut && (!fin || a <= fin));
}

const rentree = (annee: string) => droit.calendriers[annee]?.rentree ?? '';

describe('points by function', () => {
  const lignes = lireCsv('points-fonctions.csv');
  const cellules = lignes.flatMap((ligne) =>
    annees(ligne.regime ?? '').flatMap((annee) =>
      FRACTIONS.map((fraction) => [annee, ligne.groupe ?? '', fraction, ligne[fraction] ?? ''] as const),
    ),
  );

  test('has every cell of the published table', () => expect(cellules).toHaveLength(11 * 8 * 5));

  test.each(cellules)('%s %s %s is %s', (annee, groupe, fraction, publie) => {
    const table = lire<Record<string, Record<string, number | null>>>('equipe.points', rentree(annee));
    expect(table[groupe]?.[fraction]).toBe(publie === '' ? null : Number(publie));
  });

  test.each(Object.keys(droit.calendriers))(
    '%s has the published groups and functions, no other',
    (annee) => {
      const jour = rentree(annee);
      const siennes = lignes.filter((l) => annees(l.regime ?? '').includes(annee));
      const publiees = siennes.map((l) => [
        l.groupe,
        (l.fonctions ?? '')
          .split('|')
          .map((nom) => nom.split('@'))
          .filter(([, depuis]) => depuis === undefined || depuis <= jour)
          .map(([nom]) => nom),
      ]);
      expect(lire('equipe.fonctions', jour)).toEqual(Object.fromEntries(publiees));
      const groupes = Object.keys(lire<object>('equipe.points', jour)).sort();
      expect(groupes).toEqual(siennes.map((l) => l.groupe).sort());
    },
  );

  test('until 2025-26 every cell is the full charge times the fraction, rounded up', () => {
    const exceptions: string[] = [];
    for (const ligne of lignes.filter((l) => l.regime?.endsWith('2025-26'))) {
      for (const fraction of FRACTIONS) {
        const [haut = 0, bas = 1] = fraction.split('/').map(Number);
        const attendu = Math.ceil((Number(ligne['5/5']) * haut * 2) / (bas * 2));
        if (ligne[fraction] !== '' && Number(ligne[fraction]) !== attendu) {
          exceptions.push(`${ligne.groupe} ${fraction}`);
        }
      }
    }
    expect(exceptions).toEqual([]);
  });
});

describe('school calendars', () => {
  const lignes = lireCsv('calendriers.csv');

  test.each(Object.keys(droit.calendriers))('%s is the published one, event by event', (annee) => {
    const siennes = lignes.filter((l) => l.annee === annee).map(({ annee: _, ...evenement }) => evenement);
    const calendrier = droit.calendriers[annee];
    const bornes = ['rentree', 'dernier-jour'].map((e) => siennes.find((l) => l.evenement === e));
    expect([calendrier?.rentree, calendrier?.dernierJour]).toEqual(bornes.map((b) => b?.debut));
    expect(calendrier?.vacances).toEqual(siennes.filter((l) => l.evenement?.startsWith('vacances-')));
    expect(calendrier?.conges).toEqual(siennes.filter((l) => l.evenement === 'conge'));
    expect(calendrier?.deduit).toBe(siennes.some((l) => l.confiance === 'deduit'));
  });

  test('every published year is carried', () => {
    expect(Object.keys(droit.calendriers).sort()).toEqual([...new Set(lignes.map((l) => l.annee))]);
  });
});
