import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cliquer, seConnecter, type Url } from './gestes/premiere-ipt.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** A fortnight before the end of the encoding, in the last year of the scales. */
reglerServeur({ POLARIS_HORLOGE: '2025-09-16T09:00:00Z' });

const ANNEE = '2025-26';
const LISTE = `/sensori-moteur?annee=${ANNEE}`;

/** Sum at the foot of a column of the list, by its title. */
async function lireSomme(page: Page, colonne: string): Promise<number> {
  const texte = await page.locator(`tfoot td[data-titre="${colonne}"]`).first().textContent();
  return Number((texte ?? '').replace(/\D/g, ''));
}

/** Opens the scales of the first pupil of the list in that state. */
async function ouvrirPremier(page: Page, url: Url, etat: string): Promise<void> {
  await page.goto(url(`${LISTE}&etat=${etat}`));
  await page.locator('tbody th a').first().click();
  await page.waitForURL('**/echelles');
}

async function repondreBilan(page: Page, bilanLe: string): Promise<void> {
  await page.getByLabel('De quand date le bilan médical ?').fill(bilanLe);
  await page.getByLabel('Un médecin spécialiste').check();
  await page.getByLabel('Déficience physique').check();
  await page.getByLabel('Permanents', { exact: true }).check();
  await page.getByLabel('Quand l’échelle a-t-elle été passée ?').fill('2025-09-12');
  await cliquer(page, 'Continuer');
}

/** The same answer everywhere, but the last question when it is left open. */
async function repondreTout(page: Page, reponse: RegExp, sauf = 0): Promise<void> {
  const groupes = page.locator('fieldset');
  const nombre = await groupes.count();
  for (let rang = 0; rang < nombre - sauf; rang += 1) await groupes.nth(rang).getByLabel(reponse).check();
}

parcours(
  'P6 : les échelles de l’an passé, confirmées en lot, de provisoires à définitives',
  async (etape) => {
    const { page, url, journal, verifierEcran } = etape;
    journal.attendre(/status of 4\d\d/);
    await seConnecter(page, url);
    await page.getByRole('link', { name: /échelles? à confirmer/ }).click();
    await page.getByRole('heading', { name: `Échelles sensori-motrices, ${ANNEE}` }).waitFor();
    await page.getByText('mardi 30 septembre 2025').waitFor();
    const attendus = await page.getByRole('checkbox').count();
    expect(attendus).toBeGreaterThan(1);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(attendus);
    expect(await lireSomme(page, 'Points définitifs')).toBe(0);
    const provisoires = await lireSomme(page, 'Points provisoires');
    expect(provisoires).toBeGreaterThan(0);
    await verifierEcran('echelles-a-confirmer');
    await page.getByRole('checkbox').last().uncheck();
    await cliquer(page, 'Voir l’effet');
    await page.getByText('Rien n’est encore enregistré').waitFor();
    const confirmes = await lireSomme(page, 'Points après');
    expect(confirmes).toBeGreaterThan(0);
    await verifierEcran('echelles-effet');
    await cliquer(page, 'Enregistrer la décision');
    await page.getByText('Les échelles cochées sont confirmées').waitFor();
    await page.goto(url(`${LISTE}&etat=a-confirmer`));
    expect(await page.getByRole('checkbox').count()).toBe(1);
    await page.getByRole('checkbox').uncheck();
    await cliquer(page, 'Voir l’effet');
    await page.getByRole('link', { name: 'Cochez au moins un élève.' }).waitFor();
    await page.goto(url(`/sensori-moteur/points?annee=${ANNEE}`));
    await page.getByText('Provisoire', { exact: true }).waitFor();
    await page.getByText('Points définitifs, d’après ce qui est encodé').first().waitFor();
    expect(await page.getByText('Définitif', { exact: true }).count()).toBe(0);
    await verifierEcran('echelles-points');
    await page.goto(url('/sensori-moteur?annee=2026-27'));
    await page.getByText('En 2026-27, les échelles sont en lecture seule').waitFor();
    await page.getByText(/art\. 34/).waitFor();
    await verifierEcran('echelles-2026-27');
  },
);

parcours(
  'Une échelle repassée : bilan avant, résultat à côté du précédent, correction gardée',
  async (etape) => {
    const { page, url, journal, verifierEcran } = etape;
    journal.attendre(/status of 4\d\d/);
    await seConnecter(page, url);
    await ouvrirPremier(page, url, 'confirmee');
    await page.getByRole('link', { name: 'Passer une échelle' }).click();
    await page.waitForURL('**/echelles/nouvelle');
    await cliquer(page, 'Continuer');
    await page.getByText('5 réponses sont à corriger').waitFor();
    await verifierEcran('passation-bilan');
    await repondreBilan(page, '2025-09-12');
    await page.getByRole('link', { name: /Le bilan médical doit être antérieur/ }).waitFor();
    await repondreBilan(page, '2025-09-11');
    await page.getByText('Étape 2 sur 3').waitFor();
    await page.getByText('Cette grille est inventée').waitFor();
    await repondreTout(page, /à tout moment/, 1);
    await cliquer(page, 'Voir le résultat');
    await page.getByText('2 réponses sont à corriger').waitFor();
    await verifierEcran('passation-reponses');
    await repondreTout(page, /à tout moment/);
    await page
      .getByLabel('Qui a passé l’échelle ?')
      .fill('Ana Delcour, coordonnatrice\nTom Lierneux, ergothérapeute');
    await cliquer(page, 'Voir le résultat');
    await page.getByText('Étape 3 sur 3').waitFor();
    await page.getByText(/352 \(avant : \d+\)/).waitFor();
    await verifierEcran('passation-verification');
    await cliquer(page, 'Enregistrer la passation');
    await page.getByText('La passation est enregistrée').waitFor();
    await verifierEcran('echelles-eleve');
    await cliquer(page, `Imprimer l’échelle de ${ANNEE}`);
    await page.getByText('L’échelle est imprimée').waitFor();
    expect(await page.getByRole('link', { name: /Échelle imprimée le/ }).count()).toBe(1);

    await page.getByRole('link', { name: 'Corriger cette passation' }).click();
    await page.waitForURL('**corrige=**');
    await cliquer(page, 'Continuer');
    await page.locator('fieldset').first().getByLabel('Sans aide').check();
    await cliquer(page, 'Voir le résultat');
    await page.getByRole('link', { name: /Indiquez ce que vous corrigez/ }).waitFor();
    await page.getByLabel('Que corrigez-vous, et pourquoi ?').fill('Première question mal lue.');
    await cliquer(page, 'Voir le résultat');
    await cliquer(page, 'Enregistrer la correction');
    await page.getByText('La correction est enregistrée').waitFor();
    await page.getByText('Motif : Première question mal lue.').waitFor();
    expect(await page.locator('.evenements-echelle').first().locator('> li').count()).toBe(3);
  },
);

parcours(
  'Une échelle passée sans JavaScript',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(/ csp$|status of 4\d\d/);
    await seConnecter(page, url);
    await ouvrirPremier(page, url, 'a-confirmer');
    await page.getByRole('link', { name: 'Passer une échelle' }).click();
    await repondreBilan(page, '2025-05-05');
    await repondreTout(page, /Sans aide/);
    await cliquer(page, 'Voir le résultat');
    await page.getByText('Une réponse est à corriger').waitFor();
    await page.getByLabel('Qui a passé l’échelle ?').fill('Ana Delcour, coordonnatrice');
    await cliquer(page, 'Voir le résultat');
    await page.getByText('le total reste sous la première tranche').waitFor();
    await cliquer(page, 'Modifier les réponses');
    expect(await page.getByLabel('Qui a passé l’échelle ?').inputValue()).toBe('Ana Delcour, coordonnatrice');
    await cliquer(page, 'Voir le résultat');
    await cliquer(page, 'Enregistrer la passation');
    await page.getByText('La passation est enregistrée').waitFor();
    await verifierEcran('passation-sans-javascript');
  },
  { javascript: false },
);

parcours('L’administration écrit, publie et renouvelle une grille ; l’école ne voit rien', async (etape) => {
  const { page, url, journal, verifierEcran } = etape;
  journal.attendre(/status of 4\d\d/);
  await seConnecter(page, url, 'administration@example.be');
  await page.goto(url('/administration/grilles'));
  await page.getByText('1. Grille d’essai de la démonstration').waitFor();
  await verifierEcran('grilles');
  await page.getByRole('link', { name: 'Écrire une grille' }).click();
  await page.getByLabel('Titre de la grille').fill('Grille des petits');
  await page.getByLabel('À partir de l’année scolaire').selectOption(ANNEE);
  await page.getByLabel('Âge maximal').fill('4');
  await page.getByLabel('C’est une grille d’essai').check();
  await page.getByLabel('Tranches de points').fill('2 : 40');
  const premiere = page.getByRole('group', { name: 'Question 1', exact: true });
  await premiere.getByLabel('Énoncé').fill('Marcher');
  await premiere.getByLabel('Déficience').selectOption('physique');
  await premiere.getByLabel('Réponses').fill('0 : Seul\nAvec aide');
  await cliquer(page, 'Enregistrer le brouillon');
  await page.getByRole('link', { name: /chaque réponse sur sa ligne/ }).waitFor();
  await verifierEcran('grille-a-corriger');
  await premiere.getByLabel('Réponses').fill('0 : Seul\n2 : Avec aide');
  await cliquer(page, 'Enregistrer le brouillon');
  await page.getByText('Le brouillon est enregistré').waitFor();
  await page.getByText(/chaque tranche donne de 44 à 352 points/).waitFor();
  await page.getByLabel('Tranches de points').fill('2 : 44');
  await cliquer(page, 'Enregistrer le brouillon');
  await cliquer(page, 'Publier la grille');
  await page.getByText('La grille est publiée').waitFor();
  expect(await page.getByLabel('Titre de la grille').count()).toBe(0);
  await verifierEcran('grille-publiee');
  await cliquer(page, 'Faire une nouvelle version');
  await page.getByText('Une nouvelle version est ouverte').waitFor();
  await page.goto(url(`/sensori-moteur/points?annee=${ANNEE}`));
  await page.getByText('Tous les pôles ensemble').waitFor();
  await cliquer(page, 'Porter les points définitifs');
  await page.getByText('L’encodage court encore jusqu’au 30 septembre').waitFor();
  await cliquer(page, 'Porter les points provisoires');
  await page.getByText('Les points provisoires sont portés').waitFor();
  await verifierEcran('points-nationaux');

  await page.context().clearCookies();
  await seConnecter(page, url, 'ecole.pole1@example.be');
  const reponse = await page.goto(url(LISTE));
  expect(reponse?.status()).toBe(403);
});
