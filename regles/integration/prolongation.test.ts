import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { evaluer } from '../evaluer.ts';
import { FaitInvalide } from '../regle.ts';
import { prolongation, rentreeSuivante } from './prolongation.ts';

const droit = chargerDroit();
const FAVORABLE = {
  anneeScolaire: '2025-26',
  premierDebut: '2023-08-28',
  niveau: 'primaire',
  changement: 'aucun',
  avis: 'favorable',
  avisLe: '2026-06-15',
  apresAvisDeTous: true,
  accordParents: true,
};
const juger = (faits: Record<string, unknown>) => evaluer(prolongation, { ...FAVORABLE, ...faits }, droit);
const faits = ({ raisons }: { raisons: readonly { fait?: string }[] }) => raisons.map(({ fait }) => fait);

describe('integration.prolongation', () => {
  it.each([
    ['maternel', 'equipe-educative'],
    ['primaire', 'equipe-educative'],
    ['secondaire', 'conseil-de-classe'],
  ])('en %s, l’avis vient de : %s', (niveau, organe) => {
    expect(juger({ niveau }).detail.organe).toBe(organe);
  });

  it('réclame l’avis, puis ce que l’avis doit porter, et les parents s’il est favorable', () => {
    const nu = { avis: null, avisLe: null, apresAvisDeTous: null, accordParents: null };
    expect(faits(juger(nu))).toEqual(['avis']);
    expect(faits(juger({ ...nu, avis: 'favorable' }))).toEqual([
      'avisLe',
      'apresAvisDeTous',
      'accordParents',
    ]);
    expect(faits(juger({ ...nu, avis: 'defavorable' }))).toEqual(['avisLe', 'apresAvisDeTous']);
  });

  it('ne demande aucun avis quand l’intégration est close de plein droit ou change de partenaire', () => {
    const nu = { avis: null, avisLe: null, apresAvisDeTous: null, accordParents: null };
    expect(juger({ ...nu, premierDebut: '2020-09-01' })).toMatchObject({ issue: 'resultat', valeur: false });
    expect(juger({ ...nu, changement: 'pole' })).toMatchObject({ issue: 'resultat', valeur: false });
  });

  it('décide encore au terme de la dernière année connue, dont la suivante ne l’est pas', () => {
    expect(juger({ anneeScolaire: '2026-27', avisLe: '2027-06-14' }).valeur).toBe(true);
    expect(rentreeSuivante(droit, '2026-27')).toBeNull();
    expect(rentreeSuivante(droit, '2025-26')).toBe('2026-08-24');
  });

  it('permet exactement quand l’avis favorable est entier, les parents d’accord et rien ne change', () => {
    const tires = fc.record({
      avis: fc.constantFrom('favorable', 'defavorable'),
      apresAvisDeTous: fc.boolean(),
      accordParents: fc.boolean(),
      changement: fc.constantFrom('aucun', 'ecole', 'pole'),
      premierDebut: fc.constantFrom('2019-09-02', '2020-09-01', '2020-09-02', '2024-08-26'),
      anneeScolaire: fc.constantFrom('2022-23', '2024-25', '2025-26', '2026-27'),
    });
    fc.assert(
      fc.property(tires, (t) => {
        const attendu =
          t.avis === 'favorable' &&
          t.apresAvisDeTous &&
          t.accordParents &&
          t.changement === 'aucun' &&
          !(t.premierDebut < '2020-09-02' && t.anneeScolaire >= '2025-26');
        expect(juger(t)).toMatchObject({ issue: 'resultat', valeur: attendu });
      }),
    );
  });

  it.each([{ avis: 'réservé' }, { changement: 'classe' }, { avisLe: '2026-02-30' }, { degre: 9 }])(
    'refuse le fait mal écrit %o',
    (fait) => {
      expect(() => juger(fait)).toThrow(FaitInvalide);
    },
  );
});
