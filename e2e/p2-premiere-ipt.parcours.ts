import { expect } from 'vitest';
import {
  allerAuxConditions,
  cliquer,
  consigner,
  lirePointsIpt,
  ouvrirSignatures,
  repondreAcces,
  repondreEleve,
  type SignatureDonnee,
  seConnecter,
} from './gestes/premiere-ipt.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/**
 * Two weeks before the list of the IPT is due, in a year of points pupil by pupil. In 2025-26 the value of
 * the oldest IPT is not published, and so no total is shown for a pôle that has some.
 */
reglerServeur({ POLARIS_HORLOGE: '2024-09-16T09:00:00Z' });

const ELEVE = {
  nom: 'Vandermeulen-Tasiaux',
  prenom: 'Clémentine',
  naissance: '2016-03-14',
  debut: '2024-09-16',
};
const POINTS_PLEINS = 88;

const SIGNATURES: readonly SignatureDonnee[] = [
  {
    partie: 'cpms',
    nom: 'Nadine Hubermont',
    qualite: 'directrice du centre',
    le: '2024-09-09',
    moyen: 'Sur papier, numérisé',
  },
  {
    partie: 'responsable',
    nom: 'Paul Tasiaux',
    qualite: 'père',
    titre: 'Parent ou personne investie de l’autorité parentale',
    le: '2024-09-11',
    moyen: 'Sur papier',
  },
  {
    partie: 'ecole-ordinaire',
    nom: 'Odile Grandpré',
    qualite: 'directrice',
    titre: 'Délégué du pouvoir organisateur',
    le: '2024-09-12',
    moyen: 'Sur papier',
  },
  {
    partie: 'pole',
    nom: 'Hugues Lambillotte',
    qualite: 'administrateur',
    titre: 'Pouvoir organisateur',
    le: '2024-09-16',
    moyen: 'Dans le PDF, par signature électronique',
  },
];

parcours('P2 : une première IPT, de la règle au papier signé', async (etape) => {
  const { page, url, journal, verifierEcran } = etape;
  // An answer that refuses is an answer: the browser notes its status all the same.
  journal.attendre(/status of 40[09]/);
  await seConnecter(page, url);
  const avant = await lirePointsIpt(page, url, '2024-25');

  await page.goto(url('/ipt/nouvelle'));
  await verifierEcran('p2-nouvelle');
  await allerAuxConditions(page, url, ELEVE);
  await verifierEcran('p2-acces-vide');

  await repondreAcces(page, '2024-02-12', 'Non');
  await cliquer(page, 'Contrôler l’accès');
  await page.getByText('L’élève ne peut pas commencer').waitFor();
  const raisons = await page.locator('.jugement .avis .raisons li').allTextContents();
  expect(raisons).toHaveLength(3);
  for (const raison of raisons) expect(raison).toMatch(/art\. 13[03]/);
  await page.locator('.jugement summary').click();
  await verifierEcran('p2-acces-refuse');

  await repondreAcces(page, '2023-08-28', 'Oui');
  await cliquer(page, 'Contrôler l’accès');
  await page.waitForURL('**/verification');
  await page.getByText('L’élève peut commencer').waitFor();
  expect(await page.locator('.chiffre-valeur').textContent()).toMatch(/^88/);
  await verifierEcran('p2-verification');

  await cliquer(page, 'Enregistrer l’intégration');
  await page.waitForURL('**/protocole?**');
  await page.getByText('L’intégration est enregistrée').waitFor();
  await page.getByText(/lundi 30 septembre 2024/).waitFor();
  const adresse = page.url().replace(/\/protocole.*/, '');

  await page.getByRole('link', { name: 'Objectifs de l’intégration' }).click();
  await page
    .getByLabel('Contenu de la section')
    .fill('Lire à voix haute devant la classe, une fois par semaine.');
  await page.getByLabel('Cette section est terminée').check();
  await verifierEcran('p2-section');
  await cliquer(page, 'Enregistrer la section');
  await page.waitForURL('**/protocole?**');
  await page.getByText('Complet', { exact: true }).waitFor();

  const salle = await ouvrirSignatures(page, adresse);
  for (const signature of SIGNATURES) await consigner(page, salle, signature);
  await verifierEcran('p2-signatures');
  await page.goto(`${adresse}/protocole`);
  await expect.poll(() => page.getByText('Signé', { exact: true }).count()).toBe(3);
  expect(await page.getByText('Avis remis', { exact: true }).count()).toBe(1);
  await verifierEcran('p2-protocole');

  await cliquer(page, 'Émettre le protocole');
  const document = page.getByRole('link', { name: 'Ouvrir le document (PDF)' });
  await document.waitFor();
  const pdf = await page.request.get(url((await document.getAttribute('href')) ?? ''));
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect(pdf.headers()['cache-control']).toBe('no-store');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');

  await cliquer(page, 'Émettre l’attestation');
  const code = await page.locator('.avis code').textContent();
  expect(code).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  await page.goto(url(`/verification/${code}`));
  await page.getByText('Cette attestation est valable').waitFor();
  expect(await page.getByText(ELEVE.nom).count()).toBe(0);
  await verifierEcran('p2-attestation-valable');

  expect(await lirePointsIpt(page, url, '2024-25')).toBe(avant + POINTS_PLEINS);
});

parcours('P2 : deux fenêtres sur le même brouillon ne perdent rien', async (etape) => {
  const { page, url, journal, verifierEcran } = etape;
  journal.attendre(/status of 40[09]/);
  await seConnecter(page, url);
  await page.goto(url('/ipt/nouvelle'));
  await cliquer(page, 'Commencer une intégration');
  await page.waitForURL('**/eleve');
  const autre = await page.context().newPage();
  await autre.goto(page.url());

  await page.getByLabel('Quel est le nom de l’élève ?').fill('Première');
  await page.getByText(/Brouillon enregistré à/).waitFor();
  await cliquer(page, 'Enregistrer le brouillon');
  await page.waitForLoadState('networkidle');
  await repondreEleve(autre, { ...ELEVE, nom: 'Seconde' });
  await cliquer(autre, 'Continuer');
  await autre.getByText('modifié dans une autre fenêtre').waitFor();
  expect(await autre.getByRole('cell', { name: 'Première' }).count()).toBe(1);
  expect(await autre.getByLabel('Quel est le nom de l’élève ?').inputValue()).toBe('Seconde');
  await cliquer(autre, 'Continuer');
  await autre.waitForURL('**/ecoles');

  await page.goto(url('/ipt/nouvelle'));
  await page.getByRole('link', { name: 'Clémentine Seconde' }).waitFor();
  await verifierEcran('p2-brouillons');
});

parcours(
  'P2 : le même formulaire sans JavaScript, et l’élève en double signalé',
  async ({ page, url, journal }) => {
    // With JavaScript off the browser reports each script it did not load.
    journal.attendre(/ csp$|status of 40[09]/);
    await seConnecter(page, url);
    await page.goto(url('/ipt/nouvelle'));
    await cliquer(page, 'Commencer une intégration');
    await cliquer(page, 'Continuer');
    await page.getByText('4 réponses sont à corriger').waitFor();
    await allerAuxConditions(page, url, ELEVE);
    await cliquer(page, 'Enregistrer le brouillon');
    await page.getByText(/Brouillon enregistré à/).waitFor();
    await repondreAcces(page, '2023-08-28', 'Oui');
    await cliquer(page, 'Contrôler l’accès');
    await page.waitForURL('**/verification');
    await cliquer(page, 'Enregistrer l’intégration');
    await page.getByRole('link', { name: 'Clémentine Vandermeulen-Tasiaux' }).waitFor();
    await page.getByLabel('Il s’agit d’une autre personne').check();
    await cliquer(page, 'Enregistrer l’intégration');
    await page.waitForURL('**/protocole?**');
    const adresse = page.url().replace(/\/protocole.*/, '');
    const salle = await ouvrirSignatures(page, adresse);
    for (const signature of SIGNATURES.slice(0, 1)) await consigner(page, salle, signature);
    await page.getByText('Avis remis', { exact: true }).waitFor();
  },
  { javascript: false },
);
