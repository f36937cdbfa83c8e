import { expect, test } from 'vitest';
import { lirePage } from '../essais/page.ts';
import { EXEMPLE_DECISION_DEROGATION } from './exemple.ts';
import type { IssueDerogation } from './faits.ts';

const lettre = (issue: IssueDerogation) =>
  lirePage('decision-derogation', { ...EXEMPLE_DECISION_DEROGATION, issue });

test('un accord donne le début, sans parler de refus', () => {
  const page = lettre({ genre: 'accord', debut: '2024-11-12', remarque: 'Le protocole est complet.' });
  expect(page).toMatch(/accord.*à partir du 12\/11\/2024.*Le protocole est complet\./);
  expect(page).not.toContain('refus');
});

test('un refus donne ses motifs, sans date de début', () => {
  const page = lettre({ genre: 'refus', motifs: 'Aucun fait nouveau.' });
  expect(page).toMatch(/refus.*ne peut pas débuter.*Motifs du refus.*Aucun fait nouveau\./);
  expect(page).not.toContain('accordée');
});

test('une demande de complément liste ce qui manque, avec ou sans délai', () => {
  const demandes = ['La preuve du changement de domicile', 'L’annexe 2c signée'];
  const page = lettre({ genre: 'complement', demandes, avantLe: '2024-12-20' });
  for (const mot of [...demandes, 'Réponse souhaitée avant le 20/12/2024']) expect(page).toContain(mot);
  expect(lettre({ genre: 'complement', demandes, avantLe: null })).not.toContain('avant le');
});

test('la lettre vient du cabinet, pas du pôle', () => {
  expect(lirePage('decision-derogation', EXEMPLE_DECISION_DEROGATION)).toMatch(
    /^Ministre qui a l’Enseignement/,
  );
});
