import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { ajouterJours } from '../calendrier/jours.ts';
import { evaluer } from '../evaluer.ts';
import { FaitInvalide } from '../regle.ts';
import { retourSpecialise } from './retour-specialise.ts';

const droit = chargerDroit();
const BASE = {
  sortieLe: '2023-09-01',
  demandeReinscriptionLe: '2025-08-31',
  typeInitial: 8,
  typeDemande: 8,
};
const demander = (faits: Record<string, unknown>) => evaluer(retourSpecialise, { ...BASE, ...faits }, droit);

describe('integration.retourSpecialise', () => {
  it.each([
    ['2025-08-31', 'resultat', false, 'moins-de-deux-ans'],
    ['2025-09-01', 'faits-manquants', null, 'deux-ans'],
    ['2025-09-02', 'resultat', true, 'plus-de-deux-ans'],
  ])('demande le %s : %s, %s', (demandeReinscriptionLe, issue, valeur, depuisLaSortie) => {
    const reponse = demander({ demandeReinscriptionLe });
    expect([reponse.issue, reponse.valeur, reponse.detail.depuisLaSortie]).toEqual([
      issue,
      valeur,
      depuisLaSortie,
    ]);
  });

  it.each([
    [null, false, null],
    [2, false, null],
    [2.01, true, 'cpms-ecole-cooperante'],
  ])('%s années avec un pôle, moins de deux ans depuis la sortie : %s', (anneesAvecPole, valeur, auteur) => {
    const reponse = demander({ anneesAvecPole });
    expect([reponse.valeur, reponse.detail.auteur]).toEqual([valeur, auteur]);
  });

  it('cite l’article qui n’est pas écrit et marque la déduction', () => {
    const { raisons } = demander({ demandeReinscriptionLe: '2025-09-01' });
    expect(raisons[0]?.message).toMatch(/^\(I\) .*deux ans jour pour jour/);
    expect(raisons[0]?.reference?.texte).toBe('IP24');
  });

  it('exige toujours une attestation, avec son auteur, quand le type change', () => {
    const faits = fc.record({
      jours: fc.integer({ min: 0, max: 1200 }),
      typeInitial: fc.integer({ min: 1, max: 8 }),
      typeDemande: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(faits, ({ jours, typeInitial, typeDemande }) => {
        fc.pre(typeInitial !== typeDemande);
        const demandeReinscriptionLe = ajouterJours(BASE.sortieLe, jours);
        const reponse = demander({ demandeReinscriptionLe, typeInitial, typeDemande });
        expect([reponse.valeur, reponse.detail.auteur]).toEqual([true, 'cpms-ecole-cooperante']);
      }),
    );
  });

  it('ne change de réponse qu’une fois, au passage des deux ans', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), (jours) => {
        const demandeReinscriptionLe = ajouterJours(BASE.sortieLe, jours);
        const { valeur } = demander({ demandeReinscriptionLe });
        const attendue =
          demandeReinscriptionLe === '2025-09-01' ? null : demandeReinscriptionLe > '2025-09-01';
        expect(valeur).toBe(attendue);
      }),
    );
  });

  it.each([
    { demandeReinscriptionLe: '2023-08-31' },
    { sortieLe: '2023-02-29' },
    { typeDemande: 9 },
    { typeInitial: 1.5 },
    { anneesAvecPole: -1 },
    { anneesAvecPole: '3' },
  ])('refuse le fait mal écrit ou contradictoire %o', (faits) => {
    expect(() => demander(faits)).toThrow(FaitInvalide);
  });
});
