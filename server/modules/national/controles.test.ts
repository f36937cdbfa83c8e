import { describe, expect, test } from 'vitest';
import { getDroit } from '../../kernel/droit/charger.ts';
import { calculerNational } from './calculer.ts';
import { direChangements } from './comparer.ts';
import { controler } from './controles.ts';
import type { FaitsNationaux, FaitsPole } from './faits.ts';

const droit = getDroit();

const pole = (numero: number, change: Partial<FaitsPole> = {}): FaitsPole => ({
  poleId: `pole-${numero}`,
  numero,
  nom: `Pôle ${numero}`,
  ecoles: [{ id: `ecole-${numero}`, nom: `École ${numero}`, eleves: 10_000 }],
  elevesCooperantes: 10_000,
  integrations: 0,
  echelles: null,
  ...change,
});
const faits = (annee: string, poles: FaitsPole[]): FaitsNationaux => ({
  annee,
  comptageLe: `${annee.slice(0, 4)}-01-15`,
  comptageVoulu: `${annee.slice(0, 4)}-01-15`,
  poles,
});
const controlerTout = (lus: FaitsNationaux, jour: string) =>
  Object.fromEntries(
    controler(droit, jour, lus, calculerNational(droit, lus, null)).map(({ code, ...c }) => [code, c]),
  );

describe('les sommes contre les enveloppes fermées', () => {
  test('l’arrondi à l’unité distribue 850 points de plus, et c’est dit', () => {
    const poles = [pole(1, { integrations: 160 }), pole(2, { integrations: 7640 })];
    const { ipt, somme } = controlerTout(faits('2026-27', poles), '2026-08-24');
    expect(ipt).toMatchObject({ obtenu: 413_400, attendu: 412_550, ecart: 850, tenu: false });
    expect(ipt?.phrase).toContain('850 points de plus');
    expect(somme?.tenu).toBe(true);
  });

  test('4 688 IPT tiennent dans l’enveloppe', () => {
    const { ipt } = controlerTout(faits('2026-27', [pole(1, { integrations: 4688 })]), '2026-08-24');
    expect(ipt).toMatchObject({ obtenu: 412_544, ecart: -6, tenu: true });
  });

  test('la base arrondie pôle par pôle se compare à celle de tous', () => {
    // 1.14 × 10 007 = 11 407.98: two pôles round up, the whole rounds down.
    const poles = [1, 2].map((n) => pole(n, { elevesCooperantes: 10_011 }));
    const { base } = controlerTout(faits('2026-27', poles), '2026-08-24');
    expect(base).toMatchObject({ obtenu: 22_826, attendu: 22_825, ecart: 1, tenu: false });
    expect(base?.phrase).toContain('1 point de plus');
  });

  test('les échelles réduites ne dépassent jamais leur enveloppe', () => {
    const echelles = Array.from({ length: 400 }, () => ({ echelle: 352, ipt: 0 }));
    const poles = [
      pole(1, { integrations: [], echelles }),
      pole(2, { integrations: [], echelles: echelles.slice(1) }),
    ];
    const { 'sensori-moteur': sensori } = controlerTout(faits('2024-25', poles), '2024-08-26');
    expect(sensori).toMatchObject({ attendu: 9_100_000, tenu: true });
    expect(Number(sensori?.ecart)).toBeGreaterThan(-100);
  });

  test('sans réponse, il n’y a rien à contrôler', () => {
    const ancienne = { debut: '2019-09-02', type: 8, niveau: 'primaire' };
    expect(controlerTout(faits('2025-26', [pole(1, { integrations: [ancienne] })]), '2025-08-25')).toEqual(
      {},
    );
  });
});

describe('ce qui change entre deux calculs', () => {
  const noms = (id: string) => id.toUpperCase();
  const lignes = (p: FaitsPole, autres: FaitsPole[] = []) =>
    calculerNational(droit, faits('2026-27', [p, ...autres]), null).lignes.filter(
      ({ poleId }) => poleId === p.poleId,
    );

  test('rien, quand rien ne change', () => {
    expect(direChangements(lignes(pole(1)), lignes(pole(1)), noms)).toEqual([]);
  });

  test('les écoles entrées, sorties, comptées autrement ; les dernières sont comptées', () => {
    const ecoles = Array.from({ length: 7 }, (_, n) => ({ id: `e${n}`, nom: '', eleves: 100 }));
    const avant = lignes(pole(1, { ecoles, elevesCooperantes: 700 }));
    const apres = lignes(pole(1, { ecoles: [{ id: 'neuve', nom: '', eleves: 1 }], elevesCooperantes: 1 }));
    const phrases = direChangements(avant, apres, noms);
    expect(phrases[0]).toBe('Base : 1 point au lieu de 798 (−797).');
    expect(phrases).toContain('NEUVE rejoint le pôle (1 élève).');
    expect(phrases).toContain('E0 quitte le pôle (100 élèves).');
    expect(phrases.at(-1)).toBe('Et 3 autres écoles.');
  });

  test('les IPT des autres pôles changent les points de celui-ci', () => {
    const avant = lignes(pole(1, { integrations: 100 }), [pole(2, { integrations: 4000 })]);
    const apres = lignes(pole(1, { integrations: 100 }), [pole(2, { integrations: 7700 })]);
    expect(direChangements(avant, apres, noms)).toEqual([
      'IPT : 5 300 points au lieu de 8 800 (−3 500).'.replaceAll(/(\d) (\d)/g, '$1\u202f$2'),
      'Points par IPT : 53 au lieu de 88 (−35).',
      'IPT de tous les pôles : 7 800 au lieu de 4 100 (+3 700).'.replaceAll(/(\d) (\d)/g, '$1\u202f$2'),
    ]);
  });
});
