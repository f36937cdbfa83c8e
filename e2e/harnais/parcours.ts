import type { Browser, Page } from 'playwright-core';
import { afterAll, inject, test } from 'vitest';
import '../../server/db/test/fourni.ts';
import { verifierAccessibilite } from './accessibilite.ts';
import { regarder } from './captures.ts';
import { type JournalConsole, journalConsole } from './journal.ts';
import { ouvrirNavigateur } from './navigateur.ts';
import { demarrerServeur, type Serveur } from './serveur.ts';

/** What a journey is given. Its context (cookies, storage) is its own; the database is the file's. */
export type Etape = {
  page: Page;
  /** Address of a path of the application. */
  url: (chemin: string) => string;
  journal: JournalConsole;
  /** Checks the screen as it stands: accessibility, no overflow; pictures at three widths. */
  verifierEcran: (nom: string) => Promise<void>;
};

export type OptionsParcours = { javascript?: boolean };

let ressources: Promise<{ serveur: Serveur; navigateur: Browser }> | undefined;

let reglages: Readonly<Record<string, string>> = {};

/** Settings of the server for the whole file, before its first journey: `{ POLARIS_HORLOGE: '2025-09-15T09:00:00Z' }`. */
export function reglerServeur(variables: Readonly<Record<string, string>>): void {
  reglages = variables;
}

async function ouvrir() {
  const serveur = await demarrerServeur(inject('base'), reglages);
  try {
    return { serveur, navigateur: await ouvrirNavigateur() };
  } catch (erreur) {
    await serveur.arreter();
    throw erreur;
  }
}

async function fermer() {
  const ouvertes = await ressources?.catch(() => undefined);
  ressources = undefined;
  reglages = {};
  await ouvertes?.navigateur.close();
  await ouvertes?.serveur.arreter();
}

/** Where each page stood when the journey failed, and what it said. */
async function decrire(pages: readonly Page[]): Promise<string> {
  const vues = pages.map(async (page) => {
    const texte = await page
      .locator('main')
      .innerText({ timeout: 2000 })
      .catch(() => '');
    return `${page.url()}\n${texte.slice(0, 1500)}`;
  });
  return (await Promise.all(vues)).join('\n');
}

/**
 * Declares one journey. The first of a file starts a server on an empty database and a browser; the
 * others of the file go on with them, in order. Whatever the browser signals makes the journey fail.
 */
export function parcours(
  nom: string,
  suivre: (etape: Etape) => Promise<void>,
  { javascript = true }: OptionsParcours = {},
): void {
  afterAll(fermer);
  test(nom, async () => {
    ressources ??= ouvrir();
    const { serveur, navigateur } = await ressources;
    const contexte = await navigateur.newContext({
      javaScriptEnabled: javascript,
      locale: 'fr-BE',
      timezoneId: 'Europe/Brussels',
      reducedMotion: 'reduce',
    });
    try {
      const page = await contexte.newPage();
      page.setDefaultTimeout(15_000);
      const journal = journalConsole(page, new URL(serveur.url).origin);
      const verifierEcran = async (ecran: string) => {
        if (javascript) await verifierAccessibilite(page, ecran);
        await regarder(page, ecran);
      };
      await suivre({ page, url: (chemin) => `${serveur.url}${chemin}`, journal, verifierEcran });
      journal.verifier();
    } catch (erreur) {
      if (erreur instanceof Error) {
        erreur.message += `\n${await decrire(contexte.pages())}\nJournal du serveur :\n${serveur.journal().slice(-1000)}`;
      }
      throw erreur;
    } finally {
      await contexte.close();
    }
  });
}
