import { expect, test } from 'vitest';
import { lirePage } from '../essais/page.ts';
import { EXEMPLE_PAR } from './exemple.ts';

test('les aménagements sont rangés par genre ; un genre sans aménagement le dit', () => {
  const page = lirePage('par', {
    ...EXEMPLE_PAR,
    amenagements: EXEMPLE_PAR.amenagements.filter(({ genre }) => genre !== 'organisationnel'),
  });
  expect(page).toMatch(/matériels.*Textes imprimés.*organisationnels.*Aucun\..*pédagogiques.*Consignes lues/);
});

test('sans diagnostic, le protocole le dit au lieu de laisser un vide', () => {
  expect(lirePage('par', { ...EXEMPLE_PAR, diagnostic: null })).toContain('Aucun diagnostic joint');
});

test('une durée ouverte n’a pas de fin inventée', () => {
  const page = lirePage('par', { ...EXEMPLE_PAR, duree: { du: '2026-09-14', au: null } });
  expect(page).toContain('depuis le 14/09/2026');
});

test('l’exemplaire de l’école n’a ni besoins ni diagnostic, et le dit', () => {
  const page = lirePage('par', {
    ...EXEMPLE_PAR,
    sansPartieMedicale: true,
    besoins: null,
    diagnostic: null,
  });
  expect(page).toContain('Exemplaire de l’école');
  expect(page).toContain('Consignes lues');
  for (const titre of ['Les besoins de l’élève', 'Le diagnostic']) expect(page).not.toContain(titre);
});
