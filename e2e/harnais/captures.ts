import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Phone, laptop, large screen: width and height in CSS pixels. */
const LARGEURS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/**
 * Checks the page at three widths and throws when it is wider than the screen. With `POLARIS_CAPTURES`, a
 * picture of the whole page at each width goes to that folder, to be looked at: taking them all costs as
 * much as the journeys themselves. Gives the page its size back.
 */
export async function regarder(page: Page, nom: string): Promise<void> {
  const taille = page.viewportSize();
  for (const largeur of LARGEURS) {
    await page.setViewportSize(largeur);
    await photographier(page, `${nom}-${largeur.width}.png`);
    const deborde = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    if (deborde > 0) throw new Error(`« ${nom} » déborde de ${deborde} px à ${largeur.width} px de large.`);
  }
  if (taille) await page.setViewportSize(taille);
}

async function photographier(page: Page, fichier: string): Promise<void> {
  const dossier = process.env.POLARIS_CAPTURES;
  if (!dossier) return;
  mkdirSync(dossier, { recursive: true });
  await page.screenshot({ path: join(dossier, fichier), fullPage: true, animations: 'disabled' });
}
