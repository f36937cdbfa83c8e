import { expect, test } from 'vitest';
import { lirePage } from '../essais/page.ts';
import { EXEMPLE_DEMANDE_INFORMATION } from './exemple.ts';

const page = (reponse: (typeof EXEMPLE_DEMANDE_INFORMATION)['reponse']) =>
  lirePage('demande-information', { ...EXEMPLE_DEMANDE_INFORMATION, reponse });
const rendue = { le: '2026-09-22', par: { nom: 'Marguerite Œillet', qualite: 'directrice' } };

test('sans réponse, le CPMS a de quoi répondre sur la même feuille', () => {
  expect(page(null)).toContain('La direction du CPMS');
});

test('une réponse complète n’a pas de motif, un refus en a un', () => {
  expect(page({ ...rendue, genre: 'complete', contenu: 'Tout est joint.', motif: null })).not.toContain(
    'Motif',
  );
  const refus = page({ ...rendue, genre: 'refusee', contenu: null, motif: 'Secret professionnel.' });
  expect(refus).toMatch(/Motif Secret professionnel\./);
  expect(refus).not.toContain('Informations transmises');
});
