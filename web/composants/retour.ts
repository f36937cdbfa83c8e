/** Where to sign in, then come back to this address; the sign-in form checks that it stays on this site. */
export function versConnexion(url: { pathname: string; search: string }): string {
  return `/connexion?retour=${encodeURIComponent(url.pathname + url.search)}`;
}
