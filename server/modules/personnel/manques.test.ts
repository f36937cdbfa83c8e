import { expect, test } from 'vitest';
import { chargerDroit } from '../../kernel/droit/charger.ts';
import { manquesDe } from './manques.ts';
import { CHARGE_COMPLETE, enCours, volumeAuPole, volumeDeFraction } from './volumes.ts';

const charge = { titre: 'TR', situation: 'temporaire' };
const fiche = {
  matricule: true,
  charges: [charge],
  competences: [{ preuveLe: '2024-06-12' }],
  annees: ['2024-25'],
};

test('une fiche complète ne manque de rien, une fiche vide de sa charge et de son matricule', () => {
  expect(manquesDe(fiche, '2024-25')).toEqual([]);
  expect(manquesDe({ matricule: false, charges: [], competences: [], annees: [] }, '2024-25')).toEqual([
    'matricule',
    'charge',
  ]);
});

test('une compétence sans preuve et une année non comptée se disent', () => {
  expect(manquesDe({ ...fiche, competences: [{ preuveLe: null }] }, '2025-26')).toEqual([
    'preuve',
    'anciennete',
  ]);
  expect(manquesDe({ ...fiche, competences: [], annees: [] }, null)).toEqual(['competence']);
});

test('un contractuel n’a ni titre ni compétence à donner', () => {
  const contractuel = {
    ...fiche,
    charges: [{ titre: null, situation: 'contractuel' }],
    competences: [],
    annees: [],
  };
  expect(manquesDe(contractuel, '2024-25')).toEqual([]);
});

test.each([
  ['5/5', 36],
  ['4/5', 28.8],
  ['2,5/5', 18],
  ['1/5', 7.2],
  ['7/5', null],
])('la fraction %s fait %s/36', (fraction, volume) => {
  expect(volumeDeFraction(fraction)).toBe(volume);
});

test('la charge complète est celle du droit, à toute date', () => {
  const valeurs = chargerDroit().parametres['equipe.charge-complete']?.valeurs.map(({ valeur }) => valeur);
  expect(new Set(valeurs)).toEqual(new Set([CHARGE_COMPLETE]));
});

test('une charge finit le jour de sa fin, un congé ne s’ajoute pas', () => {
  const segment = { lieu: 'pole', conge: false, prestees: 18, sur: 36, du: '2025-08-25', au: '2026-01-05' };
  const abandonnee = { ...segment, lieu: 'hors-pole', conge: true, au: null };
  expect(volumeAuPole(enCours([segment, abandonnee], '2026-01-04'))).toBe(18);
  expect(enCours([segment, abandonnee], '2026-01-05')).toEqual([]);
});
