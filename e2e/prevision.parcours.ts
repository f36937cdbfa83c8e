import { expect } from 'vitest';
import { cliquer, seConnecter } from './gestes/premiere-ipt.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** In April, when the points of the next year are forecast: its law is not published. */
reglerServeur({ POLARIS_HORLOGE: '2027-04-05T09:00:00Z' });

const ADRESSE = '/financement/prevision?annee=2026-27';

parcours(
  'la prévision : hypothèses, scénario gardé, comparaison, tirages',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(/status of 4\d\d/);
    await seConnecter(page, url);
    await page.goto(url('/financement?annee=2026-27'));
    await page
      .getByRole('navigation', { name: 'Financement' })
      .getByRole('link', { name: 'Prévision' })
      .click();
    await page.getByRole('heading', { name: 'Prévision des points de 2027-28' }).waitFor();
    await page.getByText('la dernière loi connue est prolongée d’un an').waitFor();
    await page.getByText('Pourquoi ce chiffre').first().click();
    await page
      .getByText(/Prolongé, non publié/)
      .first()
      .waitFor();
    await verifierEcran('prevision');

    await page.getByLabel('Élèves des écoles coopérantes, hypothèse centrale').fill('mille');
    await cliquer(page, 'Calculer la prévision');
    await page.getByRole('heading', { name: 'Une réponse est à corriger' }).waitFor();
    await verifierEcran('prevision-refusee');
    for (const [colonne, eleves] of [
      ['basse', '17 500'],
      ['centrale', '18 000'],
      ['haute', '18 500'],
    ] as const) {
      await page.getByLabel(`Élèves des écoles coopérantes, hypothèse ${colonne}`).fill(eleves);
    }
    await cliquer(page, 'Calculer la prévision');
    // 18 000 pupils at 1,14.
    await page.getByRole('cell', { name: '20\u202f520' }).waitFor();
    await cliquer(page, 'Tirer 10\u202f000 fois');
    await page.getByText(/10\u202f000 tirages en/).waitFor();
    await page.getByText(/Neuf fois sur dix/).waitFor();
    await verifierEcran('prevision-tirages');

    await cliquer(page, 'Enregistrer ce scénario');
    await page.getByRole('link', { name: 'Donnez un nom à ce scénario.' }).waitFor();
    await page.getByLabel('Nom du scénario').fill('Avril, une école de plus');
    await cliquer(page, 'Enregistrer ce scénario');
    await page.getByText('Le scénario est enregistré.').waitFor();
    await page.getByText('Renommer ou supprimer').click();
    await page.getByLabel('Nouveau nom').fill('Avril');
    await cliquer(page, 'Renommer le scénario');
    await page.getByText('Le scénario est renommé.').waitFor();
    const lien = page.getByRole('row', { name: /Avril/ }).getByRole('link', { name: /^Exporter/ });
    const classeur = await page.request.get(url((await lien.getAttribute('href')) ?? ''));
    expect((await classeur.body()).subarray(0, 2).toString()).toBe('PK');

    await page.getByLabel('Comparer Avril').check();
    await page.getByLabel('Comparer Tendance du pôle').check();
    await cliquer(page, 'Comparer les scénarios cochés');
    await page.getByRole('heading', { name: 'Prévisions comparées, 2027-28' }).waitFor();
    await verifierEcran('prevision-comparaison');
  },
);

parcours(
  'la prévision sans JavaScript : calculer et tirer',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(/ csp$/);
    await seConnecter(page, url);
    await page.goto(url(ADRESSE));
    await page.getByLabel('Élèves des écoles coopérantes, hypothèse basse').fill('17 000');
    await cliquer(page, 'Calculer la prévision');
    await page.getByText('Hypothèse tapée.').first().waitFor();
    await cliquer(page, 'Tirer 1\u202f000 fois');
    await page.getByText(/Neuf fois sur dix/).waitFor();
    await page.getByLabel('Nom du scénario').fill('Sans script');
    await cliquer(page, 'Enregistrer ce scénario');
    await page.getByText('Le scénario est enregistré.').waitFor();
    await verifierEcran('prevision-sans-script');
  },
  { javascript: false },
);
