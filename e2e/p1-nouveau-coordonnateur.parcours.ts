import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { parcours } from './harnais/parcours.ts';

const COURRIEL = 'coordination.pole1@example.be';
const MOT_DE_PASSE = 'polaris-demo-2026';

async function seConnecter(page: Page, url: (chemin: string) => string, motDePasse = MOT_DE_PASSE) {
  await page.goto(url('/tableau-de-bord'));
  await page.getByLabel('Adresse électronique').fill(COURRIEL);
  await page.getByLabel('Mot de passe').fill(motDePasse);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

const titre = (page: Page) => page.getByRole('heading', { level: 1 });

/** The first pupil of the list: where the file is, and the name as the list writes it. */
async function lirePremierEleve(page: Page): Promise<{ nom: string; adresse: string }> {
  const lien = page.locator('tbody th a').first();
  return { nom: (await lien.textContent()) ?? '', adresse: (await lien.getAttribute('href')) ?? '' };
}

/** A letter left out of a name: what a hurried hand types. */
const ecorcher = (nom: string) => `${nom.slice(0, 3)}${nom.slice(4)}`;

parcours('P1 : un nouveau coordonnateur se connecte et comprend', async ({ page, url, verifierEcran }) => {
  await seConnecter(page, url, 'pas-le-bon');
  await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/n’est pas correct/);
  await verifierEcran('p1-connexion-refusee');
  await seConnecter(page, url);

  await page.waitForURL('**/tableau-de-bord');
  expect(await titre(page).textContent()).toBe('Tableau de bord');
  expect(await page.getByText('Prochaine date légale').count()).toBe(1);
  expect(await page.locator('.tache').count()).toBeGreaterThan(0);
  await verifierEcran('p1-tableau-de-bord');

  const pourquoi = page.locator('.explication', { hasText: /Pourquoi ce chiffre.\? Financement de base/ });
  await pourquoi.locator('summary').click();
  const explication = await pourquoi.locator('.trace').first().textContent();
  expect(explication).toMatch(/Élèves des écoles coopérantes/);
  expect(explication).toMatch(/Paramètre financement\.base\.coefficient/);
  expect(explication).toMatch(/art\./);
  await verifierEcran('p1-chiffre-explique');
});

parcours('P1 : il trouve un élève malgré une faute de frappe', async ({ page, url, verifierEcran }) => {
  await seConnecter(page, url);
  await page.waitForURL('**/tableau-de-bord');
  await page.getByRole('navigation').getByRole('link', { name: 'Élèves', exact: true }).first().click();
  await page.waitForURL('**/eleves?**');
  await page.locator('tbody tr').first().waitFor();
  await verifierEcran('p1-eleves');
  const { nom, adresse } = await lirePremierEleve(page);

  await page.keyboard.press('/');
  await page.keyboard.type(ecorcher(nom));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/eleves?**recherche=**');
  await expect.poll(() => page.locator('.nombre-resultats').textContent()).toMatch(/élève/);
  await verifierEcran('p1-recherche');
  await page.locator(`a[href="${adresse}"]`).click();

  const [premierMot = ''] = nom.split(' ');
  await page.getByRole('heading', { level: 1, name: premierMot }).waitFor();
  expect(await page.getByText(/Pourquoi cet élève/).count()).toBeGreaterThan(0);
  await verifierEcran('p1-dossier');

  await page.goto(url('/eleves?recherche=zzzzzz'));
  await page.getByText('Essayez un seul mot').waitFor();
  await verifierEcran('p1-eleves-vide');
});

parcours('P1 : il corrige une faute, à deux sans rien perdre', async (etape) => {
  const { page, url, journal, verifierEcran } = etape;
  // An answer that refuses is an answer: the browser notes its status all the same.
  journal.attendre(/status of (400|409)/);
  await seConnecter(page, url);
  await page.waitForURL('**/tableau-de-bord');
  await page.goto(url('/eleves'));
  const { adresse } = await lirePremierEleve(page);
  const corriger = async (onglet: Page, prenom: string) => {
    await onglet.getByLabel('Prénom').fill(prenom);
    // The protocol of this pupil is signed: the correction says what it is.
    await onglet.getByLabel('Faute de frappe', { exact: true }).check();
    await onglet.getByLabel(/Pourquoi cette correction/).fill('Une lettre manquait');
    await onglet.getByRole('button', { name: 'Enregistrer la correction' }).click();
  };
  const ouvrir = async (onglet: Page) => {
    await onglet.goto(url(adresse));
    await onglet.getByText('Corriger l’identité').click();
  };
  const autre = await page.context().newPage();
  await ouvrir(autre);
  await ouvrir(page);
  await corriger(page, '');
  await page.getByRole('link', { name: /Indiquez le prénom/ }).waitFor();
  await verifierEcran('p1-correction-refusee');
  await corriger(page, 'Maxence');
  await page.getByText('L’identité est corrigée').waitFor();
  expect(await titre(page).textContent()).toMatch(/^Maxence /);
  expect(await page.locator('ins', { hasText: 'Maxence' }).count()).toBe(1);
  await verifierEcran('p1-correction-faite');

  await corriger(autre, 'Maxime');
  await autre.getByText('Ce qui est enregistré, et ce que vous avez écrit').waitFor();
  expect(await autre.getByRole('cell', { name: 'Maxence', exact: true }).count()).toBe(1);
  expect(await autre.getByLabel('Prénom').inputValue()).toBe('Maxime');
  await autre.getByRole('button', { name: 'Enregistrer la correction' }).click();
  await autre.getByText('L’identité est corrigée').waitFor();
  expect(await titre(autre).textContent()).toMatch(/^Maxime /);
});

parcours('P1 : il émet un document depuis le dossier', async ({ page, url, verifierEcran }) => {
  await seConnecter(page, url);
  await page.waitForURL('**/tableau-de-bord');
  await page.goto(url('/eleves'));
  await page.goto(url((await lirePremierEleve(page)).adresse));
  await page.getByRole('button', { name: 'Émettre l’attestation de transport' }).click();
  await page.getByText('Le document est émis').waitFor();
  expect(await page.getByRole('link', { name: /^Attestation d’intégration/ }).count()).toBe(1);
  await verifierEcran('p1-document-emis');
});

parcours('P1 : il explique l’enveloppe et fait le tour des pages', async ({ page, url, verifierEcran }) => {
  await seConnecter(page, url);
  await page.waitForURL('**/tableau-de-bord');
  const pages = {
    financement: '/financement',
    'financement-2024-25': '/financement?annee=2024-25',
    ecoles: '/ecoles',
    annuaire: '/annuaire',
    habilitations: '/habilitations',
    journal: '/journal',
    compte: '/compte',
  };
  for (const [nom, chemin] of Object.entries(pages)) {
    await page.goto(url(chemin));
    await titre(page).waitFor();
    await verifierEcran(`p1-${nom}`);
  }
});

parcours(
  'P1 sans JavaScript : lire, chercher, expliquer, se déconnecter',
  async ({ page, url, journal, verifierEcran }) => {
    // Without script the browser leaves the scripts it was told to preload where they are.
    journal.attendre(/requête échouée : .*\.js csp$/);
    await seConnecter(page, url);
    expect(await titre(page).textContent()).toBe('Tableau de bord');
    await page.goto(url('/eleves'));
    const { nom, adresse } = await lirePremierEleve(page);
    await page.getByLabel('Nom de l’élève').fill(ecorcher(nom));
    await page.getByRole('button', { name: 'Chercher', exact: true }).click();
    expect(await page.locator('.nombre-resultats').textContent()).toMatch(/élève/);
    await page.locator(`a[href="${adresse}"]`).click();
    expect(await page.getByText(/Pourquoi cet élève/).count()).toBeGreaterThan(0);

    await page.goto(url('/financement'));
    await page.locator('summary', { hasText: 'Financement de base' }).click();
    expect(await page.locator('.trace').first().textContent()).toMatch(/coefficient/);
    await verifierEcran('p1-sans-javascript');

    await page.goto(url('/compte'));
    await page.getByRole('main').getByRole('button', { name: 'Se déconnecter' }).click();
    expect(await page.getByText('Vous êtes déconnecté').count()).toBe(1);
  },
  { javascript: false },
);
