import type { Context, Hono } from 'hono';
import { sql } from 'kysely';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { Noyau } from '../kernel/noyau.ts';
import { Refus } from '../kernel/refus.ts';
import { executerPour, findCas, type NomCas } from '../kernel/registre.ts';
import type { Session } from '../kernel/session.ts';
import { adresseDe } from './adresse.ts';
import { attenteDe, creerGardeLiens } from './garde-liens.ts';
import { decrireApi, SANS_API } from './openapi.ts';

/** Published limits of the API without account, by address. */
export const LIMITE_PUBLIQUE = { demandes: 120, secondes: 60 } as const;
const JSON_MAXIMUM = 1024 * 1024;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

type OptionsApi = {
  noyau: Noyau;
  sessionDe: (requete: Request) => Promise<Session | null>;
  /** Shared with the pages, so that both count together. */
  gardeLiens?: ReturnType<typeof creerGardeLiens>;
  /** Number of proxies of ours in front. */
  mandataires?: number;
};

/** Mounts `/sante` and `/api/v1`: the same use cases as the screens, in JSON. */
export function monterApi(
  app: Hono,
  { noyau, sessionDe, gardeLiens = creerGardeLiens(), mandataires = 0 }: OptionsApi,
): void {
  const limite = new RateLimiterMemory({
    points: LIMITE_PUBLIQUE.demandes,
    duration: LIMITE_PUBLIQUE.secondes,
  });
  const public_ = executerPour(noyau, null);
  let description: unknown;

  app.get('/sante', async (c) => {
    try {
      await sql`select 1`.execute(noyau.base.db);
      return c.json({ etat: 'en service', droit: noyau.droit.version.slice(0, 12) });
    } catch {
      return c.json({ etat: 'base de données injoignable' }, 503);
    }
  });

  app.use('/api/v1/*', async (c, next) => {
    try {
      await limite.consume(adresseDe(c, mandataires));
    } catch (refus) {
      const attente = Math.ceil((refus as RateLimiterRes).msBeforeNext / 1000);
      return repondreRefus(
        c,
        new Refus(
          'trop-de-demandes',
          `Plus de ${LIMITE_PUBLIQUE.demandes} demandes par minute. Réessayez dans ${attente} secondes.`,
          { suite: { attente } },
        ),
      );
    }
    return next();
  });

  app.get('/api/v1/openapi.json', (c) => {
    description ??= decrireApi(noyau.adressePublique);
    return c.json(description as Record<string, unknown>);
  });
  app.get('/api/v1/regles', async (c) => c.json(await public_('calculs.listerRegles', {})));
  app.get('/api/v1/parametres', async (c) => c.json(await public_('calculs.listerParametres', {})));
  app.post('/api/v1/calculs/:regle', (c) =>
    repondre(c, async () =>
      public_('calculs.calculer', { regle: c.req.param('regle'), faits: await lireJson(c.req.raw) }),
    ),
  );
  app.post('/api/v1/cas/:nom', (c) =>
    repondre(c, async () => {
      const nom = c.req.param('nom') as NomCas;
      if (!findCas(nom) || SANS_API.has(nom)) {
        throw new Refus(
          'introuvable',
          `Le cas d’usage « ${nom} » n’existe pas. La liste est dans /api/v1/openapi.json.`,
        );
      }
      refuserAutreOrigine(c.req.raw);
      const entree = await lireJson(c.req.raw);
      const cle = lireCle(c.req.header('idempotency-key'));
      const executer = gardeLiens(executerPour(noyau, await sessionDe(c.req.raw)), adresseDe(c, mandataires));
      return executer(nom, entree as never, cle ? { cle } : {});
    }),
  );
  app.all('/api/*', (c) =>
    repondreRefus(
      c,
      new Refus('introuvable', 'Cette adresse n’existe pas. La description est dans /api/v1/openapi.json.'),
    ),
  );
}

async function repondre(c: Context, travail: () => Promise<unknown>): Promise<Response> {
  try {
    return c.json((await travail()) as Record<string, unknown>);
  } catch (erreur) {
    if (erreur instanceof Refus) return repondreRefus(c, erreur);
    throw erreur;
  }
}

function repondreRefus(c: Context, refus: Refus): Response {
  const { code, message: erreur, champs, suite } = refus;
  const attente = attenteDe(refus);
  if (attente) c.header('retry-after', String(attente));
  return c.json({ erreur, code, champs, ...(suite ? { suite } : {}) }, refus.statut as 400);
}

async function lireJson(requete: Request): Promise<unknown> {
  const texte = await requete.text();
  if (texte.length > JSON_MAXIMUM) {
    throw new Refus('saisie-invalide', 'La demande dépasse 1 Mo. Envoyez moins de faits à la fois.');
  }
  try {
    return JSON.parse(texte);
  } catch {
    throw new Refus(
      'saisie-invalide',
      'Le corps de la demande n’est pas du JSON valide. Vérifiez les guillemets et les accolades.',
    );
  }
}

/** A cookie must not be used from another site's page; programs send no Origin. */
function refuserAutreOrigine(requete: Request): void {
  const origine = requete.headers.get('origin');
  if (origine === null) return;
  if (!URL.canParse(origine) || new URL(origine).host !== new URL(requete.url).host) {
    throw new Refus('interdit', 'Cette demande vient d’un autre site.');
  }
}

function lireCle(entete: string | undefined): string | undefined {
  if (entete !== undefined && !UUID.test(entete)) {
    throw new Refus('saisie-invalide', 'L’en-tête Idempotency-Key doit être un UUID.');
  }
  return entete;
}
