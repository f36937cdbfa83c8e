import { isRouteErrorResponse } from 'react-router';

/** What was typed in a form that arrived after the session ended, and where to sign in to send it again. */
export type SessionFermee = { connexion: string; textes: Record<string, string> };

/** The typed texts in what an error boundary got, if that is what it got. */
export function lireSessionFermee(erreur: unknown): SessionFermee | null {
  if (!isRouteErrorResponse(erreur) || erreur.status !== 401) return null;
  const contenu: unknown = erreur.data;
  return typeof contenu === 'object' && contenu !== null && 'textes' in contenu
    ? (contenu as SessionFermee)
    : null;
}
