import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cliquer, seConnecter, type Url } from './gestes/premiere-ipt.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** In the summer: the call of the siège is being chosen from, and a new one may still be published. */
reglerServeur({ POLARIS_HORLOGE: '2026-07-10T09:00:00Z' });

const ANNEE = '2026-27';
const RECRUTEMENT = `/equipe/recrutement?annee=${ANNEE}`;
const FONCTION = 'Instituteur primaire';

async function ouvrirRecrutement(page: Page, url: Url): Promise<void> {
  await seConnecter(page, url, 'direction.pole1@example.be');
  await page.goto(url(RECRUTEMENT));
  await page.getByRole('heading', { name: 'Appels à candidatures' }).waitFor();
}

/** The path of the personal link that the receipt shows. */
async function lireLien(page: Page): Promise<string> {
  const adresse = await page.getByLabel('Lien personnel pour suivre la candidature').inputValue();
  return new URL(adresse).pathname;
}

parcours(
  'un pouvoir organisateur fixe un profil, lance un appel, et choisit palier par palier',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(/status of 4\d\d/);
    await ouvrirRecrutement(page, url);
    await verifierEcran('recrutement');

    await page.getByRole('link', { name: 'Écrire un profil' }).click();
    await page.getByLabel('Titre du profil').fill('Soutien aux apprentissages');
    await page.getByLabel(FONCTION, { exact: true }).check();
    await page.getByLabel('Concertation locale le').fill('2026-07-06');
    await cliquer(page, 'Enregistrer le profil');
    await page.getByRole('link', { name: /Indiquez l’organe/ }).waitFor();
    await page.getByLabel('Organe consulté').fill('Commission paritaire locale');
    await verifierEcran('recrutement-profil');
    await cliquer(page, 'Enregistrer le profil');
    await page.getByText('Le profil est enregistré.').waitFor();

    await page.getByRole('link', { name: 'Préparer un appel' }).click();
    const emploi = page.getByLabel(`${FONCTION}, 5/5 (emploi 1)`);
    await emploi.selectOption({ label: 'Soutien aux apprentissages' });
    await page.getByRole('radio', { name: 'À tous les candidats' }).check();
    await page.getByLabel('Candidatures jusqu’au').fill('2026-07-24');
    await verifierEcran('recrutement-preparer');
    await cliquer(page, 'Enregistrer le projet d’appel');
    await page.getByText('Le projet d’appel est enregistré.').waitFor();
    await page.getByRole('link', { name: 'Publier l’appel' }).click();
    await cliquer(page, 'Publier l’appel');
    await page.getByText('L’appel est publié.').waitFor();
    const [, appelId = ''] = /recrutement\/([\da-f-]{36})/.exec(page.url()) ?? [];

    await page.goto(url(`/appels/${appelId}`));
    await cliquer(page, 'Envoyer ma candidature');
    await page.getByRole('heading', { name: /à corriger/ }).waitFor();
    await verifierEcran('appel-public-refuse');
    await page.getByLabel('Prénom').fill('Solveig');
    await page.getByLabel('Nom', { exact: true }).fill('Essaimont');
    await page.getByLabel('Courriel').fill('solveig@example.be');
    await page.getByLabel(new RegExp(`^${FONCTION} \\(facultatif\\)`)).selectOption('TR');
    await page.getByLabel('Ailleurs, ou sans emploi').check();
    await page.getByLabel('Motivation').fill('J’aime le travail en équipe.');
    await page.getByLabel(/Ces réponses sont exactes/).check();
    await cliquer(page, 'Envoyer ma candidature');
    await page.getByText(/La candidature est reçue, sous la référence CAND-/).waitFor();
    await verifierEcran('appel-public-recu');
    await page.goto(url(await lireLien(page)));
    await page.getByText('Recevabilité à examiner').waitFor();
    await verifierEcran('ma-candidature');

    // The call of June: two candidates of the first tier, one of the second, one of the third.
    await page.goto(url(RECRUTEMENT));
    await page.getByRole('link', { name: 'Appel n° 1' }).click();
    await page.getByText('Ce palier n’est pas encore ouvert pour cette fonction.').first().waitFor();
    await verifierEcran('recrutement-paliers');
    const paliers = (rang: number) => page.locator(`section[aria-labelledby="titre-palier-${rang}"]`);
    const appel = page.url();
    await paliers(2)
      .getByRole('link', { name: /Noter un retrait/ })
      .click();
    await page.getByLabel('Motif', { exact: true }).selectOption('inadequation-profil');
    await page.getByLabel('Motif écrit').fill('Le profil demande autre chose.');
    await cliquer(page, 'Enregistrer la décision');
    await page.getByText(/Le palier 2 n’est pas ouvert/).waitFor();

    await page.goto(appel);
    await paliers(1)
      .getByRole('link', { name: /Écarter/ })
      .click();
    await page.getByLabel('Motif', { exact: true }).selectOption('anciennete');
    await page.getByLabel('Motif écrit').fill('La candidature ne montre pas de travail en équipe.');
    await cliquer(page, 'Enregistrer la décision');
    await page.getByRole('link', { name: /ne sont pas des critères/ }).waitFor();
    await page.getByLabel('Motif', { exact: true }).selectOption('inadequation-profil');
    await cliquer(page, 'Enregistrer la décision');
    await page.getByText('La décision est enregistrée.').waitFor();

    await paliers(2)
      .getByRole('link', { name: /Retenir/ })
      .click();
    await page.getByLabel('Emploi', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('À partir du').fill('2026-08-24');
    await verifierEcran('recrutement-retenir');
    await cliquer(page, 'Retenir et créer la charge');
    await page.getByText('Le candidat est retenu').waitFor();

    await cliquer(page, 'Procès-verbal du palier 1 (PDF)');
    const lien = page.getByRole('link', { name: 'Télécharger le document (PDF)' });
    await lien.waitFor();
    const pdf = await page.request.get(url((await lien.getAttribute('href')) ?? ''));
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  },
);

parcours(
  'on postule et on se retire sans script',
  async ({ page, url, journal, verifierEcran }) => {
    // The browser signals each script it does not load.
    journal.attendre(/csp/);
    await page.goto(url('/appels'));
    await page.getByRole('link', { name: /appel n° 2/ }).click();
    await page.getByLabel('Prénom').fill('Marin');
    await page.getByLabel('Nom', { exact: true }).fill('Sansescript');
    await page.getByLabel('Courriel').fill('marin@example.be');
    await page.getByLabel('Dans un centre PMS').check();
    await page.getByLabel('Motivation').fill('Je veux changer de métier.');
    await page.getByLabel(/Ces réponses sont exactes/).check();
    await cliquer(page, 'Envoyer ma candidature');
    await page.getByText(/La candidature est reçue/).waitFor();
    await page.goto(url(await lireLien(page)));
    await page.getByLabel(/Je retire ma candidature/).check();
    await cliquer(page, 'Retirer ma candidature');
    await page.getByText('Retiré', { exact: true }).waitFor();
    await verifierEcran('ma-candidature-retiree');
  },
  { javascript: false },
);
