import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cliquer, seConnecter, type Url } from './gestes/premiere-ipt.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** The end of a year, before anyone has encoded the next one. */
reglerServeur({ POLARIS_HORLOGE: '2026-06-22T09:00:00Z', POLARIS_DEMO_ANNEES: '2024-25,2025-26' });

const ANNEE = '2025-26';

const ligne = (page: Page, rang: number) => page.locator('#question tbody tr').nth(rang);

async function ouvrirListe(page: Page, url: Url): Promise<void> {
  await page.goto(url(`/fin-d-annee?annee=${ANNEE}`));
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function rendreAvis(page: Page, sens: 'Favorable' | 'Défavorable'): Promise<void> {
  await page.getByLabel(sens, { exact: true }).first().check();
  await page.getByLabel('À quelle date ?', { exact: true }).fill('2026-06-15');
  await page.getByLabel('Après avis de tous les enseignants qui accompagnent l’élève').check();
  await page.getByLabel('Qui était présent ?').fill('Anne Delvigne, directrice\nBo Lac, titulaire');
  await page.getByLabel('D’accord avec l’avis', { exact: true }).check();
  await page.getByLabel('Quand ont-ils répondu ?').fill('2026-06-16');
  await cliquer(page, 'Enregistrer l’avis');
  await page.getByText('L’avis est enregistré').waitFor();
}

/** Ticks simple lines of the list: nothing but the opinion stands in their way. */
async function cocherSimples(page: Page, nombre: number): Promise<void> {
  const simples = page
    .locator('#question tbody tr')
    .filter({ has: page.getByText('Avis non encodé', { exact: true }) });
  expect(await simples.count()).toBeGreaterThanOrEqual(nombre);
  for (let rang = 0; rang < nombre; rang += 1) await simples.nth(rang).getByRole('checkbox').check();
}

parcours('P5 : un avis, puis sa confirmation et ses documents ; un avis défavorable', async (etape) => {
  const { page, url, journal, verifierEcran } = etape;
  journal.attendre(/status of 4\d\d/);
  await seConnecter(page, url);
  await page.getByText(`Fin de l’année ${ANNEE}`).first().waitFor();
  await ouvrirListe(page, url);
  await verifierEcran('p5-listes');
  const simple = page
    .locator('#question tbody tr')
    .filter({ has: page.getByText('Avis non encodé', { exact: true }) });
  await simple.first().getByRole('link').click();
  await page.waitForURL('**/prolongation?**');
  await page.getByText('Aucun avis n’est encore encodé').waitFor();
  await verifierEcran('p5-prolongation');
  await cliquer(page, 'Enregistrer l’avis');
  await page.getByText('2 réponses sont à corriger').waitFor();
  await verifierEcran('p5-avis-incomplet');
  await rendreAvis(page, 'Favorable');
  await page.getByText('Tout est réuni').waitFor();
  await cliquer(page, 'Confirmer la prolongation');
  await page.getByText('La prolongation est confirmée. Prochaine étape').waitFor();
  await verifierEcran('p5-confirmee');
  for (const papier of ['Avis relatif à la prolongation', 'PDF de prolongation', 'PDF d’intégration']) {
    await cliquer(page, new RegExp(`Émettre.*${papier}`));
    await page.getByText('Le document est émis').waitFor();
    const adresse = await page
      .getByRole('link', { name: 'Télécharger le document (PDF)' })
      .getAttribute('href');
    const reponse = await page.request.get(url(adresse ?? ''));
    expect(reponse.headers()['content-type']).toBe('application/pdf');
  }

  await ouvrirListe(page, url);
  await simple.first().getByRole('link').click();
  await page.waitForURL('**/prolongation?**');
  await rendreAvis(page, 'Défavorable');
  await page.getByText('À ces conditions, l’intégration n’est pas prolongée').waitFor();
  await page.getByText('la direction de l’école ordinaire concerte tous les partenaires').first().waitFor();
  await verifierEcran('p5-defavorable');
});

parcours('P5 : douze prolongations en lot, un refus, le rapport', async ({ page, url, verifierEcran }) => {
  await seConnecter(page, url);
  await ouvrirListe(page, url);
  await cocherSimples(page, 12);
  await page
    .locator('#question tbody tr')
    .filter({ hasText: 'Avis défavorable' })
    .first()
    .getByRole('checkbox')
    .check();
  await cliquer(page, 'Prolonger les élèves cochés');
  await page.waitForURL('**/fin-d-annee/lot?**');
  await page.getByText('Aperçu : 0 oui, 13 non').waitFor();
  await page.getByLabel('Avis favorables rendus le').fill('2026-06-18');
  await page.getByLabel('Après avis de tous les enseignants qui accompagnent l’élève').check();
  await page.getByLabel('Les parents ont signé pour accord').check();
  await page.getByLabel('Parents d’accord le').fill('2026-06-19');
  await cliquer(page, 'Voir l’aperçu');
  await page.getByText('Aperçu : 12 oui, 1 non').waitFor();
  await verifierEcran('p5-apercu');
  await cliquer(page, /^Prolonger 12/);
  await page.waitForURL('**/fin-d-annee/rapports/**');
  await page.getByText('12 faites, 1 refusée.').waitFor();
  await verifierEcran('p5-rapport');
  const csv = await page.request.get(`${page.url().split('?')[0]}/csv`);
  expect(csv.headers()['content-type']).toContain('text/csv');
  expect((await csv.text()).split('\r\n').filter((l) => l !== '')).toHaveLength(14);
  await ouvrirListe(page, url);
  await page.getByText('Déjà réglées (', { exact: false }).first().click();
  expect(await page.locator('#faite tbody tr').filter({ hasText: 'Confirmée' }).count()).toBe(13);
});

parcours('P5 : deux arrêts en lot, et leur PDF', async ({ page, url, verifierEcran }) => {
  await seConnecter(page, url);
  await ouvrirListe(page, url);
  await ligne(page, 0).getByRole('checkbox').check();
  await ligne(page, 1).getByRole('checkbox').check();
  const nom = (await ligne(page, 0).getByRole('link').textContent()) ?? '';
  const adresse = (await ligne(page, 0).getByRole('link').getAttribute('href')) ?? '';
  await cliquer(page, 'Arrêter les élèves cochés');
  await page.waitForURL('**/fin-d-annee/lot?**');
  await verifierEcran('p5-arreter');
  await page.getByLabel('Demande d’un partenaire au terme de l’année scolaire').check();
  await page.getByLabel('À quelle date ?').fill('2026-06-22');
  await page.getByLabel('Qui demande la fin ?').selectOption('ecole-ordinaire');
  await page
    .getByRole('group', { name: /collégialement/ })
    .getByLabel('Oui')
    .check();
  await page.getByLabel('L’élève continue dans l’ordinaire, sans accompagnement').check();
  await cliquer(page, 'Voir l’aperçu');
  await page.getByText('Aperçu : 2 oui, 0 non').waitFor();
  await page.getByText('vendredi 3 juillet 2026').or(page.getByText('3 juillet 2026')).first().waitFor();
  await cliquer(page, /^Arrêter 2/);
  await page.getByText('2 faites, 0 refusée.').waitFor();
  await page.getByRole('link', { name: nom }).waitFor();
  await page.goto(url(adresse.replace('/prolongation', '/arret')));
  await cliquer(page, 'Émettre le document de fin (PDF)');
  await page.getByText('Le document est émis').waitFor();
  await verifierEcran('p5-document-fin');
});
