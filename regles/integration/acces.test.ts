import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { evaluer } from '../evaluer.ts';
import { FaitInvalide } from '../regle.ts';
import { acces } from './acces.ts';

const droit = chargerDroit();
const BASE = {
  anneeScolaire: '2024-25',
  niveau: 'primaire',
  type: 8,
  inscritSpecialiseLe: '2022-08-29',
  frequentationReguliere: true,
};
const demander = (faits: Record<string, unknown>) => evaluer(acces, { ...BASE, ...faits }, droit);
const codes = (reponse: { raisons: readonly { code: string }[] }) => reponse.raisons.map(({ code }) => code);

describe('integration.acces', () => {
  it('montre chaque condition contrôlée, avec son article', () => {
    expect(demander({ inscritSpecialiseLe: '2023-12-01' }).detail.verifications).toEqual([
      {
        condition: 'Type 8 admis au niveau primaire',
        remplie: true,
        article: 'Décret du 03/03/2004, art. 131',
      },
      {
        condition: 'Inscrit et fréquentant le spécialisé depuis le 15 octobre 2023',
        remplie: false,
        article: 'Décret du 03/03/2004, art. 130',
        code: 'inscription-apres-15-octobre',
      },
      {
        condition: 'Régulièrement inscrit dans le spécialisé au 15 janvier 2024',
        remplie: true,
        article: 'Décret du 03/03/2004, art. 133 §1 al. 2',
      },
      {
        condition: 'Fréquentation régulière du spécialisé',
        remplie: true,
        article: 'Décret du 03/03/2004, art. 130',
      },
    ]);
  });

  it.each([
    ['2023-10-15', []],
    ['2023-10-16', ['inscription-apres-15-octobre']],
    ['2024-01-15', ['inscription-apres-15-octobre']],
    ['2024-01-16', ['inscription-apres-15-octobre', 'inscription-apres-15-janvier']],
  ])('inscrit le %s pour 2024-25 : %j', (inscritSpecialiseLe, attendues) => {
    expect(codes(demander({ inscritSpecialiseLe }))).toEqual(attendues);
  });

  it('est admis exactement quand aucune raison n’est donnée', () => {
    const faits = fc.record({
      niveau: fc.constantFrom('maternel', 'primaire', 'secondaire'),
      type: fc.integer({ min: 1, max: 8 }),
      inscritSpecialiseLe: fc.constantFrom('2023-10-15', '2023-10-16', '2024-01-15', '2024-01-16'),
      frequentationReguliere: fc.boolean(),
      immersionLangueDesSignes: fc.boolean(),
    });
    fc.assert(
      fc.property(faits, (demande) => {
        const reponse = demander(demande);
        expect(reponse.issue).toBe('resultat');
        expect(reponse.valeur).toBe(reponse.raisons.length === 0);
      }),
    );
  });

  it('donne à chaque raison le fait à corriger et l’article', () => {
    const { raisons } = demander({ niveau: 'maternel', inscritSpecialiseLe: '2024-02-01' });
    expect(raisons.map(({ fait, reference }) => [fait, reference?.article])).toEqual([
      ['type', 'art. 131'],
      ['inscritSpecialiseLe', 'art. 130'],
      ['inscritSpecialiseLe', 'art. 133 §1 al. 2'],
    ]);
  });

  it('marque comme déduction que les deux dates coexistent', () => {
    const { references } = demander({});
    expect(references.find(({ article }) => article === 'art. 130')?.deduction).toContain('le plus strict');
  });

  it('demande la date d’inscription, sauf en immersion', () => {
    for (const inscritSpecialiseLe of [null, undefined]) {
      const manque = demander({ inscritSpecialiseLe });
      expect([manque.issue, codes(manque)]).toEqual(['faits-manquants', ['fait-manquant']]);
      expect(manque.raisons[0]?.fait).toBe('inscritSpecialiseLe');
      expect(demander({ inscritSpecialiseLe, immersionLangueDesSignes: true }).valeur).toBe(true);
    }
  });

  it('nomme tout ce qui manque du parcours dans le spécialisé, sauf en immersion', () => {
    const vide = { inscritSpecialiseLe: undefined, frequentationReguliere: undefined };
    const manque = demander(vide);
    expect(manque.raisons.map(({ fait }) => fait)).toEqual(['inscritSpecialiseLe', 'frequentationReguliere']);
    expect(demander({ frequentationReguliere: null }).issue).toBe('faits-manquants');
    expect(demander({ ...vide, immersionLangueDesSignes: true }).valeur).toBe(true);
  });

  it('ne contrôle pas le parcours dans le spécialisé d’un élève en immersion, même s’il est donné', () => {
    const reponse = demander({
      type: 7,
      inscritSpecialiseLe: '2024-06-01',
      frequentationReguliere: false,
      immersionLangueDesSignes: true,
    });
    expect([reponse.valeur, reponse.raisons]).toEqual([true, []]);
    expect(reponse.references.map(({ article }) => article)).toEqual(['art. 131', 'art. 133 §1 al. 4']);
  });

  it.each([
    { type: 9 },
    { type: 0 },
    { type: '8' },
    { niveau: 'fondamental' },
    { inscritSpecialiseLe: '2023-02-30' },
    { frequentationReguliere: 'oui' },
  ])('refuse le fait mal écrit %o', (faits) => {
    expect(() => demander(faits)).toThrow(FaitInvalide);
  });
});
