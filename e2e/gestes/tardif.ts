import type { Page } from 'playwright-core';
import { cliquer, type Url } from './premiere-ipt.ts';

/** The gestures of whoever declares after 30 September, and of those who read and decide. */

const MOT_DE_PASSE = 'polaris-demo-2026';

/** Leaves the session and opens another, on the same page. */
export async function changerDeCompte(page: Page, url: Url, courriel: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(url('/connexion'));
  await page.getByLabel('Adresse électronique').fill(courriel);
  await page.getByLabel('Mot de passe').fill(MOT_DE_PASSE);
  await cliquer(page, 'Se connecter');
  await page.waitForURL('**/tableau-de-bord');
}

/** From the list to the first question, answered. */
export async function commencer(page: Page, url: Url, situation: string): Promise<void> {
  await page.goto(url('/declarations/nouvelle'));
  await cliquer(page, 'Commencer une déclaration');
  await page.waitForURL('**/situation');
  await page.getByLabel(situation, { exact: true }).check();
  await cliquer(page, 'Continuer');
}

/** Sets aside each section of annexe 2b; the first one is written. */
export async function redigerAnnexe2b(page: Page): Promise<void> {
  const adresse = page.url().replace(/\?.*/, '');
  const liens = page.locator('.fiche a[href*="/sections/"]');
  await liens.first().waitFor();
  const chemins = await liens.evaluateAll((tous) => tous.map((lien) => lien.getAttribute('href') ?? ''));
  for (const [rang, chemin] of chemins.entries()) {
    await page.goto(new URL(chemin, adresse).href);
    if (rang === 0) {
      await page.getByLabel('Contenu de la section').fill('Lire à voix haute devant la classe.');
      await page.getByLabel('Cette section est terminée').check();
    } else {
      await page.getByLabel('Cette section n’est pas requise pour cet élève').check();
    }
    await cliquer(page, 'Enregistrer la section');
    await page.waitForURL('**fait=section**');
  }
}

const SIGNATURES = [
  { partie: 'ecole-ordinaire', titre: 'Délégué du pouvoir organisateur' },
  { partie: 'pole', titre: 'Pouvoir organisateur' },
  { partie: 'responsable', titre: 'Parent ou personne investie de l’autorité parentale' },
  { partie: 'cpms' },
] as const;

/** Records on annexe 2c what everyone signed on paper, then comes back to the declaration. */
export async function signerAnnexe2c(page: Page, le: string): Promise<void> {
  const adresse = page.url().replace(/\?.*/, '');
  await page.getByRole('link', { name: 'Recueillir les signatures' }).click();
  await page.waitForURL('**/actes/**');
  const acte = page.url().replace(/\?.*/, '');
  for (const signature of SIGNATURES) {
    await page.goto(`${acte}/signatures/${signature.partie}`);
    if (signature.partie === 'cpms') await page.getByLabel('Favorable', { exact: true }).check();
    await page.getByLabel('Qui a signé ?').fill('Odile Grandpré');
    await page.getByLabel('En quelle qualité ?').fill('responsable');
    if ('titre' in signature) await page.getByLabel(signature.titre, { exact: true }).check();
    await page.getByLabel('À quelle date ?').fill(le);
    await page.getByLabel('Sur papier', { exact: true }).check();
    await cliquer(page, /^Consigner/);
    await page.waitForURL('**fait=consignation**');
  }
  await page.goto(adresse);
}
