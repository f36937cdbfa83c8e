import { type Etape, resultat, sansValeur } from '@polaris/regles/resultat.ts';
import { expect, test } from 'vitest';
import { versChiffre, versEtape } from './resultat.ts';

const REFERENCE = { texte: 'D04', titre: 'Décret du 03/03/2004', article: 'art. 130', regle: 'IPT-1' };
const parametre = (valeur: unknown) => ({
  id: 'integration.acces.exemple',
  libelle: 'Exemple',
  valeur,
  depuis: '2022-08-29',
  avant: null,
});

test('a figure keeps its value and unit, and puts all its steps under the first', () => {
  const trace: Etape[] = [{ libelle: 'Points', valeur: 88 }, { libelle: 'Euros' }];
  const chiffre = versChiffre(resultat(88, 'points', { trace }), 'Points');
  expect(chiffre).toMatchObject({ valeur: 88, unite: 'points' });
  expect(chiffre.trace?.enfants?.map(({ libelle }) => libelle)).toEqual(['Euros']);
});

test('a figure without value gives its reasons, each with its article', () => {
  const raisons = [{ code: 'valeur-non-publiee', message: 'Valeur non publiée.', reference: REFERENCE }];
  const chiffre = versChiffre(sansValeur('faits-manquants', raisons), 'Points');
  expect(chiffre).toMatchObject({ valeur: null, trace: null });
  expect(chiffre.raisons[0]?.reference).toEqual({ texte: 'Décret du 03/03/2004', article: 'art. 130' });
});

test('a day of any year is read in words, in the step and in its parameter', () => {
  const etape = versEtape({
    libelle: 'Jour',
    valeur: '10-15',
    unite: 'mois-jour',
    parametre: parametre('10-15'),
  });
  expect(etape.valeur).toBe('15 octobre');
  expect(etape.unite).toBeUndefined();
  expect(etape.parametre?.valeur).toBe('15 octobre');
});

test('a table is not written twice, and an unknown value stays unknown', () => {
  expect(versEtape({ libelle: 'Types', parametre: parametre({ primaire: [1] }) }).parametre?.valeur).toBe(
    'valeurs ci-dessus',
  );
  expect(versEtape({ libelle: 'Taille', parametre: parametre(null) }).parametre?.valeur).toBeNull();
});

test.each([
  [['FOND12', 'CAD'], 'FOND12, CAD'],
  [[], 'aucun'],
  [[{ ecole: 'A', points: 1 }], null],
])('a list of words is written in one line, a table is not: %j', (valeur, ecrite) => {
  expect(versChiffre(resultat(valeur, null, { trace: [] }), 'Papiers').valeur).toBe(ecrite);
});
