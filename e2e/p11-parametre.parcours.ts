import { expect } from 'vitest';
import { cliquer, seConnecter } from './gestes/premiere-ipt.ts';
import { changerDeCompte } from './gestes/tardif.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** In the middle of the winter before a new school year: its counts of 15 January are known. */
reglerServeur({ POLARIS_HORLOGE: '2026-02-10T09:00:00Z' });

const ANNEE = '2026-27';
const NATIONAL = `/calcul-national?annee=${ANNEE}`;

parcours(
  'P11 : un paramètre change, son effet sur tous les pôles se voit avant, à deux personnes',
  async (etape) => {
    const { page, url, journal, verifierEcran } = etape;
    journal.attendre(/status of 4\d\d/);
    await seConnecter(page, url, 'administration@example.be');
    await page.goto(url(NATIONAL));
    await page.getByRole('heading', { name: `Calcul national, ${ANNEE}` }).waitFor();
    await page.getByRole('row', { name: /Enveloppe fermée des IPT/ }).waitFor();
    await verifierEcran('calcul-national');
    await cliquer(page, `Publier le calcul de ${ANNEE}`);
    await page.getByText('Le calcul est publié').waitFor();
    await verifierEcran('calcul-national-publie');
    const tableur = page.getByRole('link', { name: 'Télécharger le tableau (Excel)' });
    const fichier = await page.request.get(url((await tableur.getAttribute('href')) ?? ''));
    expect([fichier.status(), fichier.headers()['content-type']]).toEqual([
      200,
      expect.stringContaining('spreadsheetml'),
    ]);
    await page.goto(url(NATIONAL));
    await page.getByText('Ces chiffres sont ceux du dernier calcul publié').waitFor();

    await page.goto(url('/administration/valeurs'));
    await cliquer(page, 'Voir l’effet sur les pôles');
    await page.getByText('3 réponses sont à corriger').waitFor();
    await verifierEcran('valeurs-a-corriger');
    await page.getByLabel('Paramètre').selectOption('financement.base.coefficient');
    await page.getByLabel('À partir de la rentrée de').selectOption(ANNEE);
    await page.getByLabel('Valeur', { exact: true }).fill('1,2');
    await cliquer(page, 'Voir l’effet sur les pôles');
    await page.getByRole('heading', { name: `Effet sur les pôles en ${ANNEE}` }).waitFor();
    const poles = await page.locator('.graphique-effet g').count();
    expect(poles).toBeGreaterThan(1);
    expect(await page.locator('.graphique-hausse').count()).toBe(poles);
    await verifierEcran('valeur-effet');
    await cliquer(page, 'Proposer la valeur');
    await page.getByRole('link', { name: /Indiquez le texte qui donne cette valeur/ }).waitFor();
    expect(await page.locator('.graphique-effet').count()).toBe(1);
    await page.getByLabel('Texte qui donne cette valeur').fill('Arrêté d’essai du 2 février 2026');
    await page.getByLabel('Article, page ou point').fill('art. 1er');
    await cliquer(page, 'Proposer la valeur');
    await page.getByText('La valeur est proposée').waitFor();
    expect(await page.getByRole('button', { name: 'Confirmer et publier la valeur' }).count()).toBe(0);
    await verifierEcran('valeur-proposee');

    await changerDeCompte(page, url, 'relecture@example.be');
    await page.getByRole('link', { name: 'Coefficient du financement de base' }).click();
    await page.getByRole('heading', { name: 'Votre relecture' }).waitFor();
    await cliquer(page, 'Confirmer et publier la valeur');
    await page.getByText('La valeur est publiée').waitFor();
    await page.getByRole('link', { name: 'Toutes les valeurs de ce paramètre' }).click();
    await page.getByText('Arrêté d’essai du 2 février 2026, art. 1er').waitFor();
    await verifierEcran('valeur-publiee');

    await page.goto(url(NATIONAL));
    await page.getByRole('heading', { name: 'Ce qui change, et pourquoi' }).waitFor();
    await page.locator('.changement summary').first().click();
    await page.getByText('Coefficient : 1,2 au lieu de 1,14').first().waitFor();
    await verifierEcran('calcul-national-compare');
    await cliquer(page, `Publier le calcul de ${ANNEE}`);
    await page.getByText('Le calcul est publié').waitFor();

    await changerDeCompte(page, url, 'coordination.pole1@example.be');
    await page.getByRole('link', { name: `Points de ${ANNEE} corrigés` }).click();
    await page.getByRole('heading', { name: `Points de ${ANNEE}, calcul 2` }).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page.getByText('Coefficient : 1,2 au lieu de 1,14').waitFor();
    await verifierEcran('points-publies-du-pole');
    await cliquer(page, 'Noter que ces chiffres sont lus');
    await page.getByText('l’avis a quitté votre tableau de bord').waitFor();
    await page.goto(url('/tableau-de-bord'));
    expect(await page.getByRole('link', { name: `Points de ${ANNEE} corrigés` }).count()).toBe(0);
  },
);

parcours(
  'Une valeur que personne n’a publiée se demande avec sa source, sans JavaScript',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(/ csp$|status of 4\d\d/);
    await seConnecter(page, url, 'administration@example.be');
    await page.goto(url('/calcul-national?annee=2025-26'));
    await page.getByRole('heading', { name: 'Une valeur n’est pas publiée' }).waitFor();
    expect(await page.getByRole('button', { name: /Publier le calcul/ }).count()).toBe(0);
    await page.getByLabel('Points par IPT débutée avant le 02/09/2020').fill('48,4');
    await cliquer(page, 'Calculer avec cette valeur');
    await page.getByRole('link', { name: /Indiquez d’où vient cette valeur/ }).waitFor();
    await page.getByLabel('Source de cette valeur').fill('Courrier d’essai du 3 septembre 2025');
    await cliquer(page, 'Calculer avec cette valeur');
    await page.getByText('Calculé avec 48,4 points par IPT ancienne').waitFor();
    await page.getByRole('row', { name: /complément sensori-moteur/ }).waitFor();
    await verifierEcran('calcul-national-valeur-donnee');
    await cliquer(page, 'Publier le calcul de 2025-26');
    await page.getByText('Source : Courrier d’essai du 3 septembre 2025').waitFor();
  },
  { javascript: false },
);
