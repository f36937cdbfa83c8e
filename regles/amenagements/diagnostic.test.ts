import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { ajouterJours } from '../calendrier/jours.ts';
import { evaluer } from '../evaluer.ts';
import { FaitInvalide } from '../regle.ts';
import { diagnostic } from './diagnostic.ts';

const droit = chargerDroit();
const BASE = {
  premiereDemandeDansEtablissement: true,
  diagnosticLe: '2024-03-10',
  demandeLe: '2025-03-09',
};
const demander = (faits: Record<string, unknown>) => evaluer(diagnostic, { ...BASE, ...faits }, droit);

describe('amenagements.diagnostic', () => {
  it.each([
    ['2024-03-09', false],
    ['2024-03-10', true],
    ['2025-03-09', true],
    ['2025-03-10', false],
    ['2025-03-11', false],
  ])('première demande le %s, diagnostic du 10 mars 2024 : %s', (demandeLe, attendu) => {
    expect(demander({ demandeLe }).valeur).toBe(attendu);
  });

  it('ne regarde plus l’âge après la première demande, seulement l’ordre des dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 5000 }), (jours) => {
        const reponse = demander({
          premiereDemandeDansEtablissement: false,
          diagnosticLe: ajouterJours(BASE.demandeLe, -jours),
        });
        expect(reponse.valeur).toBe(jours >= 0);
      }),
    );
  });

  it('sert toutes les demandes jusqu’au jour qu’il annonce, et aucune après', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), (jours) => {
        const diagnosticLe = ajouterJours('2022-09-01', jours);
        const dernier = String(demander({ diagnosticLe, demandeLe: diagnosticLe }).detail.recentJusquAu);
        expect(demander({ diagnosticLe, demandeLe: dernier }).valeur).toBe(true);
        expect(demander({ diagnosticLe, demandeLe: ajouterJours(dernier, 1) }).valeur).toBe(false);
      }),
    );
  });

  it('dit toujours que la source est secondaire, et ce qui reste possible après un refus', () => {
    const { raisons, references } = demander({ demandeLe: '2025-06-10' });
    expect(raisons.map(({ code }) => code)).toEqual([
      'diagnostic-trop-ancien',
      'sans-diagnostic',
      'source-secondaire',
    ]);
    expect(references.find(({ texte }) => texte === 'CODE1')?.deduction).toContain('Source secondaire');
  });

  it.each([{ diagnosticLe: '2023-02-29' }, { demandeLe: 'hier' }, { premiereDemandeDansEtablissement: 1 }])(
    'refuse le fait mal écrit %o',
    (faits) => {
      expect(() => demander(faits)).toThrow(FaitInvalide);
    },
  );
});
