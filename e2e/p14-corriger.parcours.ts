import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cliquer, consigner, seConnecter } from './gestes/premiere-ipt.ts';
import { ouvrirProtocoleNeuf } from './gestes/signatures.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

reglerServeur({ POLARIS_HORLOGE: '2024-09-16T09:00:00Z' });

const PARENTS = {
  partie: 'responsable',
  nom: 'Paul Tasiaux',
  qualite: 'père',
  titre: 'Parent ou personne investie de l’autorité parentale',
  le: '2024-09-16',
  moyen: 'Sur papier',
} as const;

async function corriger(page: Page, adresse: string, texte: string, nature: string, motif: string) {
  await page.goto(`${adresse}/sections/transport`);
  await page.getByText('Ce contenu est déjà signé').waitFor();
  await page.getByLabel('Contenu de la section').fill(texte);
  await page.getByLabel('Cette section n’est pas requise').uncheck();
  await page.getByLabel(nature).check();
  await page.getByLabel('Pourquoi cette correction ?').fill(motif);
}

async function suivre(
  page: Page,
  url: (chemin: string) => string,
  verifierEcran: (nom: string) => Promise<void>,
) {
  await seConnecter(page, url);
  const { adresse, salle } = await ouvrirProtocoleNeuf(page, url, { complet: true });
  await consigner(page, salle, PARENTS);

  await page.goto(`${adresse}/sections/transport`);
  await page.getByLabel('Contenu de la section').fill('En bus scolaire avec un acompagnement.');
  await page.getByLabel('Cette section n’est pas requise').uncheck();
  await cliquer(page, 'Enregistrer la section');
  await page.getByText('2 réponses sont à corriger').waitFor();
  expect(await page.getByLabel('Contenu de la section').inputValue()).toContain('acompagnement');
  await verifierEcran('p14-nature');
  await page.getByLabel('Changement de fond').check();
  await page.getByLabel('Pourquoi cette correction ?').fill('Le trajet est connu.');
  await cliquer(page, 'Enregistrer la section');
  await page.waitForURL('**/protocole?**');
  await page.goto(salle);
  await page.getByText('À signer de nouveau', { exact: true }).waitFor();
  await page.getByText(/A changé depuis.*transport/).waitFor();

  await consigner(page, salle, PARENTS);
  await corriger(
    page,
    adresse,
    'En bus scolaire avec un accompagnement.',
    'Faute de frappe',
    'Une lettre manquait.',
  );
  await cliquer(page, 'Enregistrer la section');
  await page.waitForURL('**/protocole?**');
  await page.goto(salle);
  await page.getByText('Signé', { exact: true }).waitFor();
  await page.getByText(/corrigé le 16\/09\/2024 à .* : Une lettre manquait/).waitFor();
  await verifierEcran('p14-salle');
}

parcours(
  'P14 : une faute de frappe dans un protocole signé se corrige en une étape, avec trace',
  async (etape) => {
    etape.journal.attendre(/status of 4\d\d/);
    await suivre(etape.page, etape.url, etape.verifierEcran);
  },
);

parcours(
  'P14 : la même correction sans JavaScript',
  async (etape) => {
    etape.journal.attendre(/ csp$|status of 4\d\d/);
    await suivre(etape.page, etape.url, etape.verifierEcran);
  },
  { javascript: false },
);
