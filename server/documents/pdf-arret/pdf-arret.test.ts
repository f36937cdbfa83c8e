import { expect, test } from 'vitest';
import { lirePage } from '../essais/page.ts';
import { EXEMPLE_PDF_ARRET } from './exemple.ts';

test('une fin de plein droit ne demande aucune motivation', () => {
  const page = lirePage('pdf-arret', {
    ...EXEMPLE_PDF_ARRET,
    motif: 'Changement de domicile',
    pleinDroit: true,
    evenementLe: '2027-02-19',
    demandeur: null,
    decisionLe: null,
    motivation: null,
  });
  expect(page).toContain('Fin de plein droit');
  expect(page).not.toMatch(/Motivation de l’arrêt|Demandée par|Date de la décision/);
});

test('une motivation qui manque se voit, l’autre raison s’écrit à côté de sa case', () => {
  const page = lirePage('pdf-arret', {
    ...EXEMPLE_PDF_ARRET,
    motivation: null,
    justification: 'autre-raison',
    precision: 'Départ à l’étranger',
  });
  expect(page).toMatch(/Autre raison \(à indiquer\) Départ à l’étranger/);
  expect(page).toMatch(/Motivation de l’arrêt Non complété à ce jour/);
});
