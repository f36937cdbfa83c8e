import type { Page } from 'playwright-core';
import { cliquer, ouvrirSignatures, type Url } from './premiere-ipt.ts';

/** The sections of a protocol, as addresses name them. */
const SECTIONS = [
  'synthese',
  'objectifs',
  'equipements',
  'transport',
  'relation',
  'accompagnement',
  'evaluation',
  'presence',
] as const;

let rang = 0;

/**
 * Opens a first IPT in the school that has an account, with every section set aside when `complet`. Returns
 * the address of the integration and that of its signature room, where it stands.
 */
export async function ouvrirProtocoleNeuf(page: Page, url: Url, { complet }: { complet: boolean }) {
  rang += 1;
  await page.goto(url('/ipt/nouvelle'));
  await cliquer(page, 'Commencer une intégration');
  await page.waitForURL('**/eleve');
  await page
    .getByLabel('Quel est le nom de l’élève ?')
    .fill(`Signataire${'abcdefghijklmnopqrstuvwxyz'[rang]}`);
  await page.getByLabel('Quel est son prénom ?').fill('Ysaline');
  await page.getByLabel('Quelle est sa date de naissance ?').fill('2010-05-21');
  await page.getByLabel('Féminin').check();
  await cliquer(page, 'Continuer');
  await page.waitForURL('**/ecoles');
  await choisir(page, /De quelle école/, /types? .*8/);
  await choisir(page, /Dans quelle école/, /Campanules/);
  await page.getByLabel('Secondaire').check();
  await page.getByLabel('En quelle année d’étude ?').selectOption('2');
  await cliquer(page, 'Continuer');
  await page.waitForURL('**/debut');
  await page.getByLabel('Quand l’intégration commence-t-elle ?').fill('2024-09-16');
  await cliquer(page, 'Continuer');
  await page.waitForURL('**/acces');
  await page.getByLabel('De quel type').selectOption('8');
  await page.getByLabel('Depuis quand est-il inscrit').fill('2023-08-28');
  await page.getByRole('group', { name: 'L’a-t-il fréquenté' }).getByLabel('Oui').check();
  await cliquer(page, 'Contrôler l’accès');
  await page.waitForURL('**/verification');
  await cliquer(page, 'Enregistrer l’intégration');
  await page.waitForURL('**/protocole?**');
  const adresse = page.url().replace(/\/protocole.*/, '');
  if (complet) for (const section of SECTIONS) await ecarterSection(page, adresse, section);
  return { adresse, salle: await ouvrirSignatures(page, adresse) };
}

async function choisir(page: Page, libelle: RegExp, motif: RegExp): Promise<void> {
  const liste = page.getByLabel(libelle);
  const lignes = await liste.locator('option').allTextContents();
  await liste.selectOption({ index: lignes.findIndex((ligne) => motif.test(ligne)) });
}

async function ecarterSection(page: Page, adresse: string, section: string): Promise<void> {
  await page.goto(`${adresse}/sections/${section}`);
  await page.getByLabel('Cette section n’est pas requise').check();
  await cliquer(page, 'Enregistrer la section');
  await page.waitForURL('**/protocole?**');
}
