import { createRequestHandler, data, RouterContextProvider, type ServerBuild } from 'react-router';
import { Refus } from '../kernel/refus.ts';
import type { Executer } from '../kernel/registre.ts';
import { type ContexteRequete, contexteRequete } from './contexte.ts';
import { creerNonce, politiquePage } from './entetes.ts';
import { attenteDe } from './garde-liens.ts';

/** Who asks and what they may run, with the cookies that keep their session alive. */
export type RequetePreparee = Omit<ContexteRequete, 'nonce'> & { cookies?: readonly string[] };

export type OptionsRendu = {
  /** Gives the server build of the web; called once in production, at each request in development. */
  build: () => Promise<ServerBuild>;
  mode: 'production' | 'development';
  /** Resolves who asks, from which address, and what they may run, once per request. */
  preparer: (requete: Request, adresse: string) => Promise<RequetePreparee>;
};

export type Rendu = {
  /** The page (or the data of a client navigation) that this request asks for. */
  page: (requete: Request, adresse: string) => Promise<Response>;
  /** The page that says why the edge refused this request. Reads nothing of the request but its address. */
  erreur: (requete: Request, statut: number) => Promise<Response>;
};

/** Renders pages through React Router, each under its own nonce and policy. */
export function creerRendu(options: OptionsRendu): Rendu {
  let gestionnaire: Promise<ReturnType<typeof createRequestHandler>> | undefined;
  const construire = async () => createRequestHandler(await options.build(), options.mode);

  async function rendre(requete: Request, { cookies = [], ...contexte }: RequetePreparee): Promise<Response> {
    if (options.mode === 'development' || !gestionnaire) gestionnaire = construire();
    const nonce = creerNonce();
    const fournisseur = new RouterContextProvider();
    let attente: number | undefined;
    const executer = traduireRefus(contexte.executer, (secondes) => {
      attente = secondes;
    });
    fournisseur.set(contexteRequete, { ...contexte, executer, nonce });
    const reponse = await (await gestionnaire)(requete, fournisseur);
    const entetes = new Headers(reponse.headers);
    // A file that a route gives (a PDF) comes with a policy of its own, stricter than that of a page.
    if (!entetes.has('content-security-policy')) {
      entetes.set('content-security-policy', politiquePage(nonce));
    }
    // Personal data never stays in a cache, not even the browser's.
    if (!entetes.has('cache-control'))
      entetes.set('cache-control', contexte.session ? 'no-store' : 'no-cache');
    if (attente !== undefined) entetes.set('retry-after', String(attente));
    for (const cookie of cookies) entetes.append('set-cookie', cookie);
    const { status, statusText } = reponse;
    return new Response(reponse.body, { status, statusText, headers: entetes });
  }

  return {
    page: async (requete, adresse) => rendre(requete, await options.preparer(requete, adresse)),
    erreur: (requete, statut) => rendre(versPageErreur(requete, statut), ANONYME),
  };
}

/**
 * Turns a `Refus` into what React Router renders with its own status and message. Done here, at the one
 * door loaders and actions have, because the router hides the message of any other exception.
 */
function traduireRefus(executer: Executer, patienter: (secondes: number) => void): Executer {
  return async (...arguments_) => {
    try {
      return await executer(...arguments_);
    } catch (erreur) {
      if (!(erreur instanceof Refus)) throw erreur;
      const attente = attenteDe(erreur);
      if (attente !== undefined) patienter(attente);
      const { code, message, champs, suite } = erreur;
      throw data({ code, message, champs, suite }, { status: erreur.statut });
    }
  };
}

/** The refusal page runs no use case: it shows a sentence. */
const ANONYME: Omit<ContexteRequete, 'nonce'> = {
  session: null,
  executer: () => Promise.reject(new Error('An error page must not run a use case.')),
  aujourdhui: '',
  annees: [],
  anneeCourante: '',
};

/** Client navigations ask for `.data` by POST and must get the refusal in the same form. */
function versPageErreur(requete: Request, statut: number): Request {
  const { origin, pathname } = new URL(requete.url);
  const adresse = `${origin}/erreur/${statut}`;
  const entetes = new Headers({ cookie: requete.headers.get('cookie') ?? '' });
  if (!pathname.endsWith('.data')) return new Request(adresse, { headers: entetes });
  return new Request(`${adresse}.data`, { method: 'POST', headers: entetes, body: new URLSearchParams() });
}
