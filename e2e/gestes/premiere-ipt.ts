import type { Page } from 'playwright-core';

/** The gestures of a coordinator who encodes a first IPT, the same with and without JavaScript. */

export type Url = (chemin: string) => string;

export type ReponsesIpt = {
  nom: string;
  prenom: string;
  naissance: string;
  /** First day of the integration. */
  debut: string;
};

const COURRIEL = 'coordination.pole1@example.be';
const MOT_DE_PASSE = 'polaris-demo-2026';

export async function seConnecter(page: Page, url: Url, courriel = COURRIEL): Promise<void> {
  await page.goto(url('/connexion'));
  await page.getByLabel('Adresse électronique').fill(courriel);
  await page.getByLabel('Mot de passe').fill(MOT_DE_PASSE);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.waitForURL('**/tableau-de-bord');
}

export async function cliquer(page: Page, nom: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: nom }).click();
}

/** Chooses the first school whose line in the list matches. */
async function choisirEcole(page: Page, libelle: RegExp, motif: RegExp): Promise<void> {
  const liste = page.getByLabel(libelle);
  const lignes = await liste.locator('option').allTextContents();
  await liste.selectOption({ index: lignes.findIndex((ligne) => motif.test(ligne)) });
}

export async function repondreEleve(page: Page, { nom, prenom, naissance }: ReponsesIpt): Promise<void> {
  await page.getByLabel('Quel est le nom de l’élève ?').fill(nom);
  await page.getByLabel('Quel est son prénom ?').fill(prenom);
  await page.getByLabel('Quelle est sa date de naissance ?').fill(naissance);
  await page.getByLabel('Féminin').check();
}

/** A pupil of type 8, third year of primary school. */
async function repondreEcoles(page: Page): Promise<void> {
  await choisirEcole(page, /De quelle école/, /types? .*8/);
  await choisirEcole(page, /Dans quelle école/, /fondamentale|primaire/i);
  await page.getByLabel('Primaire').check();
  await page.getByLabel('En quelle année d’étude ?').selectOption('3');
}

async function repondreDebut(page: Page, { debut }: ReponsesIpt): Promise<void> {
  await page.getByLabel('Quand l’intégration commence-t-elle ?').fill(debut);
}

export async function repondreAcces(page: Page, inscritLe: string, reguliere: 'Oui' | 'Non'): Promise<void> {
  await page.getByLabel('De quel type').selectOption('8');
  await page.getByLabel('Depuis quand est-il inscrit').fill(inscritLe);
  await page.getByRole('group', { name: 'L’a-t-il fréquenté' }).getByLabel(reguliere).check();
}

/** The first three steps, then stands before the conditions of access. */
export async function allerAuxConditions(
  page: Page,
  url: Url,
  reponses: ReponsesIpt,
  /** The first question is on the screen already: another wizard asks the same. */
  commencee = false,
): Promise<void> {
  if (!commencee) {
    await page.goto(url('/ipt/nouvelle'));
    await cliquer(page, 'Commencer une intégration');
  }
  await page.waitForURL('**/eleve');
  await repondreEleve(page, reponses);
  await cliquer(page, 'Continuer');
  await page.waitForURL('**/ecoles');
  await repondreEcoles(page);
  await cliquer(page, 'Continuer');
  await page.waitForURL('**/debut');
  await repondreDebut(page, reponses);
  await cliquer(page, 'Continuer');
  await page.waitForURL('**/acces');
}

/** Points of the IPT of the pôle, as the page of the envelope shows them; NaN when it shows no number. */
export async function lirePointsIpt(page: Page, url: Url, annee: string): Promise<number> {
  await page.goto(url(`/financement?annee=${annee}`));
  const chiffre = page.locator('.chiffre', { hasText: 'Intégrations permanentes totales' });
  const texte = (await chiffre.locator('.chiffre-valeur').first().textContent()) ?? '';
  return Number.parseFloat(texte.replace(/[^\d,]/g, '').replace(',', '.'));
}

export type SignatureDonnee = {
  /** The party, as the address names it. */
  partie: string;
  nom: string;
  qualite: string;
  titre?: string;
  le: string;
  moyen: string;
};

/** From the protocol of an integration (its address without `/protocole`) to its signature room. */
export async function ouvrirSignatures(page: Page, adresse: string): Promise<string> {
  await page.goto(`${adresse}/protocole`);
  await page.getByRole('link', { name: 'Ouvrir les signatures' }).click();
  await page.waitForURL('**/actes/*');
  return page.url();
}

/** Records what a party signed; the opinion of the CPMS is favourable. */
export async function consigner(page: Page, salle: string, signature: SignatureDonnee): Promise<void> {
  await page.goto(`${salle}/signatures/${signature.partie}`);
  if (signature.partie === 'cpms') await page.getByLabel('Favorable', { exact: true }).check();
  await page.getByLabel('Qui a signé ?').fill(signature.nom);
  await page.getByLabel('En quelle qualité ?').fill(signature.qualite);
  if (signature.titre) await page.getByLabel(signature.titre, { exact: true }).check();
  await page.getByLabel('À quelle date ?').fill(signature.le);
  await page.getByLabel(signature.moyen, { exact: true }).check();
  await cliquer(page, /^Consigner/);
  await page.waitForURL('**/actes/*?**');
}
