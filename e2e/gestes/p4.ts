import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Etape } from '../harnais/parcours.ts';
import { cliquer, seConnecter, type Url } from './premiere-ipt.ts';
import { changerDeCompte, commencer, redigerAnnexe2b, signerAnnexe2c } from './tardif.ts';

type Cas = {
  annee: string;
  evenement: string;
  debut: string;
  signeeLe: string;
  /** Day by which the Minister decides, in words; the count leaves the holidays out. */
  echeance: string;
  budgetC: boolean;
};

type Eleve = {
  nom: string;
  prenom: string;
  naissance: string;
  ecole: string;
  premierDebut: string;
  type: string;
  origine: string;
  pole: string;
};

const ISO = (jour: string) => jour.split('/').reverse().join('-');

/** A pupil of the pôle whose integration runs, in primary school, first begun after the hinge day. */
async function trouverEleve(page: Page, url: Url, { annee, evenement }: Cas): Promise<Eleve> {
  await page.goto(url(`/eleves?annee=${annee}&niveau=primaire&tri=debut&sens=desc`));
  const adresses = await page
    .locator('tbody th a')
    .evaluateAll((liens) => liens.map((lien) => lien.getAttribute('href') ?? ''));
  for (const adresse of adresses) {
    await page.goto(url(adresse));
    const lire = async (titre: string) =>
      (
        (await page.locator('.resume').first().locator(`dt:text-is("${titre}") + dd`).textContent()) ?? ''
      ).trim();
    if ((await page.locator('.resume').first().locator('dt:text-is("Fin")').count()) > 0) continue;
    const debut = await lire('Début');
    const [premierDebut = ''] = debut.match(/\d{2}\/\d{2}\/\d{4}(?!.*\d{4})/) ?? [];
    const naissance = (await lire('Naissance')).slice(0, 10);
    const [prenom = '', ...nom] = ((await page.locator('h1').textContent()) ?? '').split(' ');
    // A first name of two words could not be told apart from the name.
    if (nom.length !== 1 || ISO(premierDebut) < '2020-09-02' || ISO(debut.slice(0, 10)) > evenement) continue;
    return {
      nom: nom.join(' '),
      prenom,
      naissance: ISO(naissance),
      ecole: (await lire('École')).replace(/\s*FASE.*/, ''),
      premierDebut: ISO(premierDebut),
      type: (await lire('Type d’enseignement spécialisé')).replace(/\D/g, ''),
      origine: await lire('École d’origine'),
      pole: await lire('Pôle territorial'),
    };
  }
  throw new Error('no pupil of this list can move');
}

async function choisir(page: Page, libelle: string | RegExp, contient: string): Promise<void> {
  const liste = page.getByLabel(libelle);
  const lignes = await liste.locator('option').allTextContents();
  await liste.selectOption({ index: lignes.findIndex((ligne) => ligne.includes(contient)) });
}

/** P4: a pupil who moves in February to a school of another pôle, until both pôles have what is theirs. */
export async function suivreP4({ page, url, journal, verifierEcran }: Etape, cas: Cas): Promise<void> {
  journal.attendre(/status of 4\d\d/);
  await seConnecter(page, url);
  const eleve = await trouverEleve(page, url, cas);
  const ecran = (nom: string) => verifierEcran(`p4-${cas.annee}-${nom}`);

  await changerDeCompte(page, url, 'coordination.pole2@example.be');
  await commencer(page, url, 'Il arrive d’un autre pôle');
  await page.waitForURL('**/ancien');
  await page.getByLabel('Quel est son nom ?').fill(eleve.nom);
  await page.getByLabel('Quel est son prénom ?').fill(eleve.prenom);
  await page.getByLabel('Quelle est sa date de naissance ?').fill(eleve.naissance);
  await page.getByLabel('Quel pôle l’accompagnait ?').selectOption({ label: eleve.pole });
  await ecran('ancien');
  await cliquer(page, 'Continuer');
  await page.waitForURL('**/anciennes');
  await choisir(page, 'Quelle école ordinaire quitte-t-il ?', eleve.ecole);
  await choisir(page, /De quelle école/, eleve.origine);
  await page.getByLabel('De quel type').selectOption(eleve.type);
  await page.getByLabel('Quand sa première intégration').fill(eleve.premierDebut);
  await ecran('anciennes');
  await cliquer(page, 'Continuer');
  await page.waitForURL('**/nouvelle');
  const liste = page.getByLabel('Dans quelle école ordinaire ira-t-il ?');
  const ecoles = await liste.locator('option').allTextContents();
  await liste.selectOption({ index: ecoles.findIndex((ligne) => /fondamentale|primaire/i.test(ligne)) });
  await page.getByLabel('Primaire').check();
  await page.getByLabel('En quelle année d’étude ?').selectOption('4');
  await cliquer(page, 'Continuer');
  await page.waitForURL('**/dates');
  await page.getByLabel('À quelle date l’événement').fill(cas.evenement);
  await page.getByLabel('Quelle est la date du protocole').fill(cas.debut);
  await cliquer(page, 'Continuer');
  await page.waitForURL('**/motif');
  await page.getByLabel('Changement de domicile', { exact: true }).check();
  await page.getByLabel('Quel document le prouve ?').fill('Composition de ménage, au dossier');
  await ecran('motif');
  await cliquer(page, 'Continuer');
  await page.waitForURL('**/verification');
  await page.getByText('Demandez une dérogation.').waitFor();
  await page.getByText('garde les points de cet élève').waitFor();
  await page
    .getByText(cas.budgetC ? 'reçoit les points de cet élève, en entier' : 'ne reçoit rien cette année')
    .waitFor();
  await ecran('verification');
  await cliquer(page, 'Préparer les annexes 2b et 2c');
  await page.waitForURL('**fait=preparee');
  const declaration = page.url().replace(/\?.*/, '');
  await redigerAnnexe2b(page);
  await signerAnnexe2c(page, cas.signeeLe);
  await cliquer(page, 'Transmettre la déclaration');
  await page.getByText('La déclaration est transmise.').waitFor();
  await page.getByText(cas.echeance).first().waitFor();
  await ecran('transmise');

  const nom = `${eleve.prenom} ${eleve.nom}`;
  await changerDeCompte(page, url, 'cabinet@example.be');
  await page.goto(url('/derogations'));
  await ecran('file-cabinet');
  await page.getByRole('link', { name: nom }).click();
  await page.getByText('La feuille de compte, jour par jour').click();
  expect(await page.locator('.feuille-compte .hors-compte').count()).toBeGreaterThan(8);
  await ecran('horloge');
  await cliquer(page, 'Enregistrer la décision');
  await page.getByText('Choisissez la décision.').first().waitFor();
  await page.getByLabel('Accorder la dérogation', { exact: true }).check();
  await cliquer(page, 'Enregistrer la décision');
  await page.getByText('La décision est enregistrée.').waitFor();
  await page.locator('form:has(input[value="decision-derogation"]) button').click();
  await page.getByText('Le document est émis.').waitFor();
  await ecran('decision');

  await changerDeCompte(page, url, 'administration@example.be');
  await page.goto(declaration);
  await cliquer(page, 'Prendre acte de la déclaration');
  await page.getByText('La réception est enregistrée.').waitFor();
  await ecran('prise-en-acte');

  await changerDeCompte(page, url, 'coordination.pole1@example.be');
  await page.goto(url('/transferts'));
  await ecran('transferts');
  await page.getByLabel('Quel pôle reçoit les dossiers ?').selectOption({ index: 1 });
  await page.getByLabel(`${eleve.nom} ${eleve.prenom}`).check();
  await cliquer(page, 'Préparer le lot');
  await page.waitForURL('**fait=prepare');
  await page.getByRole('button', { name: /^Transmettre le lot/ }).click();
  await page.getByText('Le lot est transmis').waitFor();
  await ecran('lot');
  const lot = page.url().replace(/\?.*/, '');

  await changerDeCompte(page, url, 'coordination.pole2@example.be');
  await page.goto(lot);
  await page.getByLabel('Pièces manquantes').fill('Attestation de fréquentation');
  await ecran('reception');
  await cliquer(page, 'Accuser réception');
  await page.getByText('suivis par votre pôle').waitFor();
  await cliquer(page, 'Émettre l’accusé de réception');
  await page.getByText('L’accusé de réception est émis.').waitFor();
  await ecran('accuse');
  await page.goto(declaration);
  await page.getByRole('link', { name: 'Ouvrir le dossier de l’élève' }).click();
  await page.locator('h1', { hasText: eleve.nom }).waitFor();
  expect(await page.locator('.resume').count()).toBeGreaterThan(1);
  await ecran('dossier');
}
