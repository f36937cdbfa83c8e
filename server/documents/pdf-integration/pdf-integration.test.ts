import { expect, test } from 'vitest';
import { rendreHostile } from '../essais/hostile.ts';
import { compterPages, lirePage } from '../essais/page.ts';
import { EXEMPLE_PDF_INTEGRATION } from './exemple.ts';
import { construireVuePdfIntegration } from './vue.ts';

test('une seule page, même avec les noms les plus longs, et pour le formulaire vierge', async () => {
  expect(await compterPages('pdf-integration', EXEMPLE_PDF_INTEGRATION)).toBe(1);
  expect(await compterPages('pdf-integration', rendreHostile(EXEMPLE_PDF_INTEGRATION))).toBe(1);
  expect(await compterPages('pdf-integration', null)).toBe(1);
});

test('la preuve pour le transport se vérifie en ligne', () => {
  const page = lirePage('pdf-integration', EXEMPLE_PDF_INTEGRATION);
  expect(page).toContain('Nouvelle intégration');
  expect(page).toContain('https://polaris.example.be/verification/K7QF-2MXD-9RTH');
});

test('sans adresse de vérification, aucun code QR', () => {
  const emission = { date: '2026-09-14', code: 'K7QF-2MXD-9RTH' };
  expect(construireVuePdfIntegration({ ...EXEMPLE_PDF_INTEGRATION, emission }).verification).toBeNull();
});

test('un fait de trop n’atteint jamais la page', () => {
  const bavards = { ...EXEMPLE_PDF_INTEGRATION, diagnostic: 'secret médical', typeSpecialise: 'type 8' };
  expect(JSON.stringify(construireVuePdfIntegration(bavards))).not.toMatch(/secret|type 8/);
});
