import { expect } from 'vitest';
import type { Etape } from '../harnais/parcours.ts';
import { cliquer, seConnecter } from './premiere-ipt.ts';
import { changerDeCompte } from './tardif.ts';

type Cas = { annee: string; veille: string };

/**
 * After a late IPT entered budget C: the pôle validates its budget, sees it as known the day before and
 * today, prints it; the Cellule corrects a movement by another.
 */
export async function suivreLivre({ page, url, journal, verifierEcran }: Etape, cas: Cas): Promise<void> {
  journal.attendre(/status of 4\d\d/);
  const livre = `/financement/livre?annee=${cas.annee}`;
  await seConnecter(page, url);
  await page.goto(url(`/financement?annee=${cas.annee}`));
  await page.getByRole('link', { name: 'Budgets A, B et C, tels que connus à une date' }).click();
  await page.getByText('Le pôle n’avait pas validé son budget à cette date.').waitFor();
  await page.getByRole('link', { name: 'Préparer la validation du budget' }).click();
  await page.waitForURL('**/livre/validation**');
  await verifierEcran('livre-validation');
  await cliquer(page, 'Valider le budget au 30 septembre');
  await page.getByText('Le budget au 30 septembre est validé.').waitFor();
  await page.getByText(/^\+[\d\s,]+ au budget B : \d+ IPT arrêtées au 30 septembre, validées/).waitFor();
  await page.getByText(/^\+88 au budget C : IPT signalée après le 30 septembre : Clémentine/).waitFor();
  expect(await page.locator('.livre-empreinte').textContent()).toMatch(/^[0-9a-f]{64}$/);
  await verifierEcran('livre-aujourdhui');

  await page.getByLabel('Une autre date').fill(cas.veille);
  await cliquer(page, 'Voir ces dates');
  await page.waitForURL(`**connuLe=${cas.veille}**`);
  await page.getByText('et ne comptent pas ici').waitFor();
  await page.getByText('Aucun mouvement n’est connu à cette date.').waitFor();
  await verifierEcran('livre-veille');

  await page.goto(url(livre));
  await cliquer(page, 'Émettre le relevé');
  await page.getByText('Le relevé est émis.').waitFor();
  const pdf = await page.request.get(url((await lire(page, 'Télécharger le relevé (PDF)')) ?? ''));
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  const classeur = await page.request.get(url((await lire(page, /Exporter ces budgets/)) ?? ''));
  expect((await classeur.body()).subarray(0, 2).toString()).toBe('PK');

  await changerDeCompte(page, url, 'administration@example.be');
  await page.goto(url(livre));
  await page.getByLabel('Pôle territorial').selectOption({ index: 1 });
  await cliquer(page, 'Voir ce pôle');
  await page.getByRole('link', { name: /^Corriger : IPT signalée après/ }).click();
  await page.waitForURL('**/correction');
  await cliquer(page, 'Corriger le mouvement');
  await page.getByText('2 réponses sont à corriger').waitFor();
  await verifierEcran('livre-correction');
  await page.getByLabel('Quel est le nombre de points juste ?').fill('352');
  await page.getByLabel('Pourquoi le corriger ?').fill('Élève du troisième degré.');
  await cliquer(page, 'Corriger le mouvement');
  await page.getByText('Le mouvement est corrigé').waitFor();
  await page.getByText(/^\+352 au budget C : correction/).waitFor();
}

type Page = Etape['page'];
const lire = (page: Page, nom: string | RegExp) => page.getByRole('link', { name: nom }).getAttribute('href');

/** The same day without script: the button of the slider, and each day as a link. */
export async function suivreLivreSansScript({ page, url, journal }: Etape, { annee }: Cas): Promise<void> {
  journal.attendre(/ csp$/);
  await seConnecter(page, url);
  await page.goto(url(`/financement/livre?annee=${annee}&rang=0`));
  await page.waitForURL('**connuLe=**');
  await page.getByText(/Budgets tels que connus le/).waitFor();
}
