import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

/**
 * Runs axe on the page as it stands and throws with every violation: rule, elements, what to change.
 * With JavaScript off the page cannot be examined: call it in a journey that has it.
 */
export async function verifierAccessibilite(page: Page, ecran = page.url()): Promise<void> {
  await page.evaluate(source);
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (options) =>
      (globalThis as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(options),
    OPTIONS,
  );
  if (violations.length === 0) return;
  const lignes = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((element) => `  ${id} – ${help}\n    ${element.html}\n    ${element.failureSummary ?? ''}`),
  );
  throw new Error(`${lignes.length} défauts d’accessibilité sur ${ecran} :\n${lignes.join('\n')}`);
}
