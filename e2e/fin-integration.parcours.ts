import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cliquer, lirePointsIpt, seConnecter, type Url } from './gestes/premiere-ipt.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** After the list of 30 September, in a year whose points are counted pupil by pupil. */
reglerServeur({ POLARIS_HORLOGE: '2024-10-14T09:00:00Z' });

const ANNEE = '2024-25';
const EVENEMENT = '2024-10-07';

/** Integrations of the open file that have an end. */
const compterFins = (page: Page) => page.locator('.resume dt', { hasText: /^Fin$/ }).count();

/** Opens the file of the pupil of that rank among those whose integration runs, the oldest ones first. */
async function ouvrirEleve(page: Page, url: Url, rang: number): Promise<string> {
  await page.goto(url(`/eleves?annee=${ANNEE}&tri=debut`));
  const adresses = await page
    .locator('tbody th a')
    .evaluateAll((liens) => liens.map((lien) => lien.getAttribute('href') ?? ''));
  let reste = rang;
  for (const adresse of adresses) {
    await page.goto(url(adresse));
    if ((await compterFins(page)) === 0 && reste-- === 0) return adresse.split('?')[0] ?? '';
  }
  throw new Error('no pupil of this list has a running integration');
}

/** From the file to the first question about the end. */
async function allerALaFin(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Ouvrir le protocole' }).first().click();
  await page.waitForURL('**/protocole');
  await page.getByRole('link', { name: 'Préparer la fin de l’intégration' }).click();
  await page.waitForURL('**/arret');
}

async function repondreMotif(page: Page, motif: string, date = EVENEMENT): Promise<void> {
  await page.getByLabel(motif, { exact: true }).check();
  await page.getByLabel('À quelle date ?').fill(date);
  await cliquer(page, 'Continuer');
}

async function lireEtat(page: Page, url: Url, code: string): Promise<string | null> {
  await page.goto(url(`/verification/${code}`));
  return page.locator('.avis-mot').first().textContent();
}

parcours('Fin d’une intégration : effets montrés, attestation révoquée, erreur annulée', async (etape) => {
  const { page, url, journal, verifierEcran } = etape;
  journal.attendre(/status of 4\d\d/);
  await seConnecter(page, url);
  const points = await lirePointsIpt(page, url, ANNEE);
  const dossier = await ouvrirEleve(page, url, 0);
  await cliquer(page, 'Émettre l’attestation de transport');
  await page.getByText('Le document est émis').waitFor();
  const code =
    (await page
      .getByText(/^\w{4}-\w{4}-\w{4}$/)
      .first()
      .textContent()) ?? '';
  expect(await lireEtat(page, url, code)).toBe('Valable');

  await page.goto(url(dossier));
  await allerALaFin(page);
  await cliquer(page, 'Continuer');
  await page.getByText('2 réponses sont à corriger').waitFor();
  await verifierEcran('fin-motif');
  await repondreMotif(page, 'Changement de domicile');
  await page.getByText('Étape 2 sur 3').waitFor();
  expect(await page.getByText('Qui demande la fin ?').count()).toBe(0);
  expect(await page.getByLabel('Quelle est l’autre raison ?').isVisible()).toBe(false);
  await page.getByLabel('L’élève continue dans l’ordinaire, sans accompagnement').check();
  await cliquer(page, 'Voir les effets');
  await page.getByText('Étape 3 sur 3').waitFor();
  await page.getByText('lundi 7 octobre 2024').waitFor();
  await page.getByText(/Inchangés en 2024-25/).waitFor();
  await page.getByText(/\d+\sattestations? à révoquer, dès l’enregistrement/).waitFor();
  await verifierEcran('fin-effets');

  await page.goto(url(dossier));
  expect(await compterFins(page)).toBe(0);
  await allerALaFin(page);
  await repondreMotif(page, 'Changement de domicile');
  await cliquer(page, 'Voir les effets');
  await cliquer(page, 'Mettre fin à l’intégration');
  await page.waitForURL('**/eleves/**fait=fin');
  await page.getByText('La fin de l’intégration est enregistrée').waitFor();
  expect(await page.getByText('Changement de domicile').count()).toBeGreaterThan(0);
  expect(await page.getByText('Révoqué', { exact: true }).count()).toBeGreaterThan(0);
  expect(await page.getByText('Valable', { exact: true }).count()).toBe(0);
  await verifierEcran('fin-dossier');
  expect(await lireEtat(page, url, code)).toBe('Révoquée');
  expect(await lirePointsIpt(page, url, ANNEE)).toBe(points);

  await page.goto(url(dossier));
  await page.getByRole('link', { name: 'Voir ou corriger cette fin' }).click();
  await page.waitForURL('**/arret');
  await page.getByText('Annuler cette fin').click();
  await cliquer(page, 'Annuler la fin');
  await page.getByRole('link', { name: /Indiquez pourquoi/ }).waitFor();
  await verifierEcran('fin-annulation');
  await page.getByLabel('Pourquoi l’annuler ?').fill('Encodée pour un autre élève.');
  await cliquer(page, 'Annuler la fin');
  await page.waitForURL('**/eleves/**fait=fin-annulee**');
  await page.getByText('révoquées le restent').waitFor();
  expect(await compterFins(page)).toBe(0);
  expect(await lireEtat(page, url, code)).toBe('Révoquée');
});

parcours(
  'Fin d’une intégration sans JavaScript, d’un refus motivé à l’enregistrement',
  async ({ page, url, journal, verifierEcran }) => {
    // With JavaScript off the browser reports each script it did not load.
    journal.attendre(/ csp$|status of 4\d\d/);
    await seConnecter(page, url);
    await ouvrirEleve(page, url, 1);
    await allerALaFin(page);
    await repondreMotif(page, 'Demande d’un partenaire en cours d’année');
    await cliquer(page, 'Voir les effets');
    await page.getByText('3 réponses sont à corriger').waitFor();
    const decision = page.getByRole('group', { name: /collégialement/ });
    await page.getByLabel('Un CPMS qui n’assure plus la guidance de l’élève').check();
    await decision.getByLabel('Non').check();
    await page.getByLabel(/Quelle est la motivation/).fill('L’élève n’a plus besoin d’accompagnement.');
    await cliquer(page, 'Voir les effets');
    await page.getByText('L’intégration ne peut pas prendre fin').waitFor();
    const raisons = page.locator('.avis .raisons li');
    expect(await raisons.filter({ hasText: 'CPMS' }).count()).toBe(1);
    expect(await raisons.filter({ hasText: 'collégialement' }).count()).toBe(1);
    await verifierEcran('fin-refus');
    await page.getByLabel(/^Les parents/).check();
    await decision.getByLabel('Oui').check();
    await cliquer(page, 'Voir les effets');
    await page.getByText('Ce que cette fin entraîne').waitFor();
    await cliquer(page, 'Modifier les réponses');
    expect(await page.getByLabel('À quelle date ?').inputValue()).toBe(EVENEMENT);
    await cliquer(page, 'Continuer');
    expect(await page.getByLabel(/Quelle est la motivation/).inputValue()).toMatch(/accompagnement/);
    await cliquer(page, 'Voir les effets');
    await cliquer(page, 'Mettre fin à l’intégration');
    await page.waitForURL('**/eleves/**fait=fin');
    await page.getByText('La fin de l’intégration est enregistrée').waitFor();
  },
  { javascript: false },
);
