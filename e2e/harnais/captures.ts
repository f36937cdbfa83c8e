import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Phone, laptop, large screen: width and height in CSS pixels. */
const LARGEURS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/**
 * Pictures of the whole page at three widths, to be looked at, in `POLARIS_CAPTURES` or the temporary
 * folder. Throws when the page is wider than the screen. Gives the page its size back.
 */
export async function capturer(page: Page, nom: string): Promise<string[]> {
  const dossier = process.env.POLARIS_CAPTURES ?? join(tmpdir(), 'polaris-captures');
  mkdirSync(dossier, { recursive: true });
  const taille = page.viewportSize();
  const chemins: string[] = [];
  for (const largeur of LARGEURS) {
    await page.setViewportSize(largeur);
    const chemin = join(dossier, `${nom}-${largeur.width}.png`);
    await page.screenshot({ path: chemin, fullPage: true, animations: 'disabled' });
    chemins.push(chemin);
    const deborde = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    if (deborde > 0) {
      throw new Error(`« ${nom} » déborde de ${deborde} px à ${largeur.width} px de large : ${chemin}`);
    }
  }
  if (taille) await page.setViewportSize(taille);
  return chemins;
}
