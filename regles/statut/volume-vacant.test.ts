import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { evaluer } from '../evaluer.ts';
import { FaitInvalide } from '../regle.ts';
import { volumeVacant } from './volume-vacant.ts';

const droit = chargerDroit();
const vacant = (volumes: readonly number[], anneeScolaire = '2026-27') =>
  evaluer(volumeVacant, { anneeScolaire, volumes }, droit);
const trenteSixiemes = fc.integer({ min: 0, max: 360 }).map((dixiemes) => dixiemes / 10);

describe('statut.volumeVacant', () => {
  it('nomme les années retenues, la dernière précédant la déclaration', () => {
    expect(vacant([9, 36, 18, 36]).detail).toEqual({
      volumes: [
        { annee: '2023-24', volume: 36 },
        { annee: '2024-25', volume: 18 },
        { annee: '2025-26', volume: 36 },
      ],
      anneesEcartees: 1,
    });
  });

  it('ne dépasse jamais un des trois derniers volumes, et en est toujours un', () => {
    fc.assert(
      fc.property(fc.array(trenteSixiemes, { minLength: 3, maxLength: 8 }), (volumes) => {
        const { valeur } = vacant(volumes);
        const retenus = volumes.slice(-3);
        expect(retenus).toContain(valeur);
        expect(retenus.every((volume) => Number(valeur) <= volume)).toBe(true);
      }),
    );
  });

  it('ne dépend pas de ce qui précède les trois dernières années', () => {
    const trois = fc.array(trenteSixiemes, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(trenteSixiemes, { maxLength: 5 }), trois, (avant, retenus) => {
        expect(vacant([...avant, ...retenus]).valeur).toBe(vacant(retenus).valeur);
      }),
    );
  });

  it('cite le texte qui ferme la vacance avant 2026-27', () => {
    const reponse = vacant([36, 36, 36], '2025-26');
    expect(reponse.issue).toBe('non-applicable');
    expect(reponse.raisons[0]?.reference?.texte).toBe('C8621');
  });

  it.each([[[36.5]], [[-1]], [['36']]])('refuse les volumes %j', (volumes) => {
    expect(() => vacant(volumes as number[])).toThrow(FaitInvalide);
  });

  it('demande un volume laissé vide', () => {
    const reponse = evaluer(volumeVacant, { anneeScolaire: '2026-27', volumes: [36, null, 36] }, droit);
    expect([reponse.issue, reponse.raisons[0]?.fait]).toEqual(['faits-manquants', 'volumes[1]']);
  });
});
