import { expect } from 'vitest';
import { cliquer, seConnecter } from './gestes/premiere-ipt.ts';
import { parcours } from './harnais/parcours.ts';

parcours('P1 : qui est connecté le voit aussi sur les pages publiques', async (etape) => {
  const { page, url, verifierEcran } = etape;
  await page.goto(url('/regles'));
  await page.getByRole('link', { name: 'Se connecter' }).waitFor();
  await seConnecter(page, url);
  await page.goto(url('/regles'));
  expect(await page.getByRole('link', { name: 'Se connecter' }).count()).toBe(0);
  await verifierEcran('p1-regles-connecte');
  await page.getByRole('link', { name: 'Retour au tableau de bord' }).click();
  await page.waitForURL('**/tableau-de-bord');
});

parcours('P1 : un compte qui existait reçoit l’habilitation, et c’est dit', async ({ page, url }) => {
  await seConnecter(page, url);
  await page.goto(url('/habilitations'));
  await page.getByLabel('Adresse électronique du compte').fill('ecole.pole1@example.be');
  await page.getByLabel('Prénom et nom').fill('Autre Nom');
  await page.getByLabel('Rôle').selectOption('membre');
  await cliquer(page, 'Accorder l’habilitation');
  await page.getByText('Cette adresse avait déjà un compte').waitFor();
});

parcours('P1 : une école n’a pas la page du financement', async ({ page, url, journal, verifierEcran }) => {
  journal.attendre(/status of 403/);
  await seConnecter(page, url, 'ecole.pole1@example.be');
  const reponse = await page.goto(url('/financement'));
  expect(reponse?.status()).toBe(403);
  await page.getByText('Votre rôle ne permet pas d’ouvrir cette page').waitFor();
  expect(await page.getByLabel('Pôle territorial').count()).toBe(0);
  await verifierEcran('p1-financement-refuse');
});

parcours('P1 : un formulaire qui demande autre chose est refusé', async ({ page, url }) => {
  await seConnecter(page, url);
  const reponse = await page.request.post(url('/habilitations'), {
    form: { intention: 'autre', courriel: 'ecole.pole1@example.be', role: 'membre', du: '2026-11-22' },
    headers: { origin: new URL(url('/')).origin },
  });
  expect(reponse.status()).toBe(400);
});
