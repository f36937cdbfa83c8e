import { expect, test } from 'vitest';
import { lirePage } from '../essais/page.ts';
import { EXEMPLE_AVIS_PROLONGATION } from './exemple.ts';
import { construireVueAvisProlongation } from './vue.ts';

const cochees = (faits: Parameters<typeof construireVueAvisProlongation>[0]) =>
  construireVueAvisProlongation(faits).blocs.flatMap((bloc) =>
    bloc.genre === 'cases' ? bloc.choix.filter(({ cochee }) => cochee).map(({ libelle }) => libelle) : [],
  );

test('l’avis coche l’instance, la décision et la mention des enseignants', () => {
  expect(cochees(EXEMPLE_AVIS_PROLONGATION)).toEqual([
    'L’équipe éducative de l’école (fondamental), élargie aux membres du pôle chargés de l’élève',
    'Avis favorable : l’intégration est prolongée',
    'Le conseil a décidé après avis de tous les enseignants qui accompagnent l’élève',
  ]);
});

test('rien n’est coché tant que la décision n’est pas prise', () => {
  const faits = { ...EXEMPLE_AVIS_PROLONGATION, sens: null, apresAvisDesEnseignants: false };
  expect(cochees(faits)).toHaveLength(1);
  expect(lirePage('avis-prolongation', faits)).toContain('favorable ou défavorable');
});

test('les parents signent pour accord avec l’avis rendu, même défavorable', () => {
  const page = lirePage('avis-prolongation', { ...EXEMPLE_AVIS_PROLONGATION, sens: 'defavorable' });
  expect(page).toContain('Signe pour accord avec l’avis défavorable');
});

test('l’avis du CPMS, jamais exigé, ne laisse aucun vide quand il manque', () => {
  expect(lirePage('avis-prolongation', { ...EXEMPLE_AVIS_PROLONGATION, avisCpms: null })).not.toContain(
    'Avis consultatif du CPMS',
  );
});
