import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fourni, { inflate } from '@sparticuz/chromium';
import { dossierCache } from '../../server/db/test/cache.ts';

const paquet = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium');
const SYSTEME = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser to launch. `bibliotheques`: folder of the shared libraries a bare machine may lack. */
export type Chromium = { executable: string; bibliotheques?: string; polices?: string };

/** The machine's own Chromium when it has one, else the one of the npm package. */
export async function trouverChromium(): Promise<Chromium> {
  const systeme = SYSTEME.find((chemin) => existsSync(chemin));
  if (systeme) return { executable: systeme };
  const dossier = await deballer();
  return {
    executable: join(dossier, 'chromium'),
    bibliotheques: join(dossier, 'al2023/lib'),
    polices: join(dossier, 'fonts'),
  };
}

/**
 * Unpacks the browser once per version. The package always unpacks into the temporary folder and takes
 * whatever `chromium` stands there, of any version or half written: it is given a folder of its own,
 * which appears under its final name only once complete.
 */
async function deballer(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(paquet, 'package.json'), 'utf8')) as { version: string };
  const cache = dossierCache();
  const dossier = join(cache, `chromium-${version}`);
  if (existsSync(dossier)) return dossier;
  const chantier = mkdtempSync(join(cache, 'chantier-'));
  const temporaire = process.env.TMPDIR;
  process.env.TMPDIR = chantier;
  try {
    await fourni.executablePath();
    await inflate(join(paquet, 'bin/al2023.tar.br'));
    ecrirePolices(chantier, dossier);
    if (!existsSync(dossier)) renameSync(chantier, dossier);
  } finally {
    if (temporaire === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporaire;
    rmSync(chantier, { recursive: true, force: true });
  }
  return dossier;
}

/** The fonts.conf of the package names a fixed temporary folder: this one names where the fonts are. */
function ecrirePolices(chantier: string, dossier: string) {
  mkdirSync(join(chantier, 'fonts'), { recursive: true });
  const polices = `<dir>${join(dossier, 'fonts')}</dir><dir>/usr/share/fonts</dir>`;
  const contenu = `<?xml version="1.0"?>\n<fontconfig>${polices}<cachedir>${join(dossier, 'fonts-cache')}</cachedir></fontconfig>\n`;
  writeFileSync(join(chantier, 'fonts/fonts.conf'), contenu);
}
