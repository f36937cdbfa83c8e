import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { evaluer } from '../evaluer.ts';
import { FaitInvalide } from '../regle.ts';
import { chargeTotale } from './charge-totale.ts';
import { choixAnnuel } from './choix-annuel.ts';

const droit = chargerDroit();
const FRACTIONS = ['5/5', '4/5', '3/4', '3/5', '2.5/5', '2/5', '1/4', '1/5'];
const postes = fc.array(
  fc.record({
    fonction: fc.constantFrom('Instituteur primaire', 'Logopède', 'Psychologue'),
    fraction: fc.constantFrom(...FRACTIONS),
  }),
  { maxLength: 4 },
);
const points = fc.integer({ min: 0, max: 4000 });
const base = { avant: [], apres: [], definitifs: [], pointsAvant: 2520, pointsApres: 2520 };
const demander = (faits: Record<string, unknown>) => evaluer(choixAnnuel, { ...base, ...faits }, droit);

describe('equipe.choixAnnuel', () => {
  it('admet toujours un choix quand personne n’est définitif', () => {
    fc.assert(
      fc.property(postes, postes, points, points, (avant, apres, pointsAvant, pointsApres) => {
        expect(demander({ avant, apres, pointsAvant, pointsApres }).valeur).toBe(true);
      }),
    );
  });

  it('n’admet une perte, sans charge retrouvée, que dans la limite de la baisse des points', () => {
    fc.assert(
      fc.property(postes, postes, points, points, (definitifs, apres, pointsAvant, pointsApres) => {
        const { valeur, detail } = demander({
          avant: definitifs,
          apres,
          definitifs,
          pointsAvant,
          pointsApres,
        });
        const perte = Number(detail.pointsDeLaPerte);
        expect(valeur).toBe(perte <= Math.max(0, pointsAvant - pointsApres));
      }),
    );
  });

  it('dit la perte en 36es et le volume que la baisse des points permet', () => {
    const instituteur = { fonction: 'Instituteur primaire', fraction: '5/5' };
    const { raisons } = demander({ avant: [instituteur], definitifs: [instituteur] });
    expect(raisons[0]?.message).toBe('Charge définitive perdue : Instituteur primaire, 36/36.');
    expect(raisons[1]?.message).toMatch(/^\(I\).*675 points.*0\/36 au plus.*chargeRetrouveeHorsPole/);
  });

  it('demande ensemble tous les faits qui manquent', () => {
    const reponse = evaluer(choixAnnuel, { avant: [] }, droit);
    expect(reponse.issue).toBe('faits-manquants');
    expect(reponse.raisons.map(({ fait }) => fait)).toEqual([
      'apres',
      'definitifs',
      'pointsAvant',
      'pointsApres',
    ]);
  });

  it.each([
    [{ avant: 'rien' }, /« avant » doit être une liste/],
    [{ apres: ['Logopède'] }, /« apres\[0\] » doit être un objet/],
    [{ definitifs: [{ fonction: 3, fraction: '5/5' }] }, /« definitifs\[0\]\.fonction » doit être un texte/],
    [{ pointsApres: -1 }, /« pointsApres » doit être compris entre 0/],
    [{ chargeRetrouveeHorsPole: 'oui' }, /true ou false/],
  ])('refuse %j en français', (faits, message) => {
    expect(() => demander(faits)).toThrow(FaitInvalide);
    expect(() => demander(faits)).toThrow(message);
  });
});

describe('equipe.chargeTotale', () => {
  it.each([
    [
      { segments: [{ lieu: 'pole', prestees: 18, sur: 0 }] },
      /« segments\[0\]\.sur » doit être compris entre 1/,
    ],
    [{ segments: [{ lieu: 'maison', prestees: 18, sur: 36 }] }, /pole, hors-pole/],
    [{ segments: Array.from({ length: 7 }, () => ({ lieu: 'pole', prestees: 1, sur: 36 })) }, /au plus 6/],
  ])('refuse %j en français', (faits, message) => {
    expect(() => evaluer(chargeTotale, faits, droit)).toThrow(message);
  });
});
