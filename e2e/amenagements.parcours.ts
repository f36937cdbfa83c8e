import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cliquer, seConnecter, type Url } from './gestes/premiere-ipt.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** A working Monday, early in a school year whose calendar is known to its end. */
reglerServeur({ POLARIS_HORLOGE: '2025-10-06T09:00:00Z' });

const ECOLE = 'ecole.pole1@example.be';
const BESOIN = 'En lecture seul, il décroche après cinq minutes.';

/** Fills the form of a request and gives the address of what was sent. */
async function demander(page: Page, url: Url, eleve: string | null): Promise<string> {
  await page.goto(url('/demandes/nouvelle'));
  const niveaux = page.getByRole('group', { name: 'À quel niveau ?' });
  await niveaux.getByLabel('Secondaire').check();
  const nomme = page.getByRole('group', { name: /nomme-t-elle un élève/ });
  await nomme.getByLabel(eleve ? 'Oui' : 'Non').check();
  if (eleve) await page.getByLabel('Si oui, son prénom et son nom').fill(eleve);
  await page.getByLabel('Quel besoin observez-vous ?').fill(BESOIN);
  await page.getByLabel('Qu’avez-vous déjà essayé ?').fill('Lire à deux, un mois durant.');
  await page.getByLabel('Dans le mois').check();
  await cliquer(page, 'Transmettre la demande au pôle');
  await page.waitForURL('**/demandes/*?fait=transmise');
  return new URL(page.url()).pathname;
}

parcours('Une école demande, le pôle observe et l’écrit, l’école le lit', async (etape) => {
  const { page, url, journal, verifierEcran } = etape;
  journal.attendre(/status of 4\d\d/);
  await seConnecter(page, url, ECOLE);
  await page.goto(url('/demandes/nouvelle'));
  await cliquer(page, 'Transmettre la demande au pôle');
  await page.getByText(/réponses sont à corriger/).waitFor();
  await verifierEcran('demande-a-corriger');
  const demande = await demander(page, url, null);
  await page.getByText('La demande est transmise au pôle').waitFor();
  await page.goto(url('/tableau-de-bord'));
  await page.getByText('Attendre la décision du pôle').first().waitFor();

  await page.context().clearCookies();
  await seConnecter(page, url);
  await page.goto(url('/demandes?etat=recue'));
  await verifierEcran('demandes');
  await page.goto(url(demande));
  expect(await page.getByLabel('Observation dans l’école').isChecked()).toBe(true);
  await cliquer(page, 'Enregistrer la décision');
  await page.getByRole('link', { name: /Motivez la décision/ }).waitFor();
  await page.getByLabel('Pourquoi cette décision ?').fill('Voir d’abord la classe au travail.');
  await cliquer(page, 'Enregistrer la décision');
  await page.getByText('La décision est enregistrée').waitFor();
  await cliquer(page, 'Consigner l’envoi');
  await page.getByText('L’envoi du courrier est consigné').waitFor();
  await verifierEcran('demande-decidee');

  await page.context().clearCookies();
  await seConnecter(page, url, ECOLE);
  await page.goto(url(demande));
  await page.getByText('Voir d’abord la classe au travail.').waitFor();
  expect(await page.getByRole('button', { name: 'Enregistrer la décision' }).count()).toBe(0);
});

async function ouvrirPar(page: Page, diagnosticLe: string): Promise<void> {
  await page.getByLabel('Quel est son nom ?').fill('Bodart');
  await page.getByLabel('Quel est son prénom ?').fill('Sacha');
  await page.getByLabel('Quelle est sa date de naissance ?').fill('2016-05-04');
  await page.getByLabel('Masculin').check();
  await cliquer(page, 'Continuer');
  await page.getByText('Étape 2 sur 6').waitFor();
  await page.getByLabel('En quelle année d’étude ?').fill('4');
  await cliquer(page, 'Continuer');
  await page.getByText('Étape 3 sur 6').waitFor();
  await page.getByLabel('Quels sont les besoins de l’élève ?').fill('Lit lentement, se fatigue.');
  await page
    .getByRole('group', { name: /première demande/ })
    .getByLabel('Oui')
    .check();
  await page.getByLabel('Prestataire paramédical').check();
  await page.getByLabel('De quand date le diagnostic ?').fill(diagnosticLe);
  await cliquer(page, 'Continuer');
}

parcours(
  'De la demande au protocole, sans JavaScript : diagnostic jugé, banque, signatures attendues',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(/ csp$|status of 4\d\d/);
    await seConnecter(page, url, ECOLE);
    const demande = await demander(page, url, 'Sacha Bodart');
    await page.context().clearCookies();
    await seConnecter(page, url);
    await page.goto(url(demande));
    await page.getByRole('link', { name: 'Ouvrir un protocole d’aménagements' }).click();
    await page.waitForURL('**/par/nouveau?**');
    await ouvrirPar(page, '2024-01-10');
    await page
      .getByText(/a un an le/)
      .first()
      .waitFor();
    await verifierEcran('par-diagnostic-refuse');
    await page.getByLabel('De quand date le diagnostic ?').fill('2025-03-10');
    await cliquer(page, 'Continuer');
    await page.getByText('Étape 4 sur 6').waitFor();
    await page.goto(url('/tableau-de-bord'));
    await page.getByRole('link', { name: /^Protocole d’aménagements, Sacha/ }).click();
    await page.getByText('Étape 4 sur 6').waitFor();
    await page.getByLabel('Prévu jusqu’au').fill('2026-06-30');
    await page.getByLabel('Première évaluation prévue le').fill('2026-01-20');
    await page
      .getByRole('group', { name: /individuellement/ })
      .getByLabel('Non')
      .check();
    await cliquer(page, 'Continuer');
    await page.getByText('Étape 5 sur 6').waitFor();
    await page.getByLabel(/Donner des textes aérés/).check();
    await page.getByLabel('Autres aménagements : organisationnel').fill('Une pause après la lecture');
    await cliquer(page, 'Continuer');
    await page.getByText('Étape 6 sur 6').waitFor();
    await page.getByText('Une pause après la lecture').waitFor();
    await verifierEcran('par-verification');
    await cliquer(page, 'Ouvrir le protocole');
    await page.waitForURL('**/par/*?fait=ouvert');
    expect(await page.getByText('Attendue', { exact: true }).count()).toBe(2);
    await verifierEcran('par');
    const par = new URL(page.url()).pathname;

    await page.context().clearCookies();
    await seConnecter(page, url, ECOLE);
    await page.goto(url(par));
    await page.getByText(/Donner des textes aérés/).waitFor();
    expect(await page.getByText('Lit lentement').count()).toBe(0);
    expect(await page.getByText('Besoins et diagnostic').count()).toBe(0);
  },
  { javascript: false },
);

parcours(
  'Le temps se note en une ligne, au clavier, et se totalise',
  async ({ page, url, verifierEcran }) => {
    await seConnecter(page, url);
    await page.goto(url('/interventions'));
    await page.getByLabel('Minutes', { exact: true }).first().fill('50');
    await page.getByLabel('Mission').first().selectOption('soutien-equipes');
    await page.getByLabel('Pour').selectOption({ index: 1 });
    await page.getByLabel('Pour').press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('C’est noté').waitFor();
    expect(await page.getByLabel('Mission').first().inputValue()).toBe('soutien-equipes');
    await page.getByText('50 min en 1 intervention').waitFor();
    await verifierEcran('interventions');

    await page.goto(url('/banque?besoin=lire'));
    await verifierEcran('banque');
    await page.goto(url('/par'));
    await verifierEcran('pars');
    await page.goto(url('/par/fin-annee'));
    await page
      .getByLabel(/^Décision pour/)
      .first()
      .waitFor();
    await verifierEcran('par-fin-annee');
    await page.goto(url('/ecoles'));
    await page
      .getByRole('link', { name: /^Ouvrir le suivi/ })
      .first()
      .click();
    await page.waitForURL('**/suivi**');
    await verifierEcran('ecole-suivi');
  },
);
