import { expect } from 'vitest';
import { cliquer, seConnecter } from './gestes/premiere-ipt.ts';
import { ouvrirProtocoleNeuf } from './gestes/signatures.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

reglerServeur({ POLARIS_HORLOGE: '2024-09-16T09:00:00Z' });

const ATTENDU = / csp$|status of 4\d\d/;
const SANS_JAVASCRIPT = { javascript: false } as const;
const BASE = 'Lire.\n\nÉcrire.\n\nCompter.';

parcours('P13 : deux personnes sur la même section, rien n’est écrasé', async (etape) => {
  const { page, url, journal, verifierEcran } = etape;
  journal.attendre(ATTENDU);
  await seConnecter(page, url);
  const { adresse } = await ouvrirProtocoleNeuf(page, url, { complet: false });
  const section = `${adresse}/sections/objectifs`;
  await page.goto(section);
  await page.getByLabel('Contenu de la section').fill(BASE);
  await cliquer(page, 'Enregistrer la section');
  await page.waitForURL('**/protocole?**');

  const autre = await page.context().newPage();
  await autre.goto(section);
  await page.goto(section);
  await page.getByLabel('Contenu de la section').fill('Lire à voix haute.\n\nÉcrire.\n\nCompter.');
  await cliquer(page, 'Enregistrer la section');
  await page.waitForURL('**/protocole?**');
  await autre.getByLabel('Contenu de la section').fill('Lire.\n\nÉcrire.\n\nCompter jusqu’à cent.');
  await cliquer(autre, 'Enregistrer la section');
  await autre.getByText('ils sont réunis ci-dessous').waitFor();
  expect(await autre.getByLabel('Texte à enregistrer').inputValue()).toBe(
    'Lire à voix haute.\n\nÉcrire.\n\nCompter jusqu’à cent.',
  );
  await cliquer(autre, 'Enregistrer la section');
  await autre.waitForURL('**/protocole?**');

  await page.goto(section);
  await autre.goto(section);
  await page.getByLabel('Contenu de la section').fill('Parler.');
  await cliquer(page, 'Enregistrer la section');
  await page.waitForURL('**/protocole?**');
  await autre.getByLabel('Contenu de la section').fill('Chanter.');
  await cliquer(autre, 'Enregistrer la section');
  await autre.getByText('changent le même passage').waitFor();
  expect(await autre.getByLabel('Texte à enregistrer').inputValue()).toBe('Chanter.');
  await autre.locator('blockquote', { hasText: 'Parler.' }).waitFor();
  await autre.close();

  await page.goto(section);
  await verifierEcran('p13-section');
});

parcours('P13 : un texte tapé et quitté est proposé au retour', async (etape) => {
  const { page, url, journal, verifierEcran } = etape;
  journal.attendre(ATTENDU);
  await seConnecter(page, url);
  const { adresse } = await ouvrirProtocoleNeuf(page, url, { complet: false });
  const section = `${adresse}/sections/synthese`;
  await page.goto(section);
  await page.getByLabel('Contenu de la section').fill('Un long texte, pas encore enregistré.');
  await page.getByText(/Brouillon enregistré à \d\d:\d\d/).waitFor();
  await page.goto(url('/tableau-de-bord'));
  await page.goto(section);
  await page.getByText('Vous aviez commencé un texte').waitFor();
  await verifierEcran('p13-texte-garde');
  await page.getByRole('link', { name: /Reprendre votre texte de \d\d:\d\d/ }).click();
  await page.waitForURL('**reprise=oui');
  await expect
    .poll(() => page.getByLabel('Contenu de la section').inputValue())
    .toBe('Un long texte, pas encore enregistré.');
  await cliquer(page, 'Enregistrer la section');
  await page.waitForURL('**/protocole?**');
  await page.goto(section);
  expect(await page.getByText('Vous aviez commencé un texte').count()).toBe(0);
});

parcours('P13 : la session fermée pendant l’absence, « enregistrer » ne perd rien', async (etape) => {
  const { page, url, journal } = etape;
  journal.attendre(ATTENDU);
  await seConnecter(page, url);
  const { adresse } = await ouvrirProtocoleNeuf(page, url, { complet: false });
  await page.goto(`${adresse}/sections/synthese`);
  await page.context().clearCookies();
  await page.getByLabel('Contenu de la section').fill('Écrit huit heures plus tard.');
  await cliquer(page, 'Enregistrer la section');
  await page.getByRole('link', { name: 'Se connecter dans un nouvel onglet' }).waitFor();
  expect(await page.getByLabel('Contenu de la section').inputValue()).toBe('Écrit huit heures plus tard.');
  const onglet = await page.context().newPage();
  await seConnecter(onglet, url);
  await onglet.close();
  await cliquer(page, 'Enregistrer la section');
  await page.waitForURL('**/protocole?**');
});

parcours(
  'P13 : sans JavaScript, la section et la signature gardent leur texte ; envoyées deux fois, elles comptent une fois',
  async ({ page, url, journal }) => {
    journal.attendre(ATTENDU);
    await seConnecter(page, url);
    const { adresse, salle } = await ouvrirProtocoleNeuf(page, url, { complet: false });
    await page.goto(`${adresse}/sections/synthese`);
    const demande = await page.locator('input[name=demande]').first().inputValue();
    const envoyer = () =>
      page.request.post(page.url(), {
        form: { demande, version: '0', contenu: 'Une fois.' },
        headers: { origin: new URL(page.url()).origin },
        maxRedirects: 0,
      });
    const reponses = await Promise.all([envoyer(), envoyer()]);
    expect(reponses.map((reponse) => reponse.status())).toEqual([302, 302]);

    await page.goto(`${adresse}/sections/objectifs`);
    await page.getByLabel('Contenu de la section').fill('Un texte long.');
    await page.context().clearCookies();
    await cliquer(page, 'Enregistrer la section');
    await page.getByRole('heading', { name: 'Votre session est fermée' }).waitFor();
    expect(await page.getByLabel('Contenu de la section').inputValue()).toBe('Un texte long.');

    await seConnecter(page, url);
    await page.goto(`${salle}/signatures/pole`);
    await page.getByLabel('Motif du refus').fill('Le motif, longuement écrit.');
    await page.context().clearCookies();
    await cliquer(page, 'Consigner la réponse');
    await page.getByRole('heading', { name: 'Votre session est fermée' }).waitFor();
    expect(await page.getByLabel('Motif', { exact: true }).inputValue()).toBe('Le motif, longuement écrit.');
  },
  SANS_JAVASCRIPT,
);
