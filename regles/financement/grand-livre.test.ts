import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { ajouterJours } from '../calendrier/jours.ts';
import { evaluer } from '../evaluer.ts';
import { FaitInvalide } from '../regle.ts';
import { grandLivre } from './grand-livre.ts';

const droit = chargerDroit();
const mouvement = fc.record({
  id: fc.uuid(),
  budget: fc.constantFrom('A', 'B', 'C'),
  points: fc.integer({ min: -400_00, max: 400_00 }).map((n) => n / 100),
  connuLe: fc.integer({ min: 0, max: 300 }).map((n) => ajouterJours('2024-08-26', n)),
});
const livre = fc.uniqueArray(mouvement, { selector: ({ id }) => id, maxLength: 40 });
const date = fc.integer({ min: 0, max: 300 }).map((n) => ajouterJours('2024-08-26', n));
const demander = (mouvements: unknown, connuLe: string) =>
  evaluer(grandLivre, { mouvements, connuLe }, droit);

describe('financement.grandLivre', () => {
  it('additionne ce qui est connu ce jour-là, au centième près', () => {
    fc.assert(
      fc.property(livre, date, (mouvements, jour) => {
        const cents = mouvements
          .filter((m) => m.connuLe <= jour)
          .reduce((n, m) => n + Math.round(m.points * 100), 0);
        expect(Math.round(Number(demander(mouvements, jour).valeur) * 100)).toBe(cents);
      }),
    );
  });

  it('ne dépend ni de l’ordre d’arrivée, ni d’un mouvement rejoué', () => {
    fc.assert(
      fc.property(livre, date, (mouvements, jour) => {
        const { detail, valeur } = demander(mouvements, jour);
        const rejoues = [...mouvements].reverse().concat(mouvements);
        expect(demander(rejoues, jour)).toMatchObject({ detail, valeur });
      }),
    );
  });

  it('refuse deux contenus sous un même identifiant', () => {
    const m = { id: 'x', budget: 'A', points: 1, connuLe: '2024-09-01' };
    expect(() => demander([m, { ...m, points: 2 }], '2024-10-01')).toThrow(FaitInvalide);
  });

  it('ne répond pas hors des années connues', () => {
    expect(demander([], '2019-10-01').issue).toBe('hors-periode');
  });
});
