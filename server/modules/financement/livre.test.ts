import { somme } from '@polaris/regles/nombre.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chargerDroit } from '../../kernel/droit/charger.ts';
import { type ContenuFige, canoniser, empreindre } from './instantane.ts';
import type { LigneLivre } from './lignes-livre.ts';
import { totaliser } from './livre.ts';
import { nommerMouvement, raconter, signer } from './phrases-livre.ts';
import { cumuler, tracer } from './vue-livre.ts';

const droit = chargerDroit();
const contexte = { droit, aujourdhui: '2026-01-15' };

const jour = fc.integer({ min: 1, max: 28 }).map((n) => `2025-10-${String(n).padStart(2, '0')}`);
const ligne = fc
  .record({
    id: fc.uuid(),
    budget: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
    points: fc.integer({ min: -40_000, max: 40_000 }).map((n) => n / 100),
    jour,
    auteur: fc.constantFrom('Lina Adam', 'Noah Bodart'),
  })
  .map(
    (tire): LigneLivre => ({
      ...tire,
      genre: 'ipt',
      effetLe: '2025-09-30',
      connuLe: new Date(`${tire.jour}T10:00:00Z`),
      faitGenre: 'integration',
      eleveId: null,
      eleve: null,
      regle: 'financement.ipt',
      droitVersion: 'essai',
      contreId: null,
      contreParId: null,
    }),
  );
const livre = fc.uniqueArray(ligne, { selector: ({ id }) => id, maxLength: 30 });

describe('le grand livre', () => {
  test('la différence racontée entre deux dates est celle des totaux, quelles que soient les dates', () => {
    fc.assert(
      fc.property(livre, jour, jour, (lignes, a, b) => {
        const [du, au] = a <= b ? [a, b] : [b, a];
        const avant = totaliser(contexte, lignes, du);
        const apres = totaliser(contexte, lignes, au);
        const phrases = raconter(apres.lignes.filter((l) => l.jour > du));
        expect(somme(avant.total, ...phrases.map(({ points }) => points))).toBe(apres.total);
      }),
    );
  });

  test('la courbe et les cumuls finissent au total, dans n’importe quel ordre d’arrivée', () => {
    fc.assert(
      fc.property(livre, (lignes) => {
        const { total } = totaliser(contexte, lignes, '2026-01-15');
        expect(tracer(lignes).at(-1)?.total ?? 0).toBe(total);
        expect(tracer(lignes.toReversed())).toEqual(tracer(lignes));
        expect(cumuler(lignes).at(-1)?.cumul ?? 0).toBe(total);
        for (const point of tracer(lignes)) {
          expect(totaliser(contexte, lignes, point.jour).total).toBe(point.total);
        }
      }),
    );
  });

  test('une correction dit ce qu’elle corrige, et les IPT de l’enveloppe fermée ne sont pas celles du 30 septembre', () => {
    const [modele] = fc.sample(ligne, 1);
    if (!modele) throw new Error('no line');
    const nommer = (reste: Partial<LigneLivre>) => nommerMouvement({ ...modele, ...reste });
    const correction = { genre: 'correction' } as const;
    expect([
      nommer({ eleve: 'Lina Adam' }),
      nommer({ faitGenre: 'calcul-national' }),
      nommer({ ...correction, faitGenre: 'calcul-national', regle: 'financement.base' }),
      nommer({ ...correction, faitGenre: 'mise-en-demeure' }),
      nommer({ ...correction, contreId: 'x', eleve: 'Lina Adam' }),
    ]).toEqual([
      'IPT arrêtée au 30 septembre : Lina Adam',
      'IPT comptées au 15 janvier',
      'correction du calcul national : financement de base recalculé',
      'correction : retrait après une mise en demeure',
      'annulation d’un mouvement : Lina Adam',
    ]);
  });

  test('un signe toujours, et le vrai signe moins', () => {
    expect([88, -52.32, 0, 14080].map(signer)).toEqual(['+88', '−52,32', '0', '+14\u202f080']);
  });
});

describe('l’empreinte d’un instantané', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const melanger = (valeur: unknown): unknown => {
    if (Array.isArray(valeur)) return valeur.map(melanger);
    if (typeof valeur !== 'object' || valeur === null) return valeur;
    return Object.fromEntries(
      Object.entries(valeur)
        .toReversed()
        .map(([cle, v]) => [cle, melanger(v)]),
    );
  };

  test('ne dépend ni de l’ordre des clés, ni d’un aller-retour en JSON', () => {
    fc.assert(
      fc.property(json, (valeur) => {
        expect(canoniser(melanger(valeur))).toBe(canoniser(valeur));
        expect(canoniser(JSON.parse(JSON.stringify(valeur)))).toBe(canoniser(valeur));
      }),
    );
  });

  const fige: ContenuFige = {
    poleId: '00000000-0000-4000-8000-000000000001',
    anneeScolaire: '2025-26',
    arreteLe: '2025-09-30',
    lignes: ['b', 'a', 'c'].map((integrationId) => ({
      integrationId,
      nom: 'Adam',
      prenom: 'Lina',
      debut: '2025-09-01',
      premierDebut: '2025-09-01',
      type: 8,
      niveau: 'primaire',
      degre: null,
      accompagnePar: 'pole',
      points: 88,
    })),
  };

  test('ne dépend pas de l’ordre des élèves, change avec un seul point, et reste celle d’hier', () => {
    expect(empreindre({ ...fige, lignes: fige.lignes.toReversed() })).toBe(empreindre(fige));
    const autre = fige.lignes.map((l, rang) => (rang === 0 ? { ...l, points: 89 } : l));
    expect(empreindre({ ...fige, lignes: autre })).not.toBe(empreindre(fige));
    expect(empreindre(fige)).toMatchInlineSnapshot(
      `"023d61b3512d10433b6bbe5735cf78fcde050764bdce2710435c7813a6eed529"`,
    );
  });
});

test('ce que publie le calcul national se raconte avec ses mots', () => {
  const publiee = (genre: LigneLivre['genre'], regle: string, points: number): LigneLivre => ({
    id: regle,
    budget: 'A',
    genre,
    points,
    effetLe: '2026-08-24',
    connuLe: new Date('2026-02-10T10:00:00Z'),
    jour: '2026-02-10',
    faitGenre: 'calcul-national',
    eleveId: null,
    eleve: null,
    auteur: 'Lina Adam',
    regle,
    droitVersion: 'essai',
    contreId: null,
    contreParId: null,
  });
  const phrases = raconter([
    publiee('ipt', 'financement.ipt', 6776),
    publiee('correction', 'financement.base', -12),
  ]).map(({ phrase }) => phrase);
  expect(phrases[0]).toContain('IPT comptées au 15 janvier, avec effet le 24 août 2026, publiées le');
  expect(phrases[1]).toContain(
    '−12 au budget A : correction du calcul national : financement de base recalculé, avec',
  );
});
