import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

type Fichier = { type: string; corps: Buffer<ArrayBuffer>; brotli: Buffer<ArrayBuffer> | null };

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const IMMUABLE = 'public, max-age=31536000, immutable';
const COURT = 'public, max-age=3600';

/**
 * Serves the built client. The files are listed and read once (about 1 MB), so a request path is only
 * ever a key of a map: there is no way to walk out of the folder.
 * @param dossier folder of the client build; absent, nothing is served
 * @returns for a GET or HEAD path, the response, or null when there is no such file
 */
export function creerStatique(dossier: string): (requete: Request) => Response | null {
  const fichiers = lireFichiers(dossier);
  return (requete) => {
    const { pathname } = new URL(requete.url);
    const fichier = fichiers.get(pathname);
    if (!fichier || (requete.method !== 'GET' && requete.method !== 'HEAD')) return null;
    const entetes = new Headers({
      'content-type': fichier.type,
      'cache-control': pathname.startsWith('/assets/') ? IMMUABLE : COURT,
    });
    const compresse = fichier.brotli && accepteBrotli(requete) ? fichier.brotli : null;
    if (fichier.brotli) entetes.set('vary', 'accept-encoding');
    if (compresse) entetes.set('content-encoding', 'br');
    const corps = compresse ?? fichier.corps;
    entetes.set('content-length', String(corps.length));
    return new Response(requete.method === 'HEAD' ? null : corps, { headers: entetes });
  };
}

function accepteBrotli(requete: Request): boolean {
  return /(^|,)\s*br\s*($|,|;(?!\s*q=0(\.0+)?\s*($|,)))/.test(requete.headers.get('accept-encoding') ?? '');
}

function lireFichiers(dossier: string): Map<string, Fichier> {
  const fichiers = new Map<string, Fichier>();
  if (!existsSync(dossier)) return fichiers;
  for (const relatif of readdirSync(dossier, { recursive: true, encoding: 'utf8' })) {
    const chemin = path.join(dossier, relatif);
    const type = TYPES[path.extname(relatif)];
    if (!type || !statSync(chemin).isFile()) continue;
    fichiers.set(`/${relatif.replaceAll('\\', '/')}`, {
      type,
      corps: readFileSync(chemin),
      brotli: existsSync(`${chemin}.br`) ? readFileSync(`${chemin}.br`) : null,
    });
  }
  return fichiers;
}
