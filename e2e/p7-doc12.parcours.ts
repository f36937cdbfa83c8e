import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cliquer, seConnecter, type Url } from './gestes/premiere-ipt.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** In the autumn, when the requests for an advance of the school year are sent. */
reglerServeur({ POLARIS_HORLOGE: '2026-10-12T09:00:00Z' });

const LISTE = '/equipe/doc12?annee=2026-27';
const EN_CONGE = 'Delcroix Mireille';
const CHARGE_DE_L_ECOLE = /^Compléter les codes de Instituteur primaire, 12\/24/;

async function ouvrirMembre(page: Page, url: Url): Promise<void> {
  await seConnecter(page, url, 'po.pole1@example.be');
  await page.goto(url(LISTE));
  await page.getByRole('link', { name: EN_CONGE, exact: true }).click();
  await page.getByRole('heading', { name: `Doc 12 : ${EN_CONGE}` }).waitFor();
}

async function remplirCodes(page: Page, ecot: string): Promise<void> {
  await page.getByLabel(/^N° ECOT/).fill(ecot);
  await page.getByLabel(/^Code DI/).fill('2C');
  await page.getByLabel(/^S /).fill('S');
  await page.getByLabel(/^Régime/).selectOption('ancien');
  await cliquer(page, 'Enregistrer les codes');
}

parcours(
  'un congé pour exercer au pôle : deux documents et un CAD, complétés puis émis, et les différences',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(/status of 4\d\d/);
    await ouvrirMembre(page, url);
    await page.getByText('Il manque le n° ECOT de l’école.').first().waitFor();
    await page.getByRole('link', { name: CHARGE_DE_L_ECOLE }).click();
    await page.getByLabel(/^N° ECOT/).waitFor();
    await page.getByLabel(/^N° ECOT/).evaluate((champ) => champ.removeAttribute('maxlength'));
    await remplirCodes(page, '9921401 – école de la Source');
    await page.getByRole('link', { name: /au plus 12 caractères/ }).waitFor();
    expect(await page.getByLabel(/^Code DI/).inputValue()).toBe('2C');
    await verifierEcran('doc12-codes');
    await remplirCodes(page, '9921401');
    await page.getByText('Les codes sont enregistrés.').waitFor();
    await cliquer(page, 'Émettre les documents');
    await page.getByText('Les documents sont émis').waitFor();
    expect(await page.getByRole('link', { name: /^Télécharger le PDF/ }).count()).toBe(3);
    await verifierEcran('doc12-membre');

    await page.getByRole('link', { name: 'Doc 12 et CF12' }).click();
    await page.getByRole('heading', { name: 'Différences' }).waitFor();
    const differences = page.getByRole('row', { name: new RegExp(`^${EN_CONGE} La charge`) });
    await differences.getByRole('link', { name: /Voir le personnel/ }).waitFor();
    await verifierEcran('doc12-liste');
    const vers = await page.getByRole('link', { name: /ZIP/ }).getAttribute('href');
    const archive = await page.request.get(url(vers ?? ''));
    expect([archive.status(), archive.headers()['content-type']]).toEqual([200, 'application/zip']);
  },
);

parcours(
  'sans script : un code change, le document est dépassé, il est émis à nouveau',
  async ({ page, url, journal }) => {
    journal.attendre(/ csp$/);
    await ouvrirMembre(page, url);
    await page.getByRole('link', { name: CHARGE_DE_L_ECOLE }).click();
    await page.getByLabel(/^PA/).fill('P');
    await cliquer(page, 'Enregistrer les codes');
    await page.getByText('À émettre à nouveau').waitFor();
    await cliquer(page, 'Émettre à nouveau ce qui a changé');
    await page.getByText('Les documents sont émis').waitFor();
    expect(await page.getByText('À émettre à nouveau').count()).toBe(0);
  },
  { javascript: false },
);
