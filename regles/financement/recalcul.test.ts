import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { evaluer } from '../evaluer.ts';
import { enveloppe } from './enveloppe.ts';
import { nationale } from './nationale.ts';
import { type PoleARecalculer, recalculer } from './recalcul.ts';

const droit = chargerDroit();
const NOMBRE_DE_POLES = 48;

/** What the administration gives for the years whose amount is not published. */
const DEGRESSIFS_DONNES: Readonly<Record<string, number>> = {
  '2022-23': 61.5,
  '2023-24': 56.25,
  '2025-26': 48.41,
};

const integration = fc.oneof(
  fc.record({
    debut: fc.constantFrom(
      '2018-10-02',
      '2020-09-01',
      '2020-09-02',
      '2022-09-12',
      '2024-11-18',
      '2026-08-20',
    ),
    type: fc.integer({ min: 1, max: 8 }),
    niveau: fc.constantFrom('maternel', 'primaire'),
    accompagnePar: fc.constantFrom('pole', 'pole', 'pole', 'ecoleSpecialisee'),
  }),
  fc.record({
    debut: fc.constantFrom('2019-09-02', '2021-09-01', '2023-08-28'),
    type: fc.constantFrom(1, 3, 4, 6, 7, 8),
    niveau: fc.constant('secondaire'),
    degre: fc.integer({ min: 1, max: 3 }),
  }),
);
const echelle = fc.record({
  echelle: fc.integer({ min: 44, max: 352 }),
  ipt: fc.constantFrom(0, 88, 352),
});
const communs = { elevesCooperantes: fc.integer({ min: 11_000, max: 25_000 }) };
const parEleve = fc.record({
  ...communs,
  integrations: fc.array(integration, { minLength: 40, maxLength: 160, size: 'max' }),
  eleves: fc.array(echelle, { minLength: 12, maxLength: 35, size: 'max' }),
});
const parCompte = fc.record({ ...communs, integrations: fc.integer({ min: 60, max: 260 }) });

/** 48 pôles, the same in every run. `peu`: so few scales that the envelope holds. */
function tirerPoles(annee: string, seed: number, peu: boolean): PoleARecalculer[] {
  const sorte = annee < '2026-27' ? parEleve : parCompte;
  return fc
    .sample<Omit<PoleARecalculer, 'pole'>>(sorte, { seed, numRuns: NOMBRE_DE_POLES })
    .map((p, rang) => ({
      ...p,
      pole: `Pôle ${rang + 1}`,
      ...(peu && p.eleves ? { eleves: p.eleves.slice(0, 4) } : {}),
    }));
}

const enCentiemes = (points: unknown) => BigInt(Math.round(Number(points) * 100));

describe.each([
  ['2022-23', 1, true],
  ['2023-24', 2, false],
  ['2024-25', 3, false],
  ['2025-26', 4, true],
  ['2026-27', 5, true],
])('%s : les règles et un second calcul écrit d’après les articles', (annee, graine, peu) => {
  const poles = tirerPoles(annee, graine, peu);
  const donne = DEGRESSIFS_DONNES[annee];
  const fournis = donne === undefined ? {} : { pointsDegressifs: donne };
  const attendu = recalculer(annee, poles, donne === undefined ? undefined : enCentiemes(donne));

  it('donnent les mêmes points à chacun des 48 pôles, au centième', () => {
    const { issue, detail } = evaluer(
      nationale,
      { anneeScolaire: annee, poles: poles.map((p) => ({ ...p, ...fournis })) },
      droit,
    );
    expect(issue).toBe('resultat');
    const lignes = detail.poles as Record<string, unknown>[];
    expect(
      lignes.map(({ pole, base, ipt, sensoriMoteur, total }) => ({
        pole,
        base: enCentiemes(base),
        ipt: enCentiemes(ipt),
        sensori: enCentiemes(sensoriMoteur ?? 0),
        total: enCentiemes(total),
      })),
    ).toEqual(attendu.lignes);
    expect(lignes).toHaveLength(NOMBRE_DE_POLES);
    if (annee >= '2026-27') expect(BigInt(Number(detail.depassement))).toBe(attendu.depassement);
    else expect(Number(detail.ratio) < 1).toBe(!peu);
  });

  it('donnent les mêmes points à chaque pôle demandé seul', () => {
    const total = poles.reduce(
      (n, { integrations }) => n + (typeof integrations === 'number' ? integrations : 0),
      0,
    );
    for (const [rang, { pole, eleves: _, ...faits }] of poles.entries()) {
      const seul = annee < '2026-27' ? fournis : { totalIntegrations: total };
      const { valeur, detail } = evaluer(enveloppe, { anneeScolaire: annee, ...faits, ...seul }, droit);
      const { base = 0n, ipt = 0n } = attendu.lignes[rang] ?? {};
      expect([pole, enCentiemes(detail.base), enCentiemes(detail.ipt)]).toEqual([pole, base, ipt]);
      expect(enCentiemes(valeur)).toBe(base + ipt);
    }
  });
});
