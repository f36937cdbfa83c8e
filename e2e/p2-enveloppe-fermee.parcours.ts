import { expect } from 'vitest';
import {
  allerAuxConditions,
  cliquer,
  lirePointsIpt,
  repondreAcces,
  seConnecter,
} from './gestes/premiere-ipt.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** The first year of the closed envelope: a pupil who starts now counts on the next 15 January. */
reglerServeur({ POLARIS_HORLOGE: '2026-09-15T09:00:00Z' });

const ELEVE = { nom: 'Dethioux', prenom: 'Salomé', naissance: '2017-06-02', debut: '2026-09-15' };

parcours('P2 : en 2026-27, une première IPT n’apporte pas de points cette année', async (etape) => {
  const { page, url, verifierEcran } = etape;
  await seConnecter(page, url);
  const avant = await lirePointsIpt(page, url, '2026-27');
  await allerAuxConditions(page, url, ELEVE);
  await repondreAcces(page, '2025-08-25', 'Oui');
  await cliquer(page, 'Contrôler l’accès');
  await page.waitForURL('**/verification');
  await page.getByText('Cette intégration n’apporte pas de points en 2026-27').waitFor();
  await page.getByText('vendredi 15 janvier 2027').waitFor();
  await verifierEcran('p2-verification-2026-27');
  await cliquer(page, 'Enregistrer l’intégration');
  await page.waitForURL('**/protocole?**');
  await page.getByText(/mercredi 30 septembre 2026/).waitFor();
  expect(await lirePointsIpt(page, url, '2026-27')).toBe(avant);
});

const PUBLIQUES = {
  accueil: '/',
  regles: '/regles',
  'regles-recherche': '/regles?q=arrondi',
  'regles-vide': '/regles?q=zzzz',
  parametre: '/parametres/equipe.points',
  simulateur: '/simulateur',
  'simulateur-2023-24': '/simulateur?annee=2023-24&eleves=12000&pleines=10&degressives=3',
  verification: '/verification',
  'verification-inconnue': '/verification/AAAA-BBBB-CCCC',
} as const;

parcours('Les pages publiques se lisent et s’essaient', async ({ page, url, verifierEcran }) => {
  for (const [nom, chemin] of Object.entries(PUBLIQUES)) {
    await page.goto(url(chemin));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await verifierEcran(`public-${nom}`);
  }
  await page.goto(url('/regles/financement.ipt'));
  await page.getByRole('button', { name: /^Ajouter une ligne/ }).click();
  await page.getByRole('group', { name: 'Élève 3' }).waitFor();
  await cliquer(page, 'Essayer la règle');
  await page.locator('#reponse .chiffre-valeur').waitFor();
  expect(await page.locator('#reponse .chiffre-valeur').textContent()).toMatch(/440/);
  await verifierEcran('public-regle-essayee');
});

parcours(
  'Sans JavaScript, une règle s’essaie et une simulation se partage',
  async ({ page, url, journal }) => {
    // With JavaScript off the browser reports each script it did not load.
    journal.attendre(/ csp$/);
    await page.goto(url('/regles/financement.base'));
    await page.getByLabel('Année scolaire financée').selectOption('2024-25');
    await page.getByLabel('Élèves réguliers des écoles coopérantes').fill('12 345');
    await cliquer(page, 'Essayer la règle');
    expect(await page.locator('#reponse .chiffre-valeur').textContent()).toMatch(/7.407/);
    await page.goto(url('/regles/financement.ipt'));
    await page.getByRole('button', { name: /^Ajouter une ligne/ }).click();
    await page.getByRole('group', { name: 'Élève 3' }).waitFor();
    await page.getByRole('button', { name: 'Retirer : élève 1' }).click();
    await cliquer(page, 'Essayer la règle');
    expect(await page.locator('#reponse .chiffre-valeur').textContent()).toMatch(/352/);
    await page.goto(url('/simulateur?annee=2024-25&eleves=10000&pleines=2'));
    expect(await page.locator('.chiffre-valeur').first().textContent()).toMatch(/6.176/);
    await cliquer(page, 'Ajouter un poste');
    await page.getByRole('group', { name: 'Poste 2' }).waitFor();
  },
  { javascript: false },
);
