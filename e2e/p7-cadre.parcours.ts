import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cliquer, seConnecter } from './gestes/premiere-ipt.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** In June, when the cadre of the next school year is discussed. */
reglerServeur({ POLARIS_HORLOGE: '2026-06-12T09:00:00Z' });

const ANNEE = '2026-27';
const COORDONNATEUR = 'Coordonnateur du pôle territorial';

async function choisir(page: Page, numero: number, fonction: string, charge: string): Promise<void> {
  await page.getByLabel(`Fonction, poste ${numero}`, { exact: true }).selectOption(fonction);
  await page.getByLabel(`Charge, poste ${numero}`, { exact: true }).selectOption(charge);
}

async function creer(page: Page, nom: string, modele: string): Promise<void> {
  await page.getByText('Créer une variante', { exact: true }).waitFor();
  const champ = page.getByLabel('Nom de la variante');
  if (!(await champ.isVisible())) await page.getByText('Créer une variante', { exact: true }).click();
  await champ.fill(nom);
  await page.getByLabel(/^Partir de/).selectOption(modele);
  await cliquer(page, 'Créer la variante');
  await page.getByRole('heading', { name: nom }).waitFor();
}

parcours(
  'le cadre de l’année suivante : composer, coller, comparer, adopter, imprimer',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(/status of 4\d\d/);
    await seConnecter(page, url);
    await page.goto(url(`/equipe?annee=${ANNEE}`));
    await page.getByText('vendredi 3 juillet 2026').waitFor();
    await verifierEcran('equipe-a-composer');
    await creer(page, 'Deux logopèdes', '');

    // The coordinator is there by itself and cannot be taken away.
    expect(await page.getByLabel('Fonction, poste 1', { exact: true }).inputValue()).toBe(COORDONNATEUR);
    expect(await page.getByRole('button', { name: 'Retirer le poste 1' }).isDisabled()).toBe(true);
    await page.getByLabel(/Points sur lesquels vous comptez/).fill('2 520');
    await page.getByText('Il reste 1 680 points, sur les points attendus.').waitFor();
    await cliquer(page, 'Ajouter un poste');
    await page.getByLabel('Charge, poste 2', { exact: true }).selectOption('3/5');
    await page.getByLabel('Fonction, poste 2', { exact: true }).selectOption(COORDONNATEUR);
    await page.getByText('la fraction 3/5 est interdite').waitFor();
    await verifierEcran('equipe-fraction-interdite');
    await cliquer(page, 'Enregistrer la variante');
    await page.getByRole('heading', { name: /à corriger/ }).waitFor();
    await choisir(page, 2, 'Instituteur primaire', '5/5');

    await page.getByText('Coller depuis un tableur').click();
    await page
      .getByLabel(/Postes à ajouter/)
      .fill('logopede\tmi-temps\nJardinier\t5/5\nlogopède\t1/2\nPuéricultrice\t5/5');
    await cliquer(page, 'Ajouter les lignes collées');
    await page.getByText(/Ligne 1\s: La fonction « Jardinier » n’est pas dans la table/).waitFor();
    expect(await page.getByLabel(/^Fonction, poste/).count()).toBe(5);
    await page.getByText('Le cadre dépasse de 105 points, sur les points attendus.').waitFor();
    await page.getByRole('button', { name: 'Monter le poste 5' }).click();
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Monter le poste 4');
    expect(await page.getByLabel('Fonction, poste 4', { exact: true }).inputValue()).toBe('Puériculteur');
    // With the mouse, a line is dragged onto another; the buttons do the same.
    await page.locator('.poste-poignee').nth(3).dragTo(page.locator('.poste').nth(4));
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLSelectElement>('[aria-label="Fonction, poste 5"]')?.value ===
        'Puériculteur',
    );
    await page.getByRole('button', { name: 'Monter le poste 5' }).click();
    await verifierEcran('equipe-composer');
    await cliquer(page, 'Enregistrer la variante');
    await page.getByText('La variante est enregistrée.').waitFor();

    const adopter = async () => {
      await page.getByLabel('Concertation tenue le').fill('2026-06-11');
      await page.getByLabel('Organe local de concertation sociale').fill('Commission paritaire locale');
      await page.getByLabel('Avis de l’organe').fill('Avis favorable, à l’unanimité.');
      await page.getByLabel('Cadre adopté le').fill('2026-06-12');
      await cliquer(page, 'Adopter ce cadre');
    };
    await page.getByRole('link', { name: 'Adopter ce cadre' }).click();
    await cliquer(page, 'Adopter ce cadre');
    await page.getByRole('link', { name: 'Nommez l’organe local de concertation sociale.' }).waitFor();
    await adopter();
    await page
      .getByText(/105 de trop/)
      .first()
      .waitFor();
    await verifierEcran('equipe-adoption-refusee');
    await page.getByRole('link', { name: 'Revenir sans adopter' }).click();
    await page.getByLabel('Charge, poste 4', { exact: true }).selectOption('2.5/5');
    await page.getByText('Il reste 140 points, sur les points attendus.').waitFor();
    await cliquer(page, 'Enregistrer la variante');
    await page.getByText('La variante est enregistrée.').waitFor();
    await page.getByRole('link', { name: 'Comparer avec le cadre adopté l’année précédente' }).click();
    await page.getByText(/^Perdent du volume/).waitFor();
    await verifierEcran('equipe-comparaison');
    await page.goBack();
    await page.getByRole('link', { name: 'Adopter ce cadre' }).click();
    await adopter();
    await page.getByText('Le cadre est adopté.').waitFor();
    await page.getByText('une autre variante peut encore prendre sa place').waitFor();
    await verifierEcran('equipe-adopte');

    await page.getByRole('link', { name: 'Deux logopèdes' }).click();
    for (const papier of ['le cadre du personnel', 'le procès-verbal de concertation']) {
      await cliquer(page, `Émettre ${papier} (PDF)`);
      const lien = page.getByRole('link', { name: 'Télécharger le document (PDF)' });
      await lien.waitFor();
      const reponse = await page.request.get(url((await lien.getAttribute('href')) ?? ''));
      expect(reponse.headers()['content-type']).toContain('application/pdf');
    }
    const classeur = await page.request.get(url(`/equipe/classeur?annee=${ANNEE}`));
    expect(classeur.headers()['content-type']).toContain('spreadsheetml');

    await page.goto(url('/equipe?annee=2025-26'));
    await page.getByText('Le cadre est gelé.').waitFor();
    expect(await page.getByText('Créer une variante', { exact: true }).count()).toBe(0);
    await verifierEcran('equipe-gele');
  },
);

parcours(
  'le cadre du partenaire, sans JavaScript',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(/ csp$|status of 4\d\d/);
    await seConnecter(page, url, 'partenaire.pole1@example.be');
    await page.goto(url(`/equipe?annee=${ANNEE}`));
    await creer(page, 'Cadre du partenaire', '');
    await page.getByText('Aucun poste encore').waitFor();
    await cliquer(page, 'Ajouter un poste');
    await choisir(page, 1, 'Instituteur primaire', '5/5');
    await page.getByLabel(/Points sur lesquels vous comptez/).fill('1000');
    await cliquer(page, 'Calculer');
    await page.getByText('Il reste 325 points, sur les points attendus.').waitFor();
    await page.getByText('Coller depuis un tableur').click();
    await page.getByLabel(/Postes à ajouter/).fill('Kiné\t1/5\nCoordonnateur\t3/5');
    await cliquer(page, 'Ajouter les lignes collées');
    await page.getByText(/Ligne 1\s: La fraction 3\/5 est interdite/).waitFor();
    await page.getByRole('button', { name: 'Monter le poste 2' }).click();
    expect(await page.getByLabel('Fonction, poste 1', { exact: true }).inputValue()).toBe('Kinésithérapeute');
    await page.getByLabel('Charge, poste 2', { exact: true }).selectOption('');
    await cliquer(page, 'Enregistrer la variante');
    await page.getByRole('heading', { name: 'Une réponse est à corriger' }).waitFor();
    expect(await page.getByLabel('Fonction, poste 1', { exact: true }).inputValue()).toBe('Kinésithérapeute');
    await page.getByLabel('Charge, poste 2', { exact: true }).selectOption('2.5/5');
    await cliquer(page, 'Enregistrer la variante');
    await page.getByText('La variante est enregistrée.').waitFor();
    await verifierEcran('equipe-sans-script');
    await page.getByText('Renommer ou supprimer cette variante').click();
    await cliquer(page, 'Supprimer la variante');
    await page.getByText('La variante est supprimée.').waitFor();
  },
  { javascript: false },
);
