import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cliquer, seConnecter, type Url } from './gestes/premiere-ipt.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** In the autumn of the first year when posts of the pôles may be declared vacant. */
reglerServeur({ POLARIS_HORLOGE: '2026-11-22T09:00:00Z' });

const ANNEE = '2026-27';

/** Opens the record of a new member, by the PO of the siège. */
async function ouvrirFiche(page: Page, url: Url, nom: string): Promise<void> {
  await seConnecter(page, url, 'po.pole1@example.be');
  await page.goto(url(`/equipe/personnel?annee=${ANNEE}`));
  await page.getByRole('link', { name: 'Ajouter un membre' }).click();
  await page.getByLabel('Nom', { exact: true }).fill(nom);
  await page.getByLabel('Prénom').fill('Ysaline');
  await cliquer(page, 'Ouvrir la fiche');
  await page.getByRole('heading', { name: `${nom} Ysaline` }).waitFor();
}

/** Says one condition of the appointment, and waits until the table has it. */
async function direConduite(page: Page): Promise<void> {
  await page.getByLabel(/^Conduite irréprochable/).selectOption('oui');
  await cliquer(page, 'Vérifier');
  await page.getByRole('row', { name: /conduite irréprochable Remplie/ }).waitFor();
}

parcours(
  'un membre du personnel : charge totale, attestation, conditions de nomination',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(/status of 4\d\d/);
    await ouvrirFiche(page, url, 'Delmotte');
    await page.getByRole('link', { name: 'Ajouter une charge au pôle' }).click();
    await page.getByLabel('Fonction', { exact: true }).fill('Logopède');
    await page.getByLabel('Périodes prestées').fill('18');
    await page.getByLabel('Charge complète').fill('24');
    await page.getByLabel('Situation').selectOption('temporaire');
    await page.getByLabel(/^Titre pour la fonction/).selectOption('TR');
    await page.getByLabel('Premier jour').fill('2026-08-24');
    await cliquer(page, 'Enregistrer la charge');
    await page.getByRole('link', { name: /la charge complète est de 36 périodes/ }).waitFor();
    await page.getByLabel('Charge complète').fill('36');
    await cliquer(page, 'Enregistrer la charge');
    await page.getByText('La charge est enregistrée.').waitFor();

    await page.getByRole('link', { name: 'Ajouter une charge ailleurs' }).click();
    await page.getByLabel('Établissement').fill('École fondamentale du Verger');
    await page.getByLabel('Fonction', { exact: true }).fill('Instituteur primaire');
    await page.getByLabel('Périodes prestées').fill('12');
    await page.getByLabel('Charge complète').fill('24');
    await page.getByLabel('Situation').selectOption('temporaire');
    await page.getByLabel('Premier jour').fill('2026-08-24');
    await cliquer(page, 'Enregistrer la charge');
    await page.locator('.chiffre-valeur', { hasText: '1 équivalent temps plein' }).waitFor();

    await page.getByRole('link', { name: 'Noter une ancienneté' }).click();
    await page.getByLabel('Ce qui est compté').selectOption('experience');
    await page.getByLabel('Année scolaire', { exact: true }).selectOption('2025-26');
    await page.getByLabel('Jours', { exact: true }).fill('205');
    await cliquer(page, 'Enregistrer les jours');
    await page.getByRole('link', { name: 'Émettre une attestation d’expérience' }).click();
    await page.getByLabel('Nature de l’expérience').selectOption('les-deux');
    await cliquer(page, 'Émettre l’attestation (PDF)');
    const lien = page.getByRole('link', { name: 'Télécharger le document (PDF)' });
    const pdf = await page.request.get(url((await lien.getAttribute('href')) ?? ''));
    expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await verifierEcran('personnel-fiche');

    await page.getByRole('link', { name: 'Nomination ou engagement à titre définitif' }).click();
    await page.getByRole('heading', { name: 'Conditions, une par une' }).waitFor();
    await direConduite(page);
    await verifierEcran('personnel-nomination');
    await page.getByRole('link', { name: 'Personnel' }).first().click();
    await page.getByRole('row', { name: /Delmotte Ysaline Logopède 18/ }).waitFor();
    await verifierEcran('personnel-liste');
  },
);

parcours(
  'sans JavaScript : la fiche et l’aide sur la nomination',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(/ csp$/);
    await ouvrirFiche(page, url, 'Sansecran');
    await page.getByRole('link', { name: 'Noter une compétence' }).click();
    await page.getByLabel('Une formation de la liste').check();
    await page.getByLabel(/^Formation/).selectOption('orthopedagogie');
    await cliquer(page, 'Noter la compétence');
    await page.getByText('À joindre').waitFor();
    await page.getByRole('link', { name: 'Nomination ou engagement à titre définitif' }).click();
    await direConduite(page);
    await verifierEcran('personnel-nomination-sans-script');
  },
  { javascript: false },
);
