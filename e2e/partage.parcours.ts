import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cliquer, seConnecter } from './gestes/premiere-ipt.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** Before 15 December, when the split of the points is communicated. */
reglerServeur({ POLARIS_HORLOGE: '2025-11-20T09:00:00Z' });

const ANNEE = '2025-26';

/** The number in the hint of a field: « Au plus 1 234,5 points ». */
async function lireBorne(page: Page, texte: RegExp): Promise<string> {
  const aide = (await page.getByText(texte).textContent()) ?? '';
  return /[\d\u202f]+(,\d+)?/.exec(aide)?.[0] ?? '';
}

parcours(
  'le partage des points : répartition, clé, rétrocession, registre',
  async ({ page, url, journal, verifierEcran }) => {
    journal.attendre(/status of 4\d\d/);
    await seConnecter(page, url);
    await page.goto(url(`/financement?annee=${ANNEE}`));
    await page.getByRole('heading', { name: `Enveloppe de points, ${ANNEE}` }).waitFor();
    await page.getByText('Pourquoi ce chiffre').first().waitFor();
    await verifierEcran('financement-enveloppe');
    await cliquer(page, 'Émettre la fiche de l’enveloppe (PDF)');
    await page.getByRole('link', { name: 'Télécharger le document (PDF)' }).waitFor();

    await page
      .getByRole('navigation', { name: 'Financement' })
      .getByRole('link', { name: 'Partage' })
      .click();
    await page.getByText('lundi 15 décembre 2025').waitFor();
    await page.getByRole('link', { name: 'Répartir les points' }).click();
    const minimum = await lireBorne(page, /^Au moins/);
    const maximum = await lireBorne(page, /^Au plus/);
    await page.getByLabel('Points affectés aux traitements').fill(maximum);
    await page.getByLabel('Points affectés au fonctionnement').fill(minimum);
    await page.getByLabel(/Communiquée le/).fill('2025-11-19');
    await cliquer(page, 'Enregistrer la répartition');
    await page.getByRole('heading', { name: /à corriger/ }).waitFor();
    await verifierEcran('financement-repartition-refusee');
    await page.getByLabel('Points affectés aux traitements').fill(minimum);
    await page.getByLabel('Points affectés au fonctionnement').fill(maximum);
    await cliquer(page, 'Enregistrer la répartition');
    await page.getByText('La répartition est enregistrée.').waitFor();

    await page.getByRole('link', { name: 'Modifier la clé' }).click();
    const parts = page.getByLabel(/^Part de .*, en %$/);
    await parts.first().waitFor();
    for (let rang = 2; rang < (await parts.count()); rang += 1) await parts.nth(rang).fill('0');
    await parts.nth(0).fill('70');
    await parts.nth(1).fill('29,5');
    await page.getByLabel('Décidé le', { exact: true }).fill('2025-11-18');
    const accord = page.getByLabel('Tous les pouvoirs organisateurs ont donné leur accord.');
    if (await accord.count()) await accord.check();
    await cliquer(page, 'Enregistrer l’avenant');
    await page.getByRole('link', { name: /99,5 %/ }).waitFor();
    await parts.nth(1).fill('30');
    await cliquer(page, 'Enregistrer l’avenant');
    await page.getByText('L’avenant à la clé est enregistré.').waitFor();
    await page.getByRole('link', { name: 'Rétrocéder des points' }).click();
    await page.getByLabel('École partenaire', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('Points rétrocédés', { exact: true }).fill('88');
    await page.getByLabel('Décidée le', { exact: true }).fill('2025-11-18');
    await page.getByLabel('Prend effet le', { exact: true }).fill('2025-11-20');
    await cliquer(page, 'Enregistrer l’avenant et son mouvement');
    await page.getByText('La rétrocession est enregistrée et portée au grand livre.').waitFor();
    await verifierEcran('financement-partage');

    await page
      .getByRole('navigation', { name: 'Financement' })
      .getByRole('link', { name: 'Fonctionnement' })
      .click();
    const noter = async (sens: string, montant: string) => {
      await page.getByRole('radio', { name: sens }).check();
      await page.getByLabel('Date', { exact: true }).fill('2025-11-19');
      await page.getByLabel('Objet', { exact: true }).fill('Matériel adapté');
      await page.getByLabel('Montant en euros').fill(montant);
      await page.getByLabel('Pièce justificative', { exact: true }).fill('Facture 2025-114');
      await cliquer(page, 'Noter au registre');
    };
    await noter('Une dépense', '250,40');
    await page.getByRole('link', { name: /Il manque 250,40 €/ }).waitFor();
    await noter('Une recette', '1 000');
    await page.getByText('L’écriture est notée au registre.').waitFor();
    await noter('Une dépense', '250,40');
    await page.getByText('749,60 €').first().waitFor();
    await verifierEcran('financement-fonctionnement');
    const csv = await page.request.get(url(`/financement/fonctionnement/csv?annee=${ANNEE}`));
    expect(await csv.text()).toContain('"749,60"');
  },
);
