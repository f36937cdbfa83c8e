import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { evaluer } from '../evaluer.ts';
import { competenceParticuliere } from './competence-particuliere.ts';
import { nomination } from './nomination.ts';

const droit = chargerDroit();
type Conditions = Record<string, { etat: string; bloc: string; article: string }>;
const juger = (faits: Record<string, unknown>) => {
  const reponse = evaluer(nomination, { reseau: 'OS', date: '2027-10-01', ...faits }, droit);
  return { ...reponse, conditions: reponse.detail.conditions as Conditions };
};

describe('statut.nomination', () => {
  it.each([
    ['WBE', '2028-01-01', 11],
    ['OS', '2027-10-01', 14],
    ['LS', '2027-10-01', 13],
  ])('%s : chaque condition du statut, avec son article, et rien de supposé', (reseau, date, nombre) => {
    const { conditions, valeur } = juger({ reseau, date });
    const statut = Object.values(conditions).filter(({ bloc }) => bloc === 'statut');
    expect(statut).toHaveLength(nombre);
    expect(statut.every(({ etat, article }) => etat === 'a-fournir' && /, \d+°(bis)?$/.test(article))).toBe(
      true,
    );
    expect(valeur).toBe('a-completer');
  });

  it('une condition manquante l’emporte toujours sur ce qui reste à fournir', () => {
    const nom = fc.constantFrom(
      'milice',
      'droitsCivils',
      'aptitudesPhysiques',
      'classePrioritaire',
      'emploiVacant',
    );
    fc.assert(
      fc.property(fc.dictionary(nom, fc.boolean()), (conditions) => {
        const attendu = Object.values(conditions).includes(false) ? 'conditions-manquantes' : 'a-completer';
        expect(juger({ conditions }).valeur).toBe(attendu);
      }),
    );
  });

  it.each([
    ['LS', '2027-09-30', '2027-10-01'],
    ['LS', '2027-10-02', '2028-10-01'],
    ['OS', '2028-01-15', '2028-01-15'],
    ['OS', '2028-09-30', '2028-10-01'],
    ['WBE', '2027-01-01', '2028-01-01'],
    ['WBE', '2028-01-02', '2029-01-01'],
  ])('%s, le %s : prochaine date le %s', (reseau, date, prochaineDate) => {
    expect(juger({ reseau, date }).detail).toMatchObject({ prochaineDate });
  });

  it('l’exception de l’article 33 lève l’ancienneté chez le pouvoir organisateur seulement', () => {
    const { conditions } = juger({ conditions: { exceptionArticle33: true } });
    expect([conditions['anciennete-po']?.etat, conditions['anciennete-fonction']?.etat]).toEqual([
      'sans-objet',
      'a-fournir',
    ]);
  });

  it.each([
    [{ reseau: 'officiel' }, /WBE, OS, LS/],
    [{ date: 'demain' }, /date qui existe/],
    [{ titre: 'master' }, /TR, TS, TP, autre/],
    [{ anciennetes: { service: -1 } }, /« anciennetes\.service » doit être compris entre 0/],
    [{ competences: { annees: ['2022-24'] } }, /« competences\.annees\[0\] » doit être une année scolaire/],
    [{ conditions: { milice: 'oui' } }, /« conditions\.milice » doit être true ou false/],
    [{ conditions: [] }, /doit être un objet/],
  ])('refuse %j en français', (faits, message) => {
    expect(() => juger(faits)).toThrow(message);
  });

  it('nomme une condition inconnue au lieu de l’ignorer', () => {
    expect(juger({ conditions: { taille: true } })).toMatchObject({
      issue: 'faits-manquants',
      raisons: [{ code: 'fait-inconnu', fait: 'conditions.taille' }],
    });
  });
});

describe('statut.competenceParticuliere', () => {
  const ANNEES = ['2022-23', '2023-24', '2024-25'];

  it('une formation de la liste se dit par son code ou son intitulé, sans égard aux majuscules', () => {
    for (const formation of [
      'certificat-tsa',
      'Certificat interuniversitaire en troubles du spectre de l’autisme',
      'SPÉCIALISATION EN ORTHOPÉDAGOGIE',
    ]) {
      expect(evaluer(competenceParticuliere, { reseau: 'LS', formation }, droit).valeur).toBe(true);
    }
  });

  it.each(['constructor', 'toString'])('« %s » n’est pas une formation', (formation) => {
    const faits = { reseau: 'OS', formation, joursMemePO: 0, annees: ANNEES };
    expect(evaluer(competenceParticuliere, faits, droit)).toMatchObject({
      valeur: false,
      raisons: [{ code: 'formation-non-listee' }, { code: 'jours-insuffisants' }],
    });
  });

  it('demande les années quand la liste est vide, au lieu de refuser', () => {
    const reponse = evaluer(competenceParticuliere, { reseau: 'OS', joursMemePO: 700, annees: [] }, droit);
    expect([reponse.issue, reponse.raisons.map(({ fait }) => fait)]).toEqual(['faits-manquants', ['annees']]);
  });

  it('l’expérience vaut exactement à partir du nombre de jours du réseau', () => {
    const reseau = fc.constantFrom('WBE', 'OS', 'LS');
    fc.assert(
      fc.property(reseau, fc.integer({ min: 0, max: 1500 }), (r, joursMemePO) => {
        const { valeur } = evaluer(competenceParticuliere, { reseau: r, joursMemePO, annees: ANNEES }, droit);
        expect(valeur).toBe(joursMemePO >= (r === 'LS' ? 720 : 600));
      }),
    );
  });
});
