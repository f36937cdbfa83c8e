import { expect } from 'vitest';
import {
  allerAuxConditions,
  cliquer,
  repondreAcces,
  repondreEleve,
  seConnecter,
  type Url,
} from './gestes/premiere-ipt.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

reglerServeur({ POLARIS_HORLOGE: '2024-09-16T09:00:00Z' });

const ELEVE = { nom: 'Deltour-Vrancken', prenom: 'Ysaline', naissance: '2016-05-21', debut: '2024-09-16' };
const SANS_JAVASCRIPT = { javascript: false } as const;

/** The address without its query: where an integration recorded twice would differ. */
function lireChemin(adresse: string | undefined, url: Url): string {
  return new URL(adresse ?? '', url('/')).pathname;
}

parcours(
  'P2 : « Enregistrer l’intégration » envoyé trois fois n’en crée qu’une',
  async ({ page, url, journal }) => {
    journal.attendre(/ csp$|status of 40[09]/);
    await seConnecter(page, url);
    await allerAuxConditions(page, url, ELEVE);
    await repondreAcces(page, '2023-08-28', 'Oui');
    await cliquer(page, 'Contrôler l’accès');
    await page.waitForURL('**/verification');
    const cle = await page.locator('input[name=cle]').inputValue();
    const envoyer = () =>
      page.request.post(page.url(), {
        form: { cle },
        headers: { origin: new URL(page.url()).origin },
        maxRedirects: 0,
      });
    const reponses = await Promise.all([envoyer(), envoyer()]);
    expect(reponses.map((reponse) => reponse.status())).toEqual([302, 302]);
    const chemins = reponses.map((reponse) => lireChemin(reponse.headers().location, url));
    await cliquer(page, 'Enregistrer l’intégration');
    await page.waitForURL('**/protocole?**');
    expect(chemins).toEqual([lireChemin(page.url(), url), lireChemin(page.url(), url)]);
    await page.goto(url(`/eleves?annee=2024-25&q=${ELEVE.nom}`));
    expect(await page.getByRole('link', { name: ELEVE.nom }).count()).toBe(1);
  },
  SANS_JAVASCRIPT,
);

parcours(
  'P2 : sans JavaScript, une session fermée ou un brouillon disparu ne font rien perdre',
  async ({ page, url, journal }) => {
    journal.attendre(/ csp$|status of 40[14]/);
    await seConnecter(page, url);
    await page.goto(url('/ipt/nouvelle'));
    await cliquer(page, 'Commencer une intégration');
    await page.waitForURL('**/eleve');
    await repondreEleve(page, ELEVE);
    const autre = await page.context().newPage();
    await autre.goto(url('/ipt/nouvelle'));
    await autre.locator('.brouillons summary').first().click();
    await cliquer(autre, 'Supprimer ce brouillon');
    await cliquer(page, 'Continuer');
    await page.getByText('Vos réponses restent à l’écran').waitFor();
    expect(await page.getByLabel('Quel est le nom de l’élève ?').inputValue()).toBe(ELEVE.nom);

    await page.context().clearCookies();
    await cliquer(page, 'Continuer');
    await page.getByRole('heading', { name: 'Votre session est fermée' }).waitFor();
    expect(await page.getByLabel('Nom', { exact: true }).inputValue()).toBe(ELEVE.nom);
    const connexion = page.getByRole('link', { name: 'Se connecter dans un nouvel onglet' });
    expect(await connexion.getAttribute('href')).toMatch(/^\/connexion\?retour=%2Fipt%2F/);
  },
  SANS_JAVASCRIPT,
);

parcours('P2 : une session fermée pendant la frappe laisse le formulaire à l’écran', async (etape) => {
  const { page, url, journal } = etape;
  journal.attendre(/status of 401/);
  await seConnecter(page, url);
  await page.goto(url('/ipt/nouvelle'));
  await cliquer(page, 'Commencer une intégration');
  await page.waitForURL('**/eleve');
  await page.context().clearCookies();
  await repondreEleve(page, ELEVE);
  await cliquer(page, 'Continuer');
  await page.getByRole('link', { name: 'Se connecter dans un nouvel onglet' }).waitFor();
  expect(await page.getByLabel('Quel est le nom de l’élève ?').inputValue()).toBe(ELEVE.nom);
});
