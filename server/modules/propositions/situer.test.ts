import { describe, expect, test } from 'vitest';
import { CLES_ETAPES_VIE, EXIGENCES, type Exigence, type FaitsVie, getEtape } from './etapes.ts';
import { exigerEtape, situer } from './situer.ts';

const faits = (...tenus: Exigence[]): FaitsVie =>
  Object.fromEntries(Object.keys(EXIGENCES).map((cle) => [cle, tenus.includes(cle as Exigence)])) as FaitsVie;

const INTRODUITE = ['introduite', 'ecole-designee'] as const;
const CONCERTEE = [...INTRODUITE, 'avis-favorables', 'sans-desaccord'] as const;
const OUVERTE = [...CONCERTEE, 'projet-defini', 'integration-ouverte'] as const;
const COURANTE = [
  ...OUVERTE,
  'sections-completes',
  'signatures-completes',
  'debut-atteint',
  'en-cours',
] as const;

const etats = (f: FaitsVie, proposition = true) =>
  Object.fromEntries(situer(f, { proposition }).map(({ cle, etat }) => [cle, etat]));

describe('la table du chemin', () => {
  test.each(CLES_ETAPES_VIE)('%s : chaque suite et chaque préalable existe, et se répondent', (cle) => {
    const { suite, depuis } = getEtape(cle);
    for (const autre of [...suite, ...depuis]) expect(CLES_ETAPES_VIE).toContain(autre);
    for (const s of suite) {
      if (s !== 'en-cours' && s !== 'terminee') expect(getEtape(s).depuis).toContain(cle);
    }
  });
});

describe('situer', () => {
  test('une seule étape est en cours, et dit ce qui lui manque', () => {
    const situees = situer(faits(...INTRODUITE, 'sans-desaccord'), { proposition: true });
    expect(situees.filter(({ etat }) => etat === 'en-cours')).toEqual([
      { cle: 'concertation', etat: 'en-cours', manque: [EXIGENCES['avis-favorables']] },
    ]);
    expect(etats(faits(...INTRODUITE))).toMatchObject({
      proposition: 'faite',
      projet: 'a-venir',
      arret: 'a-venir',
    });
  });

  test('les suites s’ouvrent quand l’intégration est en cours, et se ferment avec elle', () => {
    expect(etats(faits(...COURANTE))).toMatchObject({
      'en-cours': 'faite',
      prolongation: 'ouverte',
      arret: 'ouverte',
      terminee: 'a-venir',
    });
    const finie = COURANTE.filter((e) => e !== 'en-cours');
    expect(etats(faits(...finie, 'arret-encode', 'fin-passee'))).toMatchObject({
      prolongation: 'a-venir',
      arret: 'faite',
      terminee: 'faite',
    });
  });

  test('une intégration encodée sans proposition n’en manque pas', () => {
    expect(etats(faits('integration-ouverte'), false)).toMatchObject({
      proposition: 'non-encodee',
      projet: 'non-encodee',
      protocole: 'en-cours',
    });
  });
});

describe('exigerEtape', () => {
  test.each([
    ['projet', 'coordonnateur', CONCERTEE],
    ['protocole', 'coordonnateur', OUVERTE],
    ['concertation', 'cpms', INTRODUITE],
  ] as const)('%s par %s : admis', (cle, role, tenus) => {
    expect(() => exigerEtape(cle, role, faits(...tenus))).not.toThrow();
  });

  test.each([
    ['projet', 'cpms', CONCERTEE, 'interdit'],
    ['projet', 'coordonnateur', INTRODUITE, 'regle-non-respectee'],
    ['concertation', 'ecole', ['introduite'], 'regle-non-respectee'],
    ['protocole', 'ecole-specialisee', OUVERTE, 'interdit'],
  ] as const)('%s par %s : refusé', (cle, role, tenus, code) => {
    expect(() => exigerEtape(cle, role, faits(...tenus))).toThrow(expect.objectContaining({ code }));
  });
});
