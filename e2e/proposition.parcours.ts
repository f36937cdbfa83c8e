import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cliquer, seConnecter, type Url } from './gestes/premiere-ipt.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

reglerServeur({ POLARIS_HORLOGE: '2025-10-06T09:00:00Z' });

const ORIGINE = 'specialisee.pole1@example.be';
const ECOLE = 'ecole.pole1@example.be';
const CPMS = 'cpms.pole1@example.be';
const MEMBRE = 'membre.pole1@example.be';
const COORDINATION = 'coordination.pole1@example.be';

async function devenir(page: Page, url: Url, courriel: string): Promise<void> {
  await page.context().clearCookies();
  await seConnecter(page, url, courriel);
}

/** The school of the account `ecole`, as its dashboard names it. */
async function lireEcole(page: Page, url: Url): Promise<string> {
  await devenir(page, url, ECOLE);
  return (await page.locator('.sous-titre').first().textContent()) ?? '';
}

async function introduire(page: Page, url: Url, nom: string): Promise<string> {
  await page.goto(url('/propositions/nouvelle'));
  await page.getByLabel('Les parents ou la personne').check();
  await page.getByLabel('Quel jour la direction').fill('2025-09-15');
  await page.getByLabel('Quel est son nom ?').fill(nom);
  await page.getByLabel('Quel est son prénom ?').fill('Noa');
  await page.getByLabel('Quelle est sa date de naissance ?').fill('2011-04-02');
  await page.getByLabel('Féminin').check();
  await page.getByLabel('De quel type').selectOption('3');
  await page.getByLabel('Secondaire').check();
  await page.getByLabel('En quelle année d’étude ?').selectOption('3');
  await page.getByLabel('Quand l’intégration commencerait-elle ?').fill('2025-09-30');
  await cliquer(page, 'Enregistrer la proposition');
  await page.getByText('La proposition est enregistrée').waitFor();
  return new URL(page.url()).pathname;
}

async function designer(page: Page, ecole: string): Promise<void> {
  await page.getByRole('link', { name: 'Désigner l’école ordinaire' }).click();
  await page.getByLabel('Nom ou localité').fill(ecole);
  await cliquer(page, 'Chercher l’école');
  await page.getByLabel(ecole).first().check();
  await cliquer(page, 'Désigner cette école');
  await page.getByText('L’école est désignée').waitFor();
}

type Avis = { intervenant: string; sens?: 'Favorable' | 'Désaccord motivé'; motivation?: string };

async function aviser(page: Page, url: Url, adresse: string, avis: Avis): Promise<void> {
  const { intervenant, sens = 'Favorable', motivation } = avis;
  await page.goto(url(`${adresse}/avis/${intervenant}`));
  await page.getByLabel(sens, { exact: true }).check();
  await page.getByLabel('Qui l’a donné ?').fill('Ana Petit');
  await page.getByLabel('En quelle qualité ?').fill('directrice');
  await page.getByLabel('À quelle date ?').fill('2025-09-22');
  if (sens === 'Favorable') await page.getByLabel('Sur papier', { exact: true }).check();
  if (motivation) await page.getByLabel('Pourquoi ce désaccord ?').fill(motivation);
  await cliquer(page, /l’avis$/);
  await page.getByText('L’avis est consigné').waitFor();
}

parcours('Une proposition, sa concertation, et l’intégration ouverte sans rien retaper', async (etape) => {
  const { page, url, journal, verifierEcran } = etape;
  journal.attendre(/status of 4\d\d/);
  const ecole = await lireEcole(page, url);
  await devenir(page, url, ORIGINE);
  await page.goto(url('/propositions/nouvelle'));
  await cliquer(page, 'Enregistrer la proposition');
  await page.getByText(/réponses sont à corriger/).waitFor();
  await verifierEcran('proposition-erreurs');
  const adresse = await introduire(page, url, 'Delvaux');
  await designer(page, ecole);
  await verifierEcran('proposition-concertation');

  await devenir(page, url, ECOLE);
  await page.getByText('Proposition pour Noa Delvaux').waitFor();
  const motivation = 'La classe compte déjà vingt-sept élèves.';
  await aviser(page, url, adresse, { intervenant: 'ecole-ordinaire', sens: 'Désaccord motivé', motivation });
  await verifierEcran('proposition-desaccord');
  await devenir(page, url, CPMS);
  await page.goto(url(adresse));
  await page.getByText('Désaccord motivé').first().waitFor();
  expect(await page.getByText(motivation).count()).toBe(0);
  expect(await page.getByText('Type 3').count()).toBe(0);
  await aviser(page, url, adresse, { intervenant: 'cpms' });

  await devenir(page, url, ECOLE);
  await aviser(page, url, adresse, { intervenant: 'ecole-ordinaire' });
  await devenir(page, url, ORIGINE);
  await aviser(page, url, adresse, { intervenant: 'responsable' });
  await aviser(page, url, adresse, { intervenant: 'ecole-specialisee' });
  await page.getByText('Attester la fréquentation').first().click();
  await page.getByLabel('Depuis quand l’élève').fill('2022-08-29');
  await page.getByLabel('Oui').check();
  await cliquer(page, 'Attester la fréquentation');
  await page.getByText('La fréquentation est attestée').waitFor();

  await devenir(page, url, COORDINATION);
  await aviser(page, url, adresse, { intervenant: 'pole' });
  await page.getByText('Consigner le projet défini ensemble').click();
  await page.getByLabel('Quel jour le projet').fill('2025-09-26');
  for (const caseACocher of await page.locator('input[name^="participants-"]').all())
    await caseACocher.check();
  await cliquer(page, 'Consigner le projet');
  await page.getByText('Le projet est consigné').waitFor();
  await verifierEcran('proposition-acceptee');
  await cliquer(page, 'Encoder la première intégration');
  await page.waitForURL('**/verification');
  await page.getByText('Delvaux').first().waitFor();
  await cliquer(page, 'Enregistrer l’intégration');
  await page.waitForURL('**/protocole**');

  await page.goto(url(adresse));
  await page.getByRole('link', { name: 'Ouvrir le dossier de l’élève' }).click();
  await page.getByText('Étapes de l’intégration').waitFor();
  await page.getByRole('link', { name: 'Voir la proposition' }).waitFor();
  await verifierEcran('etapes-dossier');
});

parcours(
  'Une proposition refusée, sans JavaScript, avec les alternatives tentées',
  async ({ page, url, journal }) => {
    // With JavaScript off the browser reports each script it did not load.
    journal.attendre(/ csp$|status of 4\d\d/);
    const ecole = await lireEcole(page, url);
    await devenir(page, url, ORIGINE);
    await introduire(page, url, 'Refusée');
    await designer(page, ecole);
    await page.getByText('Consigner le refus de la proposition').click();
    await cliquer(page, 'Consigner le refus');
    await page.getByText('2 réponses sont à corriger').waitFor();
    await page.getByLabel('École ordinaire pressentie').check();
    await page.getByLabel('Pour quel motif ?').fill('La classe est pleine.');
    await page.getByLabel('Quelles autres solutions').fill('Deux autres écoles contactées.');
    await cliquer(page, 'Consigner le refus');
    await page.getByText('Alternatives tentées').waitFor();
    expect(await page.getByText('Attester la fréquentation').count()).toBe(0);
    await page.goto(url('/propositions'));
    expect(await page.getByText('Noa Refusée').count()).toBe(0);
    await page.goto(url('/propositions?toutes=oui'));
    await page.getByText('Noa Refusée').waitFor();
  },
  { javascript: false },
);

parcours('Un membre propose, le coordonnateur compare et accepte en lot', async (etape) => {
  const { page, url, journal, verifierEcran } = etape;
  journal.attendre(/status of 4\d\d/);
  await seConnecter(page, url, MEMBRE);
  await page.goto(url('/eleves?annee=2025-26&tri=debut&sens=desc'));
  await page.locator('tbody th a').first().click();
  await page.waitForURL('**/eleves/*-*');
  const dossier = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Ouvrir le protocole' }).first().click();
  await page.waitForURL('**/protocole');
  const protocole = new URL(page.url()).pathname;
  for (const section of ['objectifs', 'transport']) {
    await page.goto(url(`${protocole.replace('/protocole', '')}/sections/${section}`));
    await page.getByLabel('Contenu de la section').fill(`Texte proposé pour ${section}.`);
    await page.getByLabel('Cette section n’est pas requise').uncheck();
    await page.getByLabel('Pourquoi cette modification ?').fill('Vu avec la titulaire.');
    await cliquer(page, 'Proposer cette modification');
    await page.getByText('Votre modification est proposée').waitFor();
    expect(await page.getByText(`Texte proposé pour ${section}.`).count()).toBe(0);
  }
  await page.goto(url(dossier));
  await page.getByText('Proposer une correction de l’identité').click();
  await page.getByLabel('Prénom', { exact: true }).fill('Maëlys');
  await cliquer(page, 'Proposer cette modification');
  await page.getByText('Votre correction est proposée').waitFor();
  await page.goto(url('/suggestions'));
  expect(await page.getByText('En attente', { exact: true }).count()).toBe(3);

  await devenir(page, url, COORDINATION);
  await page.getByRole('link', { name: '3 modifications proposées' }).click();
  await page.getByText('Texte proposé pour transport.').waitFor();
  await verifierEcran('suggestions');
  await cliquer(page, 'Accepter les modifications cochées');
  await page.getByText('Cochez au moins une modification').first().waitFor();
  for (const nom of [/^Accepter cette modification.*transport/, /^Accepter cette modification.*Identité/]) {
    await page.getByLabel(nom).check();
  }
  await cliquer(page, 'Accepter les modifications cochées');
  await page.getByText('2\u00a0modifications enregistrées').waitFor();
  await page.getByText('Refuser cette modification').click();
  await cliquer(page, 'Refuser la modification');
  await page.getByRole('link', { name: /Indiquez pourquoi/ }).waitFor();
  await page.getByLabel('Pour quel motif ?').fill('Trop vague.');
  await cliquer(page, 'Refuser la modification');
  await page.getByText('La modification est refusée').waitFor();
  await page.goto(url(dossier));
  await page.getByRole('heading', { level: 1, name: /Maëlys/ }).waitFor();

  await devenir(page, url, MEMBRE);
  await page.goto(url('/suggestions'));
  await page.getByText('Trop vague.').waitFor();
  await verifierEcran('suggestions-membre');
});

parcours('L’inscription en 1re secondaire, partenaire par partenaire', async (etape) => {
  const { page, url, journal, verifierEcran } = etape;
  journal.attendre(/status of 4\d\d/);
  await devenir(page, url, ORIGINE);
  await page.goto(url('/propositions'));
  await page.getByText('Vos anciens élèves en intégration').waitFor();
  await verifierEcran('origine');
  await devenir(page, url, COORDINATION);
  await page.goto(url('/eleves?annee=2025-26&niveau=primaire&tri=debut&sens=desc'));
  await page.locator('tbody th a').first().click();
  const protocole = await page
    .getByRole('link', { name: 'Ouvrir le protocole' })
    .first()
    .getAttribute('href');
  const adresse = `${(protocole ?? '').replace('/protocole', '')}/secondaire`;
  await page.goto(url(adresse));
  await page.getByLabel('Nom ou localité').fill('Institut');
  await cliquer(page, 'Chercher l’école');
  await page.locator('input[name=ecoleDestinationId]').first().check();
  const ecole = page.getByRole('region', { name: 'École secondaire de destination' });
  await ecole.getByLabel('Refusé').check();
  await cliquer(page, 'Enregistrer le suivi');
  await page.getByText('2 réponses sont à corriger').waitFor();
  await ecole.getByLabel(/Répondu le/).fill('2025-10-01');
  await ecole.getByLabel(/Motif d’un refus/).fill('Plus de place.');
  await cliquer(page, 'Enregistrer le suivi');
  await page.getByText('Le suivi est enregistré').waitFor();
  expect(await page.locator('.etat-refus').count()).toBe(1);
  await verifierEcran('secondaire');
});
