import { expect } from 'vitest';
import { cliquer, seConnecter } from './gestes/premiere-ipt.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** In the summer: the cadre is adopted, the call of the siège is over, the school year has not begun. */
reglerServeur({ POLARIS_HORLOGE: '2026-07-10T09:00:00Z' });

const ANNEE = '2026-27';

parcours(
  'un pouvoir organisateur : sa part, la clé 60/40, le cadre, le choix par paliers, le Doc 12',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(/status of 4\d\d/);
    await seConnecter(page, url, 'po.pole1@example.be');
    await page.goto(url(`/tableau-de-bord?annee=${ANNEE}`));
    await page.getByRole('table', { name: `Vos parts de l’équipe en ${ANNEE}` }).waitFor();
    // A PO reads no pupil: it is not offered to search for one.
    expect(await page.getByRole('search').count()).toBe(0);
    await verifierEcran('po-tableau');

    await page.goto(url(`/ma-part?annee=${ANNEE}`));
    await page.getByRole('link', { name: 'Modifier la clé de répartition' }).click();
    const parts = page.getByLabel(/^Part de .*, en %$/);
    await parts.first().waitFor();
    for (let rang = 2; rang < (await parts.count()); rang += 1) await parts.nth(rang).fill('0');
    await parts.nth(0).fill('60');
    await parts.nth(1).fill('39');
    await page.getByLabel('Décidé le', { exact: true }).fill('2026-07-09');
    for (const accord of [/^Tous les pouvoirs organisateurs/, /^Cette clé ne cause ni/]) {
      const case_ = page.getByLabel(accord);
      if (await case_.count()) await case_.check();
    }
    await cliquer(page, 'Enregistrer l’avenant');
    await page.getByRole('link', { name: /99 %/ }).waitFor();
    await verifierEcran('po-cle-refusee');
    await parts.nth(1).fill('40');
    await cliquer(page, 'Enregistrer l’avenant');
    await page.getByText('L’avenant à la clé est enregistré.').waitFor();
    await page.getByText(/La part de l’école est de 60/).waitFor();
    await verifierEcran('po-part');

    await page.goto(url(`/equipe?annee=${ANNEE}`));
    await page.getByText(/Adopté le/).waitFor();
    await verifierEcran('po-cadre');

    await page.getByRole('navigation', { name: 'Équipe' }).getByRole('link', { name: 'Recrutement' }).click();
    await page.getByRole('link', { name: 'Appel n° 1' }).click();
    await page.getByText('Ce palier n’est pas encore ouvert pour cette fonction.').first().waitFor();
    const palier = (rang: number) => page.locator(`section[aria-labelledby="titre-palier-${rang}"]`);
    await palier(1)
      .getByRole('link', { name: /Écarter/ })
      .click();
    await page.getByLabel('Motif', { exact: true }).selectOption('inadequation-profil');
    await page.getByLabel('Motif écrit').fill('La candidature ne montre pas de travail en équipe.');
    await cliquer(page, 'Enregistrer la décision');
    await page.getByText('La décision est enregistrée.').waitFor();
    const retenu = palier(2).getByRole('link', { name: /Retenir/ });
    // « Retenir Oscar Rosselini, Éducateur »: the lists of the team put the name first.
    const [, prenom = '', famille = ''] =
      /Retenir\s*(\S+) (.+),/.exec((await retenu.textContent()) ?? '') ?? [];
    const nom = `${famille} ${prenom}`;
    await retenu.click();
    await page.getByLabel('Emploi', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('À partir du').fill('2026-08-24');
    await cliquer(page, 'Retenir et créer la charge');
    await page.getByText('Le candidat est retenu').waitFor();

    await page.goto(url(`/equipe/personnel?annee=${ANNEE}`));
    await page.getByRole('link', { name: nom }).waitFor();

    await page.goto(url(`/equipe/doc12?annee=${ANNEE}&jour=2026-09-01`));
    await page.getByRole('heading', { name: 'Différences' }).waitFor();
    await verifierEcran('po-doc12');
    // One on leave from a school, so two papers and the CAD; the candidate just taken, one paper.
    await page.getByRole('row', { name: /^Delcroix Mireille .*école.*pôle.*CAD/i }).waitFor();
    await page.getByRole('link', { name: nom, exact: true }).click();
    await page.getByRole('heading', { name: `Doc 12 : ${nom}` }).waitFor();
    await cliquer(page, 'Émettre les documents');
    await page.getByText('Les documents sont émis').waitFor();
    expect(await page.getByRole('link', { name: /^Télécharger le PDF/ }).count()).toBe(1);
  },
);
