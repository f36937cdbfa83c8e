import { expect, test } from 'vitest';
import type { EffetsArret } from './arret.ts';
import { direEffets } from './effets-arret.ts';

const EFFETS: EffetsArret = {
  finDePleinDroit: true,
  dateFin: '2025-10-03',
  anneeScolaire: '2025-26',
  recomptage1erOctobre: false,
  reputeIntegre: true,
  pointsInchanges: true,
  comptageAnneeSuivante: null,
  document: { code: 'pdf-d-arret', intitule: 'PDF d’arrêt', signataires: ['pôle', 'parents'] },
  prochaineEtape: 'Signer le document.',
  attestations: 1,
  anneesRetirees: [],
};
const dire = (changements: Partial<EffetsArret>, aujourdhui = '2025-10-06') =>
  new Map(direEffets({ ...EFFETS, ...changements }, aujourdhui).map(({ titre, phrase }) => [titre, phrase]));

test('une fin de plein droit : jour, points figés, recomptage, attestation, document', () => {
  const dits = dire({});
  expect([...dits.keys()]).toEqual([
    'Dernier jour',
    'Points du pôle',
    'Recomptage du 1er octobre',
    'Attestations de transport',
    'Document à signer',
  ]);
  expect(dits.get('Dernier jour')).toMatch(/vendredi 3 octobre 2025, de plein droit/);
  expect(dits.get('Points du pôle')).toMatch(/Inchangés en 2025-26/);
  expect(dits.get('Recomptage du 1er octobre')).toMatch(/réputé intégré/);
  expect(dits.get('Document à signer')).toMatch(/PDF d’arrêt.*pôle, parents/);
});

test('la révocation est immédiate après le dernier jour, et attend sinon', () => {
  expect(dire({}).get('Attestations de transport')).toMatch(/dès l’enregistrement/);
  expect(dire({}, '2025-10-03').get('Attestations de transport')).toMatch(/au lendemain/);
  expect(dire({ attestations: 0 }).get('Attestations de transport')).toMatch(/Aucune/);
});

test('ce qui n’est pas écrit est dit, et ce qui se perd aussi', () => {
  expect(dire({ recomptage1erOctobre: null }).get('Recomptage du 1er octobre')).toMatch(/Rien n’est écrit/);
  expect(dire({ pointsInchanges: false }).get('Points du pôle')).toMatch(/n’apporte pas de points/);
  expect(dire({ anneesRetirees: ['2026-27'] }).get('Parcours de l’élève')).toMatch(/2026-27/);
});

test.each([
  [true, /compte encore au comptage du 15\/01\/2027, pour 2027-28/],
  [false, /ne compte plus/],
  [null, /Aucun texte/],
])('comptage suivant %s', (comptee, attendu) => {
  const comptageAnneeSuivante = { jour: '2027-01-15', pour: '2027-28', comptee };
  expect(dire({ comptageAnneeSuivante }).get('Comptage suivant')).toMatch(attendu);
});
