import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { ajouterJours } from '../calendrier/jours.ts';
import { situer, vacancesDuJour } from '../calendrier/situation.ts';
import type { Droit, ValeurDeDroit } from '../droit.ts';
import { evaluer } from '../evaluer.ts';
import { FaitInvalide } from '../regle.ts';
import { derogation } from './derogation.ts';
import type { LigneDeFeuille } from './feuille.ts';
import { joursOuvrablesScolaires } from './jours-ouvrables-scolaires.ts';

const droit = chargerDroit();
const deroger = (recueLe: string, loi: Droit = droit) => evaluer(derogation, { recueLe }, loi);
const ouvrables = (depuis: string, jours: number) =>
  evaluer(joursOuvrablesScolaires, { depuis, jours }, droit);
const feuilleDe = (reponse: { detail: Readonly<Record<string, unknown>> }) =>
  reponse.detail.feuille as readonly LigneDeFeuille[];

/** The same law with one parameter set otherwise, as an administration could. */
function avec(id: string, valeur: ValeurDeDroit): Droit {
  const parametre = droit.parametres[id];
  if (!parametre) throw new Error(`No parameter ${id}`);
  const valeurs = parametre.valeurs.map((v) => ({ ...v, valeur }));
  return { ...droit, parametres: { ...droit.parametres, [id]: { ...parametre, valeurs } } };
}

/** Civil days from the first rentrée to the last reception whose due date is known. */
const receptions = fc.integer({ min: 0, max: 1738 }).map((n) => ajouterJours('2022-08-29', n));

describe('delais.derogation', () => {
  it('montre la feuille jour par jour, chaque jour avec son motif', () => {
    const feuille = feuilleDe(deroger('2024-12-20'));
    expect(feuille.slice(0, 4)).toEqual([
      { jour: '2024-12-21', compte: 1, motif: 'week-end accolé aux vacances d’hiver, compté' },
      { jour: '2024-12-22', compte: 2, motif: 'week-end accolé aux vacances d’hiver, compté' },
      { jour: '2024-12-23', compte: null, motif: 'vacances d’hiver, non compté' },
      { jour: '2024-12-24', compte: null, motif: 'vacances d’hiver, non compté' },
    ]);
    expect(feuille.at(-1)).toEqual({ jour: '2025-01-31', compte: 30, motif: 'jour de classe, compté' });
  });

  it('compte exactement trente jours, sans trou, et n’échoit jamais pendant des vacances', () => {
    fc.assert(
      fc.property(receptions, (recueLe) => {
        const reponse = deroger(recueLe);
        const feuille = feuilleDe(reponse);
        expect(reponse.issue).toBe('resultat');
        expect(vacancesDuJour(droit, String(reponse.valeur))).toBeNull();
        expect(feuille.map(({ jour }) => jour)).toEqual(
          feuille.map((_, rang) => ajouterJours(recueLe, rang + 1)),
        );
        const comptes = feuille.filter(({ compte }) => compte !== null);
        expect(comptes.map(({ compte }) => compte)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
        expect(comptes.at(-1)?.jour).toBe(reponse.valeur);
        expect(feuille.length).toBe(30 + Number(reponse.detail.joursNonComptes));
      }),
    );
  });

  it('n’avance jamais quand la réception recule', () => {
    fc.assert(
      fc.property(receptions, (recueLe) => {
        const veille = deroger(ajouterJours(recueLe, -1));
        if (veille.issue === 'resultat') {
          expect(String(veille.valeur) <= String(deroger(recueLe).valeur)).toBe(true);
        }
      }),
    );
  });

  it('écarte les week-ends accolés quand le paramètre le dit', () => {
    const loi = avec('delais.derogation.week-ends-accoles-comptent', false);
    // 21-22/12 and 04-05/01 no longer count: 06/01 is day 1, day 30 is 06/01 + 29 = 04/02.
    expect(deroger('2024-12-20', loi).valeur).toBe('2025-02-04');
    expect(deroger('2024-11-12', loi).valeur).toBe('2024-12-12');
  });

  it('écarte les congés isolés quand le paramètre le dit', () => {
    // 29/05 and 09/06 no longer count: two days later than 11/06.
    expect(deroger('2025-05-12', avec('delais.derogation.conges-comptent', false)).valeur).toBe('2025-06-13');
  });

  it('compte une période que la liste ne nomme pas, week-ends accolés compris', () => {
    const liste = ['vacances-automne', 'vacances-detente', 'vacances-printemps', 'vacances-ete'];
    expect(deroger('2024-12-20', avec('delais.derogation.vacances', liste)).valeur).toBe('2025-01-19');
  });

  it('ne donne pas de date si un complément suspend le délai sans que ses dates soient connues', () => {
    const reponse = deroger('2024-11-12', avec('delais.derogation.suspension-complement', true));
    expect([reponse.issue, reponse.valeur]).toEqual(['faits-manquants', null]);
    expect(reponse.raisons.map(({ code }) => code)).toEqual(['suspension-sans-dates']);
  });

  it('dit que le compte part après les vacances quand la demande arrive pendant', () => {
    const debut = deroger('2024-12-26').trace[0]?.enfants?.[0];
    expect(debut?.valeur).toBe('2025-01-04');
    expect(debut?.note).toContain('pendant des vacances');
  });

  it('marque les déductions dans les références', () => {
    const deduits = deroger('2024-11-12').references.filter(({ deduction }) => deduction);
    expect(deduits.map(({ texte }) => texte)).toEqual(['C8783', 'DRS']);
  });

  it('montre jusqu’où le compte a pu aller quand le calendrier s’arrête', () => {
    const reponse = deroger('2027-06-15');
    expect(reponse.issue).toBe('hors-periode');
    expect(feuilleDe(reponse).at(-1)).toMatchObject({ jour: '2027-07-02', compte: 17 });
    expect(reponse.raisons[0]?.message).toContain('2 juillet 2027, après 17 jour(s)');
  });

  it.each([
    ['2024-11-08', ['pas-d-accord-tacite', 'echeance-un-dimanche']],
    ['2024-11-09', ['pas-d-accord-tacite']],
    ['2026-10-14', ['pas-d-accord-tacite', 'calendrier-deduit']],
  ])('reçue le %s, elle donne les raisons %j', (recueLe, codes) => {
    expect(deroger(recueLe).raisons.map(({ code }) => code)).toEqual(codes);
  });

  it('refuse une date impossible', () => {
    expect(() => deroger('2026-02-30')).toThrow(FaitInvalide);
  });
});

describe('delais.joursOuvrablesScolaires', () => {
  it('tombe toujours un jour de classe, et avance avec le nombre de jours', () => {
    fc.assert(
      fc.property(receptions, fc.integer({ min: 1, max: 60 }), (depuis, jours) => {
        const reponse = ouvrables(depuis, jours + 1);
        if (reponse.issue !== 'resultat') return;
        const echeance = String(reponse.valeur);
        expect(situer(droit, echeance)?.genre).toBe('classe');
        expect(String(ouvrables(depuis, jours).valeur) < echeance).toBe(true);
      }),
    );
  });

  it('s’additionne : m puis n jours font m + n jours', () => {
    const petit = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(receptions, petit, petit, (depuis, m, n) => {
        const ensemble = ouvrables(depuis, m + n);
        if (ensemble.issue === 'resultat') {
          expect(ouvrables(String(ouvrables(depuis, m).valeur), n).valeur).toBe(ensemble.valeur);
        }
      }),
    );
  });

  it('compte les congés isolés quand le paramètre le dit', () => {
    const loi = avec('delais.jours-ouvrables-scolaires.conges-comptent', true);
    expect(evaluer(joursOuvrablesScolaires, { depuis: '2024-09-26', jours: 1 }, loi).valeur).toBe(
      '2024-09-27',
    );
  });

  it.each([0, 401, 1.5, -3])('refuse %d jours', (jours) => {
    expect(() => ouvrables('2024-09-02', jours)).toThrow(FaitInvalide);
  });
});
