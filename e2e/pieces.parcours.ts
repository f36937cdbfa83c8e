import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cliquer, seConnecter, type Url } from './gestes/premiere-ipt.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

reglerServeur({ POLARIS_HORLOGE: '2024-10-14T09:00:00Z' });

const ANNEE = '2024-25';
const PDF = (texte: string) => ({
  name: 'protocole signé.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.7\n${texte}`),
});
const MO = 1024 * 1024;

/** Opens the pieces of the first pupil of the list of incomplete files. */
async function ouvrirPieces(page: Page, url: Url, rang = 0): Promise<string> {
  await page.goto(url(`/pieces?annee=${ANNEE}&piece=protocole`));
  const adresse = await page.locator('tbody th a').nth(rang).getAttribute('href');
  await page.goto(url(adresse ?? ''));
  return (adresse ?? '').split('?')[0] ?? '';
}

async function repondre(page: Page, fichier: ReturnType<typeof PDF>): Promise<void> {
  await page.getByLabel('Quelle date porte-t-elle ?').fill('2024-09-12');
  await page.getByLabel('L’original', { exact: true }).check();
  await page.getByLabel('Sur papier, au pôle').check();
  await page.getByLabel(/Qui le garde/).fill('Farde 12');
  await page.getByLabel(/Quel fichier/).setInputFiles(fichier);
}

const etatDe = (page: Page, piece: string) =>
  page.locator('tbody tr', { hasText: piece }).first().locator('.etat').textContent();

parcours(
  'Une pièce : refusée, déposée, remplacée, retirée',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(/status of 4\d\d/);
    await seConnecter(page, url);
    await page.goto(url(`/pieces?annee=${ANNEE}`));
    await verifierEcran('pieces-incomplets');
    const pieces = await ouvrirPieces(page, url);
    expect(await etatDe(page, 'Protocole d’intégration et ses annexes')).toBe('Manquante');
    await verifierEcran('pieces-eleve');

    await page.getByRole('link', { name: /^Déposer : Protocole/ }).click();
    await page.waitForURL('**/pieces/nouvelle**');
    await cliquer(page, 'Déposer la pièce');
    await page.getByText('3 réponses sont à corriger').waitFor();
    await verifierEcran('pieces-depot');
    await repondre(page, {
      name: 'protocole.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ\x90'),
    });
    await cliquer(page, 'Déposer la pièce');
    await page
      .getByText(/« protocole\.pdf » n’est ni un PDF/)
      .first()
      .waitFor();
    await repondre(page, {
      ...PDF(''),
      buffer: Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(11 * MO)]),
    });
    await cliquer(page, 'Déposer la pièce');
    await page
      .getByText(/pèse 11,0 Mo ; le maximum est de 10 Mo/)
      .first()
      .waitFor();
    expect(await page.getByLabel(/Qui le garde/).inputValue()).toBe('Farde 12');
    await repondre(page, PDF('première version'));
    await cliquer(page, 'Déposer la pièce');
    await page.getByText('La pièce est déposée').waitFor();

    await page.goto(url(`${pieces}?annee=${ANNEE}`));
    expect(await etatDe(page, 'Protocole d’intégration et ses annexes')).toBe('Présente');
    const [telecharge] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Protocole d’intégration et ses annexes', exact: true }).click(),
    ]);
    expect(telecharge.suggestedFilename()).toBe('protocole-2024-09-12.pdf');

    await page.getByRole('link', { name: /Remplacer ou retirer : Protocole/ }).click();
    await page.getByRole('heading', { name: /^Remplacer ou retirer/ }).waitFor();
    await cliquer(page, 'Remplacer la pièce');
    await page.getByRole('link', { name: 'Indiquez pourquoi.' }).waitFor();
    await verifierEcran('pieces-remplacement');
    await page.getByLabel('Pourquoi la remplacer ?').fill('La page 3 manquait.');
    await page.getByLabel(/Quel fichier/).setInputFiles(PDF('seconde version'));
    await cliquer(page, 'Remplacer la pièce');
    await page.getByText('La pièce est remplacée').waitFor();

    await page.getByRole('link', { name: /Remplacer ou retirer : Protocole/ }).click();
    await page.getByText('Retirer cette pièce du dossier').click();
    await page.getByLabel('Pourquoi la retirer ?').fill('Elle concerne un autre élève.');
    await cliquer(page, 'Retirer la pièce');
    await page.getByText('La pièce est retirée du dossier').waitFor();
    await page.goto(url(`${pieces}?annee=${ANNEE}`));
    expect(await etatDe(page, 'Protocole d’intégration et ses annexes')).toBe('Manquante');
    await page
      .getByText(/remplacées ou retirées/)
      .first()
      .click();
    await page.getByText('La page 3 manquait.').waitFor();
    await page.getByText('Elle concerne un autre élève.').waitFor();
    await verifierEcran('pieces-retirees');
  },
);

parcours(
  'Une pièce demandée par un lien : montré une fois, ouvert dans un autre navigateur, fermé',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(/status of 4\d\d/);
    await seConnecter(page, url);
    const pieces = await ouvrirPieces(page, url, 1);
    await page.getByRole('link', { name: 'Demander une pièce par un lien' }).click();
    await page.getByLabel('Quelle pièce ?').selectOption('bilan-medical');
    await page.getByLabel('À qui enverrez-vous le lien ?').fill('Docteure Œillet');
    await cliquer(page, 'Créer le lien');
    await page.getByText('Il ne sera plus montré').waitFor();
    await verifierEcran('pieces-lien');
    const adresse = await page.getByLabel('Adresse à envoyer').inputValue();

    // Whoever receives a link has the browser that he or she has: here, one without script.
    const sansScript = { locale: 'fr-BE', javaScriptEnabled: false };
    const autre = await page.context().browser()?.newContext(sansScript);
    if (!autre) throw new Error('no second browser context');
    try {
      const visite = await autre.newPage();
      await visite.goto(adresse);
      await visite.getByText('Le document décrit dans la demande').waitFor();
      expect(await visite.locator('main').textContent()).not.toMatch(/bilan|médical/i);
      await cliquer(visite, 'Envoyer le document');
      await visite.getByText('3 réponses sont à corriger').waitFor();
      await visite.getByLabel('Quelle date porte le document ?').fill('2024-10-01');
      await visite.getByLabel(/^Non, c’est la copie/).check();
      await visite.getByLabel('Quel fichier ?').setInputFiles(PDF('bilan'));
      await cliquer(visite, 'Envoyer le document');
      await visite.getByText('Le document est reçu.').waitFor();
      await visite.goto(adresse);
      await visite.getByText('Le document est reçu.').waitFor();
      expect(await visite.getByRole('button', { name: 'Envoyer le document' }).count()).toBe(0);
      await visite.goto(`${adresse.slice(0, -3)}abc`);
      await visite.getByText('Ce lien n’est pas connu.').waitFor();
    } finally {
      await autre.close();
    }

    await page.goto(url(`${pieces}?annee=${ANNEE}`));
    await page.getByText('par un lien personnel').first().waitFor();
    await page.getByText('Docteure Œillet').waitFor();
    expect(await etatDe(page, 'Docteure Œillet')).toBe('Reçue');
    await verifierEcran('pieces-lien-recu');
  },
);

parcours(
  'Les attestations demandées à toutes les écoles, déposées par l’une d’elles, sans JavaScript',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(/ csp$|status of 4\d\d/);
    await seConnecter(page, url);
    await page.goto(url(`/attestations?annee=${ANNEE}`));
    await page.getByLabel(/Quand rappeler/).fill('2024-11-04');
    await cliquer(page, 'Demander les attestations qui manquent');
    await page.getByText(/attestations demandées à \d+\sécoles?/).waitFor();
    await verifierEcran('attestations-pole');
    await cliquer(page, 'Demander les attestations qui manquent');
    await page.getByText('Aucune nouvelle attestation à demander.').waitFor();
    await page.context().clearCookies();

    await seConnecter(page, url, 'ecole.pole1@example.be');
    await page.goto(url('/attestations'));
    const attendues = await page.getByRole('link', { name: /^Déposer l’attestation/ }).count();
    await verifierEcran('attestations-ecole');
    expect(attendues).toBeGreaterThan(0);
    await page
      .getByRole('link', { name: /^Déposer l’attestation/ })
      .first()
      .click();
    await page.getByLabel('Quelle date porte le document ?').fill('2024-10-10');
    await page.getByLabel(/^Oui/).check();
    await page.getByLabel('Quel fichier ?').setInputFiles(PDF('attestation'));
    await cliquer(page, 'Déposer l’attestation');
    await page.getByText('L’attestation est déposée').waitFor();
    expect(await page.getByRole('link', { name: /^Déposer l’attestation/ }).count()).toBe(attendues - 1);
  },
  { javascript: false },
);

parcours(
  'Une information demandée à un CPMS, avec sa base',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(/status of 4\d\d/);
    await seConnecter(page, url);
    await ouvrirPieces(page, url, 2);
    await page.getByRole('link', { name: 'Échanges avec les CPMS' }).click();
    await page.waitForURL('**/secret-partage');
    await page.getByText('Non sollicité').waitFor();
    await cliquer(page, 'Envoyer la demande au centre');
    await page.getByText('4 réponses sont à corriger').waitFor();
    await verifierEcran('secret-demande');
    await page.getByLabel('À quel centre ?').selectOption({ index: 1 });
    await page.getByLabel('Sur quelle base ?').selectOption('secret-professionnel-partage');
    await page.getByLabel('Quelles informations ?').fill('Date de l’attestation d’orientation');
    await page.getByLabel('À quoi serviront-elles ?').fill('Préparer la concertation.');
    await cliquer(page, 'Envoyer la demande au centre');
    await page.getByText('La demande est envoyée').waitFor();
    await page.getByText('Préparer la concertation.').waitFor();
    await verifierEcran('secret-envoyee');
  },
);
