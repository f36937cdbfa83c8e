import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde, premiereIpt } from '../../kernel/essai/monde.ts';
import { executerPour } from '../../kernel/registre.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

async function verifier(changements: Record<string, string>) {
  const complet = { ...premiereIpt('Arrivée Neuf', { ecoleId: IDS.a1 }), anneeEtude: '4', type: '8' };
  const reponses = { ...(complet as unknown as Record<string, string>), ...changements };
  return executerPour(monde.noyau, sessionDe('coordonnateur'))('integration.verifierPremiere', { reponses });
}

test('nothing answered: every field is named, nothing is judged', async () => {
  const executer = executerPour(monde.noyau, sessionDe('coordonnateur'));
  const vue = await executer('integration.verifierPremiere', { reponses: {} });
  expect(Object.keys(vue.erreurs)).toEqual(expect.arrayContaining(['nom', 'ecoleId', 'debut', 'type']));
  expect(vue).toMatchObject({ acces: null, apport: null, anneeScolaire: null });
});

test('complete and admissible in 2025-26: no error, and the points of one pupil', async () => {
  const vue = await verifier({
    debut: '2025-09-15',
    inscritSpecialiseLe: '2023-08-28',
    frequentationReguliere: 'oui',
  });
  expect(vue.erreurs).toEqual({});
  expect(vue.acces?.valeur).toBe(true);
  expect(vue.apport).toMatchObject({ issue: 'resultat', valeur: 88, unite: 'points' });
});

test('from the closed envelope on, one pupil alone brings nothing to compute', async () => {
  const vue = await verifier({
    debut: '2026-09-15',
    inscritSpecialiseLe: '2023-08-28',
    frequentationReguliere: 'oui',
  });
  expect(vue).toMatchObject({ anneeScolaire: '2026-27', apport: null });
  expect(vue.acces?.valeur).toBe(true);
});

test('a school that does not organise the level and a year that it does not have are said before the end', async () => {
  const vue = await verifier({ niveau: 'maternel', anneeEtude: '6', nom: '' });
  expect(vue.erreurs.nom).toMatch(/nom/);
  expect(vue.erreurs.anneeEtude).toMatch(/maternel/);
});

test('not admissible: all the reasons at once', async () => {
  const vue = await verifier({
    debut: '2025-09-15',
    inscritSpecialiseLe: '2025-02-10',
    frequentationReguliere: 'non',
  });
  expect(vue.acces?.valeur).toBe(false);
  expect(vue.acces?.raisons).toHaveLength(3);
});
