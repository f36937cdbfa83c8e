import { lireParametre } from '@polaris/regles/droit.ts';
import { droitDePrevision, PARAMETRES_PREVISION } from '@polaris/regles/financement/prevision-droit.ts';
import type { Hypotheses } from '@polaris/regles/financement/prevision-hypotheses.ts';
import {
  creerAlea,
  creerTirage,
  resumerTirages,
  tirerTriangle,
} from '@polaris/regles/financement/prevision-tirages.ts';
import { evaluer, findRegle } from '@polaris/regles/index.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getDroit } from './charger.ts';

const droit = getDroit();
const ANNEE = '2027-28';
const regle = findRegle('financement.prevision');
const juger = (hypotheses: Hypotheses, annee = ANNEE) => {
  if (!regle) throw new Error('no rule');
  return evaluer(regle, { anneeScolaire: annee, ...hypotheses }, droit);
};
const UN = (n: number) => ({ bas: n, central: n, haut: n });
const HYPOTHESES = {
  population: { bas: 12100, central: 12345, haut: 12500 },
  integrations: UN(160),
  entrees: { bas: 10, central: 20, haut: 30 },
  sorties: { bas: 20, central: 15, haut: 10 },
  totalIntegrations: { bas: 8400, central: 8000, haut: 7600 },
  valeurDuPoint: { bas: 94.18, central: 95, haut: 96 },
} satisfies Hypotheses;

const prolonge = droitDePrevision(droit, ANNEE);
const jour = prolonge.calendriers[ANNEE]?.rentree ?? '';
const tirage = (graine: number, hypotheses: Hypotheses = HYPOTHESES) =>
  creerTirage(hypotheses, { annee: ANNEE, droit: prolonge, jour }, graine);
const tirer = (nombre: number, graine: number, hypotheses?: Hypotheses) => {
  const un = tirage(graine, hypotheses);
  return Array.from({ length: nombre }, () => un() ?? Number.NaN);
};

describe('the law carried by one year', () => {
  test('starts on the last Monday of August, and the law itself is not touched', () => {
    expect(prolonge.calendriers[ANNEE]).toMatchObject({ rentree: '2027-08-30', dernierJour: '2028-07-07' });
    expect(droit.calendriers[ANNEE]).toBeUndefined();
    expect(droitDePrevision(droit, '2028-29').calendriers['2028-29']).toBeUndefined();
  });

  test('keeps the last known values, each marked, and leaves unpublished what is not published', () => {
    expect(lireParametre(prolonge, 'financement.base.coefficient', jour)).toMatchObject({
      etat: 'connue',
      valeur: 1.14,
      note: expect.stringContaining('Prolongé, non publié'),
    });
    expect(lireParametre(prolonge, 'financement.point.valeur', jour).etat).toBe('non-publiee');
    expect(lireParametre(droit, 'financement.base.coefficient', jour)).not.toHaveProperty('note');
  });

  test('holds what a forecast reads and nothing else, so that no other rule can be judged under it', () => {
    expect(Object.keys(prolonge.parametres).sort()).toEqual([...PARAMETRES_PREVISION].sort());
    expect(() => lireParametre(prolonge, 'structure.taille-minimale', jour)).toThrow();
  });

  test('marks nothing in a year whose law is known', () => {
    const connue = droitDePrevision(droit, '2026-27');
    expect(lireParametre(connue, 'financement.base.coefficient', '2026-08-24')).not.toHaveProperty('note');
  });

  test('carries a value that stops with the last known year and is followed by nothing', () => {
    const id = 'financement.base.coefficient';
    const parametre = droit.parametres[id];
    if (!parametre) throw new Error('no parameter');
    const [derniere, ...avant] = parametre.valeurs;
    if (!derniere) throw new Error('no value');
    const bornee = { ...parametre, valeurs: [{ ...derniere, avant: jour }, ...avant] };
    const borne = { ...droit, parametres: { ...droit.parametres, [id]: bornee } };
    expect(lireParametre(droitDePrevision(borne, ANNEE), id, jour).etat).toBe('connue');
  });
});

describe('the rule', () => {
  test('says in the trace what is assumed, what is carried, and the law beside it', () => {
    const notes = JSON.stringify(
      juger({ ...HYPOTHESES, coefficient: { bas: 1, central: 1.14, haut: 1.2 } }).trace,
    );
    expect(notes).toContain('Hypothèse de la prévision ; la loi connue donne 1,14.');
    expect(notes).toContain('Hypothèse de la prévision ; aucune valeur n’est publiée.');
    expect(notes).toContain('Prolongé, non publié');
  });

  test.each<[string, Partial<Hypotheses>, RegExp]>([
    ['a central value outside', { population: { bas: 10, central: 20, haut: 15 } }, /entre la basse/],
    ['more ends than IPT', { sorties: UN(500) }, /plus d’IPT qu’il n’y en a/],
    ['fewer IPT in all than in the pôle', { totalIntegrations: UN(100) }, /moins d’IPT que le pôle seul/],
  ])('tells the caller of %s', (_, change, message) => {
    expect(() => juger({ ...HYPOTHESES, ...change })).toThrow(message);
  });

  test('a scenario alone is what the envelope answers to its figures', () => {
    const enveloppe = findRegle('financement.enveloppe');
    if (!enveloppe) throw new Error('no rule');
    fc.assert(
      fc.property(
        fc.nat(20_000),
        fc.nat(300),
        fc.integer({ min: 300, max: 12_000 }),
        (eleves, ipt, total) => {
          const faits = { population: UN(eleves), integrations: UN(ipt), totalIntegrations: UN(total) };
          const attendu = evaluer(
            enveloppe,
            {
              anneeScolaire: '2026-27',
              elevesCooperantes: eleves,
              integrations: ipt,
              totalIntegrations: total,
            },
            droit,
          );
          const { valeur, detail } = juger(faits, '2026-27');
          expect([valeur, detail.amplitude]).toEqual([attendu.valeur, 0]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the draws', () => {
  test('the same seed gives the same draws, another one gives others', () => {
    expect(tirer(50, 7)).toEqual(tirer(50, 7));
    expect(tirer(50, 7)).not.toEqual(tirer(50, 8));
    const alea = creerAlea(1);
    expect(Array.from({ length: 3 }, alea)).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
  });

  test('a triangle stays between its bounds, and its mean is the mean of its three numbers', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(), (a, b, c, graine) => {
        const [bas = 0, central = 0, haut = 0] = [a, b, c].sort((x, y) => x - y);
        const alea = creerAlea(graine);
        const tires = Array.from({ length: 2000 }, () => tirerTriangle({ bas, central, haut }, alea));
        expect(Math.min(...tires)).toBeGreaterThanOrEqual(bas);
        expect(Math.max(...tires)).toBeLessThanOrEqual(haut);
        const moyenne = tires.reduce((t, v) => t + v, 0) / tires.length;
        expect(Math.abs(moyenne - (bas + central + haut) / 3)).toBeLessThanOrEqual((haut - bas) / 20);
      }),
      { numRuns: 40 },
    );
  });

  test('without uncertainty every draw is the central figure of the rule', () => {
    const certaines = Object.fromEntries(
      Object.entries(HYPOTHESES).map(([nom, { central }]) => [nom, UN(central)]),
    ) as Hypotheses;
    expect(new Set(tirer(20, 3, certaines))).toEqual(new Set([juger(HYPOTHESES).valeur]));
  });

  test('all draws fall in the range that the worst and the best of each assumption give', () => {
    const { bas, haut } = juger(HYPOTHESES).detail as Record<string, { total: number }>;
    for (const total of tirer(400, 11)) {
      expect(total).toBeGreaterThanOrEqual(bas?.total ?? Number.NaN);
      expect(total).toBeLessThanOrEqual(haut?.total ?? Number.NaN);
    }
  });

  test('a summary keeps every draw in one class, and its quantiles in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 1, maxLength: 200 }),
        (tirages) => {
          const resume = resumerTirages(tirages);
          if (!resume) throw new Error('no summary');
          const { minimum, p5, p50, p95, maximum, classes } = resume;
          expect([minimum, p5, p50, p95, maximum]).toEqual(
            [minimum, p5, p50, p95, maximum].sort((a, b) => a - b),
          );
          expect(classes.reduce((total, { nombre }) => total + nombre, 0)).toBe(tirages.length);
          expect([classes[0]?.de, classes.at(-1)?.a]).toEqual([minimum, maximum]);
        },
      ),
      { numRuns: 100 },
    );
    expect(resumerTirages([])).toBeNull();
  });
});
