import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { evaluer } from '../evaluer.ts';
import { memeFonction } from './meme-fonction.ts';
import { mesuresPrealables } from './mesures-prealables.ts';
import { mobilite } from './mobilite.ts';
import { reaffectation } from './reaffectation.ts';

const droit = chargerDroit();
const BASE = {
  situation: 'autre-PO',
  reseau: 'OS',
  vacance: 'definitive',
  date: '2026-08-24',
  volumeEmploi: 36,
  chargeNomination: 36,
};

describe('statut.mobilite', () => {
  const faits = fc.record({
    situation: fc.constantFrom('meme-PO', 'autre-PO'),
    reseau: fc.constantFrom('WBE', 'OS', 'LS'),
    vacance: fc.constantFrom('definitive', 'temporaire'),
    volumeEmploi: fc.integer({ min: 0, max: 36 }),
    chargeNomination: fc.integer({ min: 0, max: 36 }),
    memeFonction: fc.boolean(),
    autreEtablissement: fc.boolean(),
    temporairePrioritaire: fc.boolean(),
    competenceParticuliere: fc.boolean(),
  });

  it('ne donne jamais une forme durable avant la rentrée 2026, ni sans compétence ensuite', () => {
    fc.assert(
      fc.property(
        faits,
        fc.constantFrom('2024-08-26', '2026-08-23', '2026-08-24', '2027-09-01'),
        (f, date) => {
          const { valeur } = evaluer(mobilite, { ...f, date }, droit);
          const durable = valeur === 'mutation' || valeur === 'changement-affectation';
          if (durable) expect([date >= '2026-08-24', f.competenceParticuliere]).toEqual([true, true]);
        },
      ),
    );
  });

  it('demande d’abord la fonction, puis seulement ce dont la réponse dépend', () => {
    const manques = (suite: object) =>
      evaluer(mobilite, { ...BASE, ...suite }, droit).raisons.map(({ fait }) => fait);
    expect(manques({})).toEqual(['memeFonction']);
    expect(manques({ memeFonction: true })).toEqual(['temporairePrioritaire']);
    expect(manques({ situation: 'meme-PO' })).toEqual(['memeFonction', 'autreEtablissement']);
  });

  it('dit sur l’écran que la décision revient au pouvoir organisateur', () => {
    const reponse = evaluer(mobilite, { ...BASE, vacance: 'temporaire' }, droit);
    expect(reponse.trace[0]?.note).toBe('Aide ; la décision revient au pouvoir organisateur.');
  });

  it.each([
    [{ situation: 'ailleurs' }, /« situation » doit être l’une de ces valeurs : meme-PO, autre-PO/],
    [{ reseau: 'libre' }, /WBE, OS, LS/],
    [{ date: '2026-13-01' }, /date qui existe/],
    [{ volumeEmploi: 37 }, /entre 0 et 36/],
    [{ designationsCompletes: 1.5 }, /nombre entier/],
  ])('refuse %j en français', (suite, message) => {
    expect(() => evaluer(mobilite, { ...BASE, ...suite }, droit)).toThrow(message);
  });
});

describe('réaffectation', () => {
  it('n’impose jamais un emploi du pôle sans les deux accords', () => {
    const accord = fc.boolean();
    const depuis = fc.constantFrom(
      'hors-pole',
      'specialise',
      'ordinaire',
      'promotion-sociale',
      'pole',
      'autre-pole',
    );
    fc.assert(
      fc.property(accord, accord, accord, depuis, (accordMembre, accordPO, deja, ou) => {
        const demande = {
          vers: 'pole',
          depuis: ou,
          accordMembre,
          accordPO,
          dejaNommeMemeFonctionMemePole: deja,
        };
        const { valeur } = evaluer(reaffectation, demande, droit);
        expect(valeur === 'reaffecte-dans-le-pole').toBe(deja || (accordMembre && accordPO));
      }),
    );
  });

  it.each([
    [
      reaffectation,
      { vers: 'ailleurs', depuis: 'pole' },
      /« vers » doit être l’une de ces valeurs : pole, hors-pole/,
    ],
    [mesuresPrealables, { reseau: 'OS', temporaires: [{ memeFonction: 1 }] }, /true ou false/],
    [memeFonction, { reseau: 'OS', lien: 'proche' }, /« lien »/],
  ])('refuse ce qui est mal écrit (%#)', (regle, faits, message) => {
    expect(() => evaluer(regle, faits, droit)).toThrow(message);
  });
});
