import { expect } from 'vitest';
import type { Etape } from '../harnais/parcours.ts';
import { allerAuxConditions, cliquer, repondreAcces, seConnecter } from './premiere-ipt.ts';
import { changerDeCompte, redigerAnnexe2b, signerAnnexe2c } from './tardif.ts';

type Cas = {
  annee: string;
  debut: string;
  naissance: string;
  inscritLe: string;
  signeeLe: string;
  budgetC: boolean;
};

/** P3: a first IPT that starts on 12 November, from the usual form to the note taken by the Cellule. */
export async function suivreP3({ page, url, journal, verifierEcran }: Etape, cas: Cas): Promise<void> {
  journal.attendre(/status of 4\d\d/);
  const eleve = { nom: 'Vandermeulen-Tasiaux', prenom: 'Clémentine', naissance: cas.naissance };
  await seConnecter(page, url);
  await page.goto(url('/declarations/nouvelle'));
  await verifierEcran(`p3-${cas.annee}-nouvelle`);
  await cliquer(page, 'Commencer une déclaration');
  await page.waitForURL('**/situation');
  await verifierEcran(`p3-${cas.annee}-situation`);
  await page.getByLabel('Il commence sa première intégration', { exact: true }).check();
  await cliquer(page, 'Continuer');
  await page.waitForURL('**/eleve');
  await allerAuxConditions(page, url, { ...eleve, debut: cas.debut }, true);
  await repondreAcces(page, cas.inscritLe, 'Oui');
  await cliquer(page, 'Continuer');
  await page.waitForURL('**/verification');
  await page.getByText('Déclarez une première intégration après le 30 septembre.').waitFor();
  await page
    .getByText(
      cas.budgetC ? 'reçoit les points de cet élève, en entier, au budget C' : 'ne reçoit rien cette année',
    )
    .waitFor();
  await verifierEcran(`p3-${cas.annee}-verification`);
  await cliquer(page, 'Préparer les annexes 2b et 2c');
  await page.waitForURL('**fait=preparee');
  await verifierEcran(`p3-${cas.annee}-preparee`);
  expect(await page.getByRole('button', { name: 'Transmettre la déclaration' }).count()).toBe(0);
  await redigerAnnexe2b(page);
  await signerAnnexe2c(page, cas.signeeLe);
  const adresse = page.url();
  await cliquer(page, 'Transmettre la déclaration');
  await page.getByText('La déclaration est transmise.').waitFor();
  expect(await page.locator('code.empreinte').textContent()).toMatch(/^[0-9a-f]{64}$/);
  await page.locator('form:has(input[value="premiere-ipt-tardive"]) button').click();
  await page.getByText('Le document est émis.').waitFor();
  const lien = page.locator('#documents a').first();
  const pdf = await page.request.get(url((await lien.getAttribute('href')) ?? ''));
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await verifierEcran(`p3-${cas.annee}-transmise`);

  await changerDeCompte(page, url, 'administration@example.be');
  await page.goto(url(`/declarations?annee=${cas.annee}&aTraiter=oui`));
  await verifierEcran(`p3-${cas.annee}-cellule`);
  await page.getByRole('link', { name: 'Clémentine Vandermeulen-Tasiaux' }).click();
  await cliquer(page, 'Prendre acte de la déclaration');
  await page.getByText('La réception est enregistrée.').waitFor();
  await page.goto(adresse);
  await page.getByText('Réception enregistrée').first().waitFor();
}
