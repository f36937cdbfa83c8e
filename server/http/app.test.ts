import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { ServerBuild } from 'react-router';
import { describe, expect, test, vi } from 'vitest';
import { Refus } from '../kernel/refus.ts';
import { creerApp, type OptionsApp } from './app.ts';
import { contexteRequete } from './contexte.ts';
import { creerGardeLiens, LIMITE_LIENS } from './garde-liens.ts';

/** A web of three routes, rendered as plain text: what matters here is the edge around it. */
function construireWeb(): ServerBuild {
  const page = { default: () => null };
  const routes = {
    racine: { id: 'racine', path: '', module: page },
    formulaire: {
      id: 'formulaire',
      parentId: 'racine',
      path: 'formulaire',
      module: {
        ...page,
        action: async ({ request }: { request: Request }) => [...(await request.formData())],
      },
    },
    refus: {
      id: 'refus',
      parentId: 'racine',
      path: 'refus',
      module: {
        ...page,
        loader: ({ context }: { context: Map<unknown, { executer: (nom: string) => unknown }> }) =>
          context.get(contexteRequete)?.executer('eleves.lire'),
      },
    },
    lien: {
      id: 'lien',
      parentId: 'racine',
      path: 'signer/:jeton',
      module: {
        ...page,
        loader: ({
          params: { jeton },
          context,
        }: {
          params: { jeton: string };
          context: Map<unknown, { executer: (nom: string, entree: unknown) => unknown }>;
        }) => context.get(contexteRequete)?.executer('signatures.consulterLien', { jeton }),
      },
    },
    erreur: {
      id: 'erreur',
      parentId: 'racine',
      path: 'erreur/:statut',
      module: {
        ...page,
        loader: ({ params }: { params: { statut: string } }) => {
          throw new Response(`page ${params.statut}`, { status: Number(params.statut) });
        },
      },
    },
  };
  const rendre = (
    _requete: Request,
    status: number,
    headers: Headers,
    { staticHandlerContext }: { staticHandlerContext: unknown },
  ) => new Response(JSON.stringify(staticHandlerContext), { status, headers });
  return {
    entry: { module: { default: rendre, handleError: () => undefined } },
    routes,
    assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '1' },
    assetsBuildDirectory: '',
    publicPath: '/',
    basename: '/',
    future: {},
    isSpaMode: false,
    ssr: true,
    prerender: [],
    routeDiscovery: { mode: 'initial', manifestPath: '/__manifest' },
  } as unknown as ServerBuild;
}

const ANNEES = { aujourdhui: '2026-11-12', annees: ['2026-27'], anneeCourante: '2026-27' };
const refuser = () => Promise.reject(new Refus('introuvable', "Cet élève n'existe pas."));

function creerEssai(options: Partial<OptionsApp> = {}) {
  return creerApp({
    build: async () => construireWeb(),
    mode: 'production',
    preparer: async () => ({ ...ANNEES, session: null, executer: refuser }),
    monter: (app) => app.post('/api/taille', async (c) => c.json((await c.req.text()).length)),
    dossierClient: path.join(tmpdir(), 'absent'),
    ...options,
  });
}

const FORMULAIRE = { 'content-type': 'application/x-www-form-urlencoded' };
const poster = (entetes: Record<string, string>, corps: BodyInit = 'nom=Noé') =>
  creerEssai().request('http://polaris.example.be/formulaire', {
    method: 'POST',
    headers: entetes,
    body: corps,
  });

describe('headers', () => {
  test('each page has its own nonce and a policy without anything inline', async () => {
    const app = creerEssai();
    const politiques = await Promise.all(
      ['/', '/'].map(async (url) => (await app.request(url)).headers.get('content-security-policy') ?? ''),
    );
    expect(new Set(politiques).size).toBe(2);
    for (const politique of politiques) {
      expect(politique).toMatch(/^default-src 'none'; script-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='; /);
      expect(politique).not.toContain('unsafe');
    }
  });

  test('every answer forbids sniffing, framing and leaking', async () => {
    const app = creerEssai();
    for (const reponse of [await app.request('/'), await app.request('/api/taille', { method: 'POST' })]) {
      expect(reponse.headers.get('x-content-type-options')).toBe('nosniff');
      expect(reponse.headers.get('referrer-policy')).toBe('same-origin');
      expect(reponse.headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(reponse.headers.get('permissions-policy')).toContain('camera=()');
      expect(reponse.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    }
  });

  test('strict transport is announced over TLS only', async () => {
    const app = creerEssai();
    const lire = async (url: string, headers = {}) =>
      (await app.request(url, { headers })).headers.has('strict-transport-security');
    expect(await lire('http://polaris.example.be/')).toBe(false);
    expect(await lire('https://polaris.example.be/')).toBe(true);
    expect(await lire('http://polaris.example.be/', { 'x-forwarded-proto': 'https' })).toBe(true);
  });

  test('what a session sees is never stored', async () => {
    const session = { compteId: 'c1' } as unknown as NonNullable<
      Awaited<ReturnType<OptionsApp['preparer']>>['session']
    >;
    const app = creerEssai({ preparer: async () => ({ ...ANNEES, session, executer: refuser }) });
    expect((await app.request('/')).headers.get('cache-control')).toBe('no-store');
    expect((await creerEssai().request('/')).headers.get('cache-control')).toBe('no-cache');
  });
});

describe('forms', () => {
  test.each([
    ['the same host', { origin: 'http://polaris.example.be' }, 200],
    ['the same host over TLS, seen behind a proxy', { origin: 'https://polaris.example.be' }, 200],
    ['another host', { origin: 'https://ailleurs.example.be' }, 403],
    ['a hidden origin', { origin: 'null' }, 403],
    ['no origin, a program', {}, 200],
    ['no origin, the same site says the browser', { 'sec-fetch-site': 'same-origin' }, 200],
    ['no origin, another site says the browser', { 'sec-fetch-site': 'cross-site' }, 403],
    ['no origin, a sibling site says the browser', { 'sec-fetch-site': 'same-site' }, 403],
  ])('a POST from %s', async (_cas, entetes, statut) => {
    expect((await poster({ ...FORMULAIRE, ...entetes })).status).toBe(statut);
  });

  test('the mounted routes are behind the same guard', async () => {
    const demande = { method: 'POST', headers: { origin: 'https://ailleurs.example.be' }, body: '{}' };
    const reponse = await creerEssai().request('http://polaris.example.be/api/taille', demande);
    expect(reponse.status).toBe(403);
    expect((await reponse.json()).erreur).toContain('autre site');
  });

  test('a form reaches its action whole', async () => {
    const reponse = await poster(FORMULAIRE, 'nom=No%C3%A9&points=1');
    expect((await reponse.json()).actionData.formulaire).toEqual([
      ['nom', 'Noé'],
      ['points', '1'],
    ]);
  });

  test.each([
    ['a multipart without boundary', { 'content-type': 'multipart/form-data' }, 'x', 400],
    ['a multipart cut short', { 'content-type': 'multipart/form-data; boundary=b' }, '--b\r\nContent-', 400],
    ['a NUL character', FORMULAIRE, 'nom=a%00b', 400],
    ['JSON', { 'content-type': 'application/json' }, '{}', 415],
    ['plain text', { 'content-type': 'text/plain' }, 'x', 415],
  ])('%s is refused', async (_cas, entetes, corps, statut) => {
    expect((await poster(entetes, corps)).status).toBe(statut);
  });

  test('more than 12 MB is refused, as a page or as JSON', async () => {
    const corps = new Uint8Array(12 * 1024 * 1024 + 1);
    expect((await poster(FORMULAIRE, corps)).status).toBe(413);
    const reponse = await creerEssai().request('/api/taille', { method: 'POST', body: corps });
    expect(reponse.status).toBe(413);
    expect((await reponse.json()).erreur).toContain('12 Mo');
  });
});

describe('addresses and methods', () => {
  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s on a page is 405', async (method) => {
    const reponse = await creerEssai().request('/', { method });
    expect(reponse.status).toBe(405);
    expect(reponse.headers.get('allow')).toBe('GET, HEAD, POST');
  });

  test('the body of a HEAD stays empty', async () => {
    const reponse = await creerEssai().request('/', { method: 'HEAD' });
    expect([reponse.status, await reponse.text()]).toEqual([200, '']);
  });

  test.each([
    ['/nulle-part', 404],
    ['/%E0%A4%A', 400],
    ['/?q=%00', 400],
    ['/%00', 400],
    ['/__manifest', 404],
    ['/..%2f..%2fetc%2fpasswd', 404],
    ['/nulle-part.data', 404],
    ['/assets/absent.js', 404],
  ])('%s answers %d', async (url, statut) => {
    expect((await creerEssai().request(url)).status).toBe(statut);
  });

  test('a refusal of a use case keeps its status and its sentence', async () => {
    const reponse = await creerEssai().request('/refus');
    expect(reponse.status).toBe(404);
    expect(await reponse.text()).toContain("Cet élève n'existe pas.");
  });

  test('a bug is 500, logged, and says nothing of itself', async () => {
    const journal = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const preparer = () => Promise.reject(new Error('mot de passe de la base'));
    const reponse = await creerEssai({ preparer }).request('/');
    expect(reponse.status).toBe(500);
    expect(await reponse.text()).not.toContain('mot de passe');
    expect(journal).toHaveBeenCalledOnce();
    journal.mockRestore();
  });
});

describe('static files', () => {
  const dossierClient = mkdtempSync(path.join(tmpdir(), 'polaris-client-'));
  writeFileSync(path.join(dossierClient, 'page.css'), 'body{}');
  writeFileSync(path.join(dossierClient, 'page.css.br'), brotliCompressSync('body{}'));
  const app = creerEssai({ dossierClient });

  test('a file is served compressed to who accepts it', async () => {
    const compresse = await app.request('/page.css', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(compresse.headers.get('content-encoding')).toBe('br');
    expect(compresse.headers.get('vary')).toBe('accept-encoding');
    const entier = await app.request('/page.css', { headers: { 'accept-encoding': 'br;q=0, gzip' } });
    expect(entier.headers.get('content-encoding')).toBeNull();
    expect(await entier.text()).toBe('body{}');
    expect(entier.headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  test('the compressed twin is not an address', async () => {
    expect((await app.request('/page.css.br')).status).toBe(404);
  });
});

describe('personal links', () => {
  const visiter = (app: ReturnType<typeof creerEssai>, jeton: string, adresse: string, entetes = {}) =>
    app.request(
      `/signer/${jeton}`,
      { headers: entetes },
      { incoming: { socket: { remoteAddress: adresse } } },
    );
  const monter = (mandataires = 0) => {
    const garder = creerGardeLiens();
    return creerEssai({
      mandataires,
      preparer: async (_requete, adresse) => ({
        ...ANNEES,
        session: null,
        executer: garder(refuser, adresse),
      }),
    });
  };

  test('an address that tries too many waits, and the page says how long', async () => {
    const app = monter();
    for (let i = 0; i < LIMITE_LIENS.parAdresse; i += 1) {
      expect((await visiter(app, `essai-${i}`, '192.0.2.1')).status).toBe(404);
    }
    const reponse = await visiter(app, 'essai-autre', '192.0.2.1');
    expect(reponse.status).toBe(429);
    expect(Number(reponse.headers.get('retry-after'))).toBeGreaterThan(LIMITE_LIENS.secondes - 60);
    expect(await reponse.text()).toMatch(/Attendez 15 minutes/);
    expect((await visiter(app, 'essai-autre', '192.0.2.2')).status).toBe(404);
  });

  test('one link tried from everywhere waits too', async () => {
    const app = monter();
    for (let i = 0; i < LIMITE_LIENS.parJeton; i += 1) await visiter(app, 'le-meme', `192.0.2.${i + 1}`);
    expect((await visiter(app, 'le-meme', '192.0.2.99')).status).toBe(429);
    expect((await visiter(app, 'un-autre', '192.0.2.99')).status).toBe(404);
  });

  test('behind one proxy, the address is the one it saw, not the one the caller writes', async () => {
    const app = monter(1);
    const derriere = (i: number, vue: string) =>
      visiter(app, `essai-${i}`, '127.0.0.1', { 'x-forwarded-for': `198.51.100.${i}, ${vue}` });
    for (let i = 0; i < LIMITE_LIENS.parAdresse; i += 1) await derriere(i, '192.0.2.1');
    expect((await derriere(100, '192.0.2.1')).status).toBe(429);
    expect((await derriere(101, '192.0.2.2')).status).toBe(404);
  });
});
