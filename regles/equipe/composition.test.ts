import { describe, expect, test } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { composer, type PosteCompose } from './composition.ts';
import { droitDuCadre } from './droit-du-cadre.ts';

const complet = chargerDroit();
const SIEGE: PosteCompose[] = [
  { fonction: 'Coordonnateur du pôle territorial', fraction: '5/5', source: 'points' },
  { fonction: 'Instituteur primaire', fraction: '5/5', source: 'points' },
  { fonction: 'Logopède', fraction: '2,5/5', source: 'points' },
];
const lire = (postes: PosteCompose[], faits: Partial<Parameters<typeof composer>[1]> = {}) =>
  composer(droitDuCadre(complet, '2026-27'), {
    annee: '2026-27',
    points: 2000,
    siege: true,
    soutiens: 1,
    postes,
    ...faits,
  });
const codes = (postes: PosteCompose[], faits?: Parameters<typeof lire>[1]) =>
  lire(postes, faits).obstacles.map(({ code }) => code);

describe('composer un cadre', () => {
  test('lit chaque poste dans la table de l’année, avec le seul droit du cadre', () => {
    const lu = lire(SIEGE);
    expect(lu.postes.map(({ points, periodes }) => [points, periodes])).toEqual([
      [840, 36],
      [675, 36],
      [310, 18],
    ]);
    expect(lu).toMatchObject({ total: 1825, solde: 175, equivalentsTempsPlein: 2.5, obstacles: [] });
    expect(lu.cadre).toMatchObject({ issue: 'resultat', valeur: 1825 });
  });

  test('ne compare à rien quand les points ne sont pas connus', () => {
    const lu = lire(SIEGE, { points: null });
    expect(lu.solde).toBeNull();
    expect(lu.obstacles).toEqual([]);
    expect(JSON.stringify(lu.cadre)).not.toMatch(/depassement|Solde|pointsDisponibles/);
  });

  test('un poste refusé ne cache pas les autres', () => {
    const lu = lire([...SIEGE, { fonction: 'Coordonnateur', fraction: '3/5', source: 'points' }]);
    expect(lu.postes[3]?.refus).toMatchObject([{ code: 'fraction-interdite', fait: 'postes[3].fraction' }]);
    expect(lu.total).toBe(1825);
  });

  test('un contrat sur le fonctionnement ne prend aucun point', () => {
    const lu = lire([
      ...SIEGE,
      { fonction: 'Personnel administratif', fraction: '2,5/5', source: 'fonctionnement' },
    ]);
    expect(lu.postes[3]).toEqual({ points: null, periodes: 18, refus: [] });
    expect(lu).toMatchObject({ total: 1825, equivalentsTempsPlein: 2.5 });
  });

  test('au siège, un coordonnateur à temps plein ou en deux mi-temps', () => {
    const mi: PosteCompose = { fonction: 'coordonnateur', fraction: 'mi-temps', source: 'points' };
    expect(codes(SIEGE.slice(1))).toEqual(['coordonnateur-incomplet']);
    expect(codes([mi])).toEqual(['coordonnateur-incomplet']);
    expect(codes([mi, mi])).toEqual([]);
    expect(codes([mi, mi, mi])).toEqual(['coordonnateur-en-trop']);
    const amenage: PosteCompose = { ...mi, fraction: '4/5', finDeCarriere: true };
    expect(codes([amenage])).toEqual([]);
    expect(codes(SIEGE, { siege: false })).toEqual(['coordonnateur-au-siege']);
  });

  test('le soutien est un mi-temps d’une fonction enseignante, autant que les élèves en ouvrent', () => {
    const soutien: PosteCompose = { fonction: 'Instituteur primaire', fraction: '1/2', source: 'soutien' };
    expect(codes([...SIEGE, soutien], { points: 4000 })).toEqual([]);
    expect(codes([...SIEGE, soutien, soutien], { points: 4000 })).toEqual(['soutien-en-trop']);
    expect(codes([...SIEGE, soutien, soutien], { points: 4000, soutiens: null })).toEqual([]);
    expect(codes([...SIEGE, { ...soutien, fonction: 'Logopède' }], { points: 4000 })).toEqual([
      'soutien-mal-accroche',
    ]);
    expect(codes([soutien], { siege: false })).toEqual(['soutien-au-siege']);
  });

  test('dépasser les points est un obstacle, chiffré', () => {
    const { obstacles } = lire(SIEGE, { points: 1800 });
    expect(obstacles).toMatchObject([
      { code: 'depassement', message: expect.stringContaining('25 de trop') },
    ]);
  });
});
