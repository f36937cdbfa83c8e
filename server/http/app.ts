import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { adresseDe } from './adresse.ts';
import { estChiffree, poserEntetes } from './entetes.ts';
import { creerRendu, type OptionsRendu, type Rendu } from './rendu.ts';
import { creerStatique } from './statique.ts';

/** Room for one attachment of 10 MB and its form, in bytes. */
const CORPS_MAXIMUM = 12 * 1024 * 1024;

const DOSSIER_CLIENT = fileURLToPath(new URL('../../web/build/client', import.meta.url));

const METHODES_SURES = ['GET', 'HEAD', 'OPTIONS'];
const METHODES_PAGE = ['GET', 'HEAD', 'POST'];
const FORMULAIRES = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;

export type OptionsApp = OptionsRendu & {
  /** Mounts the routes that are not pages (`/api`, `/sante`), before the pages. */
  monter?: (app: Hono) => void;
  /** Folder of the built client; by default the one of this repository. */
  dossierClient?: string;
  /** Number of proxies of ours in front; none by default. */
  mandataires?: number;
};

/**
 * The whole HTTP face: security headers, static files, the mounted routes, then the pages. Whatever a
 * stranger sends gets an answer below 500.
 */
export function creerApp(options: OptionsApp): Hono {
  const app = new Hono();
  const rendu = creerRendu(options);
  const statique = creerStatique(options.dossierClient ?? DOSSIER_CLIENT);

  app.use(async (c, next) => {
    await next();
    poserEntetes(c.res.headers, estChiffree(c.req.raw));
  });
  app.onError(async (erreur, c) => {
    // Someone who hung up while sending is not a bug of ours, and reads no answer.
    if (c.req.raw.signal.aborted) return c.body(null, 400);
    console.error(erreur);
    return repondreErreur(rendu, c.req.raw, 500).catch(() => c.text('Le service est interrompu.', 500));
  });
  app.use(async (c, next) => {
    const sure = METHODES_SURES.includes(c.req.method) || vientDeChezNous(c.req.raw);
    return sure ? next() : repondreErreur(rendu, c.req.raw, 403);
  });
  app.use(bodyLimit({ maxSize: CORPS_MAXIMUM, onError: (c) => repondreErreur(rendu, c.req.raw, 413) }));
  app.use(async (c, next) => statique(c.req.raw) ?? next());
  options.monter?.(app);
  app.all('*', (c) => servirPage(rendu, c.req.raw, adresseDe(c, options.mandataires)));
  return app;
}

async function servirPage(rendu: Rendu, requete: Request, adresse: string): Promise<Response> {
  if (!METHODES_PAGE.includes(requete.method)) {
    const reponse = await rendu.erreur(requete, 405);
    reponse.headers.set('allow', METHODES_PAGE.join(', '));
    return reponse;
  }
  if (!estLisible(requete.url)) return rendu.erreur(requete, 400);
  if (requete.method !== 'POST') return rendu.page(requete, adresse);
  if (!FORMULAIRES.test(requete.headers.get('content-type') ?? '')) return rendu.erreur(requete, 415);
  const lue = await lireFormulaire(requete);
  return lue ? rendu.page(lue, adresse) : rendu.erreur(requete, 400);
}

/** Whether an address decodes as text without NUL, which no use case could search for. */
function estLisible(adresse: string): boolean {
  try {
    return !decodeURIComponent(new URL(adresse).pathname).includes('\0') && !adresse.includes('%00');
  } catch {
    return false;
  }
}

/**
 * What changes something may only come from our own pages, or from a program. Hosts are compared, not schemes: behind a proxy the visitor
 * speaks TLS and we do not. Without `Origin`, the browser's own word (`Sec-Fetch-Site`) decides; programs
 * send neither and carry no one else's cookies.
 */
function vientDeChezNous(requete: Request): boolean {
  const origine = requete.headers.get('origin');
  if (origine !== null) {
    return URL.canParse(origine) && new URL(origine).host === new URL(requete.url).host;
  }
  return ['none', 'same-origin', null].includes(requete.headers.get('sec-fetch-site'));
}

/**
 * Reads the form once at the edge, so that no action meets a body it cannot parse, or a NUL character
 * that no text column can hold. Null when the form is malformed.
 */
async function lireFormulaire(requete: Request): Promise<Request | null> {
  const entetes = new Headers(requete.headers);
  // Checked above, by host; the router would compare schemes too and refuse everything behind a proxy.
  entetes.delete('origin');
  try {
    const corps = await requete.arrayBuffer();
    const formulaire = await new Response(corps, { headers: entetes }).formData();
    for (const [nom, valeur] of formulaire) {
      if (nom.includes('\0') || (typeof valeur === 'string' ? valeur : valeur.name).includes('\0'))
        return null;
    }
    const { method, signal, url } = requete;
    return new Request(url, { method, signal, headers: entetes, body: corps });
  } catch {
    return null;
  }
}

/** Outside the pages (the API), a refusal is one French sentence in JSON. */
const PHRASES: Record<number, string> = {
  403: 'La requête vient d’un autre site. Appelez l’interface depuis un programme ou depuis Polaris.',
  413: 'La requête dépasse 12 Mo. Envoyez moins de données à la fois.',
  500: 'Le service n’a pas pu répondre. Réessayez dans quelques minutes.',
};

async function repondreErreur(rendu: Rendu, requete: Request, statut: number): Promise<Response> {
  if (!new URL(requete.url).pathname.startsWith('/api/')) return rendu.erreur(requete, statut);
  return Response.json({ erreur: PHRASES[statut] }, { status: statut });
}
