import { expect } from 'vitest';
import { cliquer, seConnecter } from './gestes/premiere-ipt.ts';
import { parcours, reglerServeur } from './harnais/parcours.ts';

/** The first days of a year that nobody has encoded ahead. */
reglerServeur({ POLARIS_HORLOGE: '2026-09-02T09:00:00Z', POLARIS_DEMO_ANNEES: '2024-25,2025-26' });

parcours('P6 : reprise par exception, puis la liste du 30 septembre', async (etape) => {
  const { page, url, verifierEcran } = etape;
  await seConnecter(page, url);
  await page.getByText('Reprise de 2025-26').first().click();
  await page.waitForURL('**/rentree?**');
  expect(await page.getByRole('link', { name: 'confirmer les échelles reprises' }).getAttribute('href')).toBe(
    '/sensori-moteur?annee=2026-27',
  );
  await verifierEcran('p6-rentree');
  await page.getByRole('link', { name: /Cocher toute la liste.*pose question/ }).click();
  await page.waitForURL('**cocher=question**');
  const cochees = await page.locator('#question input:checked').count();
  expect(cochees).toBeGreaterThan(12);
  await cliquer(page, 'Prolonger les élèves cochés');
  await page.waitForURL('**/fin-d-annee/lot?**');
  await page.getByLabel('Avis favorables rendus le').fill('2026-06-18');
  await page.getByLabel('Après avis de tous les enseignants qui accompagnent l’élève').check();
  await page.getByLabel('Les parents ont signé pour accord').check();
  await page.getByLabel('Parents d’accord le').fill('2026-06-19');
  await cliquer(page, 'Voir l’aperçu');
  await page.getByText(/Aperçu : [1-9]\d* oui, [1-9]\d* non/).waitFor();
  await cliquer(page, /^Prolonger \d/);
  await page.waitForURL('**/fin-d-annee/rapports/**');
  await page
    .getByText(/refusées?\./)
    .first()
    .waitFor();

  await page.goto(url('/rentree?annee=2026-27'));
  const reste = await page.locator('#question tbody tr').count();
  expect(reste).toBeLessThan(cochees);
  expect(reste).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'vérifier et transmettre la liste' }).click();
  await page.waitForURL('**/integrations/liste?**');
  await verifierEcran('p6-liste');
  await cliquer(page, 'Transmettre la liste à la Cellule');
  await page.getByText('La liste est transmise à la Cellule').waitFor();
  await page.getByText('La dernière version transmise est à jour').waitFor();
  await cliquer(page, /^Émettre la liste/);
  await page.getByText('Le document est émis').waitFor();
});

parcours('P6 : la Cellule voit la liste reçue', async ({ page, url, verifierEcran }) => {
  await seConnecter(page, url, 'administration@example.be');
  await page.goto(url('/integrations/liste?annee=2026-27'));
  await page.getByRole('link', { name: /^IPT-2026-27-P/ }).click();
  await page.getByText('tels que transmis').waitFor();
  await verifierEcran('p6-liste-recue');
});
