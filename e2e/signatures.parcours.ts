import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cliquer, consigner, seConnecter, type Url } from './gestes/premiere-ipt.ts';
import { ouvrirProtocoleNeuf } from './gestes/signatures.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

reglerServeur({ POLARIS_HORLOGE: '2024-09-16T09:00:00Z' });

const SANS_JAVASCRIPT = { javascript: false } as const;
/** What the browser notes of refused answers, and of scripts it did not load. */
const ATTENDU = / csp$|status of 4\d\d/;

/** Makes a personal link for the parents and returns it, as an address of this server. */
async function preparerLien(page: Page, salle: string, url: Url): Promise<string> {
  await page.goto(`${salle}/liens/responsable`);
  await page.getByLabel('Qui recevra ce lien ?').fill('Paul Tasiaux');
  await cliquer(page, 'Préparer le lien');
  await page.getByText('il n’est montré qu’une fois').waitFor();
  const lien = await page.getByLabel('Lien personnel').inputValue();
  expect(await page.getByLabel('Message prêt à envoyer').inputValue()).toContain(lien);
  return url(new URL(lien).pathname);
}

parcours('Signatures : lire, signer chacun à sa manière, suivre ce qui reste', async (etape) => {
  const { page, url, journal, verifierEcran } = etape;
  journal.attendre(ATTENDU);
  await seConnecter(page, url);
  const { salle } = await ouvrirProtocoleNeuf(page, url, { complet: true });
  await page.getByText('Aucun document n’est encore émis').waitFor();
  await verifierEcran('signatures-salle-vide');
  await cliquer(page, 'Émettre le document');
  await page.getByText('Le document à lire est émis').waitFor();
  const pdf = await page.request.get(
    url((await page.getByRole('link', { name: 'Lire le document' }).getAttribute('href')) ?? ''),
  );
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');

  const lien = await preparerLien(page, salle, url);
  await verifierEcran('signatures-lien-pret');
  const visiteur = await page.context().browser()?.newContext();
  if (!visiteur) throw new Error('no browser');
  const parent = await visiteur.newPage();
  await parent.goto(lien);
  await parent.getByRole('heading', { name: /Signer : Protocole/ }).waitFor();
  await parent.getByLabel('Je signe').check();
  await parent.getByLabel('En quelle qualité ?').fill('père');
  await parent.getByLabel('Parent ou personne investie').check();
  await parent.getByLabel('En dessinant ma signature').check();
  const cadre = await parent.locator('.surface-dessin').boundingBox();
  if (!cadre) throw new Error('no drawing surface');
  await parent.mouse.move(cadre.x + 20, cadre.y + 20);
  await parent.mouse.down();
  for (let pas = 1; pas <= 8; pas++)
    await parent.mouse.move(cadre.x + 20 + pas * 15, cadre.y + 20 + (pas % 2) * 30);
  await parent.mouse.up();
  await parent.getByLabel('J’ai lu le document').check();
  await cliquer(parent, 'Enregistrer ma réponse');
  await parent.getByText('Votre réponse est enregistrée').waitFor();
  await parent.goto(lien);
  await parent.getByText('Ce lien est maintenant fermé').waitFor();
  await visiteur.close();

  await page.goto(salle);
  await page.getByRole('img', { name: 'Signature dessinée par Paul Tasiaux' }).waitFor();
  await consigner(page, salle, {
    partie: 'pole',
    nom: 'Hugues Lambillotte',
    qualite: 'administrateur',
    titre: 'Pouvoir organisateur',
    le: '2024-09-16',
    moyen: 'Sur papier',
  });
  await page.getByText('Détenteur actuel').waitFor();
  await verifierEcran('signatures-salle');

  await page.goto(url('/signatures?genre=protocole&partie=cpms'));
  await page.getByRole('columnheader', { name: 'Détenteur actuel' }).waitFor();
  await page.getByRole('checkbox').first().check();
  await page.getByLabel('Comment avez-vous relancé').selectOption('telephone');
  await cliquer(page, 'Noter la relance');
  await page.getByText('relance notée').waitFor();
  await verifierEcran('signatures-attentes');
});

parcours(
  'Signatures : l’école signe sous son nom, le CPMS donne un avis défavorable, sans JavaScript',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(ATTENDU);
    await seConnecter(page, url);
    const { salle } = await ouvrirProtocoleNeuf(page, url, { complet: true });
    await seConnecterComme(page, url, 'ecole.pole1@example.be');
    await page.goto(salle);
    await page.getByRole('link', { name: 'Signer ou refuser' }).click();
    await page.getByLabel('Je signe', { exact: true }).check();
    await page.getByLabel('En quelle qualité ?').fill('directrice');
    await page.getByLabel('Délégué du pouvoir organisateur').check();
    await page.getByLabel('Retapez votre nom').fill('Un autre nom');
    await page.getByLabel('J’ai lu le document').check();
    await cliquer(page, 'Enregistrer ma réponse');
    await page.getByText('2 réponses sont à corriger').waitFor();
    const aide = (await page.locator('#aide-nomRetape').textContent()) ?? '';
    await page.getByLabel('Retapez votre nom').fill(/Exactement : (.*?)\. Laissez/.exec(aide)?.[1] ?? '');
    await page.getByLabel('Délégation, si un délégué signe').fill('Le PO, le 2 septembre 2024');
    await verifierEcran('signatures-ecole');
    await cliquer(page, 'Enregistrer ma réponse');
    await page.getByText('Votre réponse est enregistrée').waitFor();
    expect(await page.getByText('Signé', { exact: true }).count()).toBe(1);

    await seConnecterComme(page, url, 'cpms.pole1@example.be');
    await page.goto(salle);
    await page.getByRole('link', { name: 'Donner mon avis' }).click();
    await page.getByLabel('Défavorable').check();
    await page.getByLabel('En quelle qualité ?').fill('directrice du centre');
    const nom = (await page.locator('#aide-nomRetape').textContent()) ?? '';
    await page.getByLabel('Retapez votre nom').fill(/Exactement : (.*?)\. Laissez/.exec(nom)?.[1] ?? '');
    await page.getByLabel('J’ai lu le document').check();
    await cliquer(page, 'Donner l’avis');
    await page.getByText('avis défavorable').waitFor();
  },
  SANS_JAVASCRIPT,
);

async function seConnecterComme(page: Page, url: Url, courriel: string): Promise<void> {
  await page.context().clearCookies();
  await seConnecter(page, url, courriel);
}

parcours(
  'Signatures : un lien refuse avec son motif, se ferme, et ne dit rien à qui devine',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(ATTENDU);
    await seConnecter(page, url);
    const { adresse, salle } = await ouvrirProtocoleNeuf(page, url, { complet: true });
    await cliquer(page, 'Émettre le document');
    await page.getByText('Le document à lire est émis').waitFor();
    const lien = await preparerLien(page, salle, url);
    const second = await preparerLien(page, salle, url);
    await page.context().clearCookies();
    await page.goto(lien);
    await page.getByText('Ce lien a été fermé').waitFor();
    await page.goto(second);
    const papier = await page.request.get(`${second}/document`);
    expect(papier.headers()['content-type']).toBe('application/pdf');
    await page.getByLabel('Je refuse de signer').check();
    await page.getByLabel('En quelle qualité ?').fill('père');
    await page.getByLabel('Parent ou personne investie').check();
    await cliquer(page, 'Enregistrer ma réponse');
    await page.getByText('Une réponse est à corriger').waitFor();
    await verifierEcran('signatures-lien-refus');
    await page.getByLabel('Motif, si vous refusez').fill('Le trajet est trop long.');
    await cliquer(page, 'Enregistrer ma réponse');
    await page.getByText('Votre réponse est enregistrée').waitFor();

    for (const hostile of [
      'x',
      '%F0%9F%98%80',
      'A'.repeat(3000),
      '..%2F..%2Fetc',
      "'%20or%201=1",
      '__proto__',
    ]) {
      const reponse = await page.request.get(url(`/signer/${hostile}`));
      expect([hostile, reponse.status()]).toEqual([hostile, 404]);
      expect((await page.request.get(url(`/signer/${hostile}/document`))).status()).toBe(404);
    }

    await seConnecter(page, url);
    await page.goto(salle);
    await page.getByText('Refusé', { exact: true }).waitFor();
    await page.getByText('Motif : Le trajet est trop long.').waitFor();
    await page.getByText('Reprendre la concertation').waitFor();
    await page.goto(`${adresse}/protocole`);
    await page.getByText('Refusé', { exact: true }).waitFor();
  },
  SANS_JAVASCRIPT,
);
