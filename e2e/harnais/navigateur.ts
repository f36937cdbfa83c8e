import { type Browser, chromium } from 'playwright-core';
import { type Chromium, trouverChromium } from './chromium.ts';

// Not the package's own list: its `--single-process` ends the browser with the first context closed,
// and its `--disable-web-security` would hide what a visitor's browser refuses.
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
const BIBLIOTHEQUE = /error while loading shared libraries: (\S+?):/;

function environnement({ polices }: Chromium, bibliotheques?: string): Record<string, string> {
  const herite = Object.entries(process.env).filter(
    (paire): paire is [string, string] => paire[1] !== undefined,
  );
  return {
    ...Object.fromEntries(herite),
    ...(polices ? { FONTCONFIG_PATH: polices } : {}),
    ...(bibliotheques ? { LD_LIBRARY_PATH: bibliotheques } : {}),
  };
}

const lancer = (choix: Chromium, bibliotheques?: string) =>
  chromium.launch({
    executablePath: choix.executable,
    args: ARGUMENTS,
    env: environnement(choix, bibliotheques),
    timeout: 30_000,
  });

/**
 * Launches the browser. Where a shared library is missing, tries again with those of the npm package;
 * rejects with a sentence naming the library when that is not enough.
 */
export async function ouvrirNavigateur(): Promise<Browser> {
  const choix = await trouverChromium();
  try {
    return await lancer(choix);
  } catch (erreur) {
    if (!BIBLIOTHEQUE.test(String(erreur)) || !choix.bibliotheques) throw erreur;
  }
  return lancer(choix, choix.bibliotheques).catch((erreur: unknown) => {
    const manque = BIBLIOTHEQUE.exec(String(erreur))?.[1];
    if (!manque) throw erreur;
    throw new Error(
      `Le navigateur des parcours ne démarre pas : la bibliothèque ${manque} manque sur cette machine. ` +
        'Installez Chromium ou cette bibliothèque avec le gestionnaire de paquets du système, puis relancez.',
    );
  });
}
