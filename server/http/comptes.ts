import type { Context, Hono } from 'hono';
import { type Comptes, LONGUEUR_MOT_DE_PASSE } from '../kernel/comptes.ts';
import { changerMotDePasse, connecter, deconnecter } from '../kernel/connexion.ts';
import type { Noyau } from '../kernel/noyau.ts';
import { Refus } from '../kernel/refus.ts';
import { COOKIE_HABILITATION, resoudreSession } from '../kernel/resoudre-session.ts';

/** Where one lands after a sign-in or a change of role: inside the site only. */
function retourSur(brut: unknown): string {
  const chemin = typeof brut === 'string' ? brut : '';
  return /^\/(?![/\\])[\w\-./?=&%]*$/.test(chemin) ? chemin : '/tableau-de-bord';
}

/**
 * The forms that change who one is. They are plain posts answered by a redirection, so that they
 * work without JavaScript and no page ever handles a password.
 */
export function monterComptes(app: Hono, { noyau, comptes }: { noyau: Noyau; comptes: Comptes }): void {
  app.post('/connexion', async (c, next) => {
    const formulaire = await lire(c);
    if (!formulaire) return next();
    const retour = retourSur(formulaire.get('retour'));
    try {
      const cookies = await connecter(comptes, noyau.base.db, {
        courriel: String(formulaire.get('courriel') ?? ''),
        motDePasse: String(formulaire.get('motDePasse') ?? ''),
        entetes: entetesDe(c),
      });
      // An account whose habilitations have all ended may do nothing: it is told so, and not let in.
      if (!(await resoudreSession(noyau, comptes, avecCookies(cookies)))) {
        await deconnecter(comptes, avecCookies(cookies));
        return rediriger('/connexion?echec=sans-habilitation', []);
      }
      return rediriger(retour, cookies);
    } catch (erreur) {
      if (!(erreur instanceof Refus)) throw erreur;
      const essai = new URLSearchParams({ echec: erreur.code, retour });
      return rediriger(`/connexion?${essai}`, []);
    }
  });

  app.post('/deconnexion', async (c, next) => {
    if (!(await lire(c))) return next();
    return rediriger('/connexion?sortie=oui', await deconnecter(comptes, entetesDe(c)));
  });

  app.post('/mot-de-passe', async (c, next) => {
    const formulaire = await lire(c);
    if (!formulaire) return next();
    const nouveau = String(formulaire.get('nouveau') ?? '');
    const echec = refuserNouveau(nouveau, formulaire.get('confirmation'));
    if (echec) return rediriger(`/compte?echec=${echec}`, []);
    const actuel = String(formulaire.get('actuel') ?? '');
    const { change, cookies } = await changerMotDePasse(comptes, { actuel, nouveau, entetes: entetesDe(c) });
    return rediriger(change ? '/compte?fait=mot-de-passe' : '/compte?echec=actuel', cookies);
  });

  app.post('/habilitation', async (c, next) => {
    const formulaire = await lire(c);
    if (!formulaire) return next();
    const session = await resoudreSession(noyau, comptes, c.req.raw.headers);
    const voulue = session?.habilitations.find((h) => h.id === formulaire.get('habilitationId'));
    if (!voulue) return rediriger('/tableau-de-bord', []);
    const cookie = `${COOKIE_HABILITATION}=${voulue.id}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000${noyau.adressePublique.startsWith('https:') ? '; Secure' : ''}`;
    return rediriger('/tableau-de-bord', [cookie]);
  });
}

/** Which field of the change of password is to be corrected, if any. */
function refuserNouveau(nouveau: string, confirmation: string | null): 'nouveau' | 'confirmation' | null {
  if (nouveau.length < LONGUEUR_MOT_DE_PASSE || nouveau.length > 128) return 'nouveau';
  return nouveau === confirmation ? null : 'confirmation';
}

/** The form, when it comes from our own pages; null hands over to the pages, which say why it is refused. */
async function lire(c: Context): Promise<URLSearchParams | null> {
  const origine = c.req.header('origin');
  if (origine && (!URL.canParse(origine) || new URL(origine).host !== new URL(c.req.url).host)) return null;
  if (!c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded')) return null;
  return new URLSearchParams(await c.req.raw.clone().text());
}

/** Same-site check is ours (above); the library would compare with the printed address instead. */
function entetesDe(c: Context): Headers {
  const entetes = new Headers(c.req.raw.headers);
  entetes.delete('origin');
  return entetes;
}

function avecCookies(cookies: readonly string[]): Headers {
  return new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') });
}

function rediriger(vers: string, cookies: readonly string[]): Response {
  const entetes = new Headers({ location: vers, 'cache-control': 'no-store' });
  for (const cookie of cookies) entetes.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers: entetes });
}
