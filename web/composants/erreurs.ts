import { data, isRouteErrorResponse } from 'react-router';

/** A refusal as the edge hands it to routes: a French sentence and, for a form, one sentence per field. */
export type RefusRendu = {
  statut: number;
  code: string;
  message: string;
  champs?: Record<string, string>;
  /** What is needed to go on, such as the value someone else recorded meanwhile. */
  suite?: unknown;
};

/** What an action gives back when the form must be corrected: why, and what was typed. */
export type EchecSaisie = {
  /** One sentence per field, by field name. */
  erreurs: Record<string, string>;
  /** The sentence that concerns the whole form. */
  erreur?: string;
  /** What was typed, by field name; secrets and files left out. */
  saisie: Record<string, string>;
  /** What the refusal gives to go on, such as the value someone else recorded meanwhile. */
  suite?: unknown;
  /** The session ended meanwhile: signing in again, elsewhere, lets the form be sent again. */
  sessionFermee?: true;
};

/** Reads a refusal out of what a use case threw in an action, or out of what an error boundary got. */
export function lireRefus(erreur: unknown): RefusRendu | null {
  if (typeof erreur !== 'object' || erreur === null || !('data' in erreur)) return null;
  const contenu = erreur.data;
  if (typeof contenu !== 'object' || contenu === null) return null;
  const { code, message, champs, suite } = contenu as Partial<RefusRendu>;
  if (typeof code !== 'string' || typeof message !== 'string') return null;
  const refus = { statut: lireStatut(erreur), code, message };
  return { ...refus, ...(champs ? { champs } : {}), ...(suite == null ? {} : { suite }) };
}

function lireStatut(erreur: object): number {
  if (isRouteErrorResponse(erreur)) return erreur.status;
  const init = 'init' in erreur ? (erreur.init as { status?: number } | null) : null;
  return init?.status ?? 500;
}

/**
 * Runs the writing part of an action. A refusal becomes the form again, with its status, its sentences and
 * what was typed; anything else is thrown on.
 * @param secrets names of fields never sent back (passwords)
 */
export async function tenter<T>(
  formulaire: FormData,
  faire: () => Promise<T>,
  secrets: readonly string[] = [],
) {
  try {
    return await faire();
  } catch (erreur) {
    const refus = lireRefus(erreur);
    if (!refus || refus.statut >= 500) throw erreur;
    // A sentence without field concerns the whole form.
    const { '': generale, ...erreurs } = refus.champs ?? {};
    const echec: EchecSaisie = { erreurs, saisie: lireSaisie(formulaire, secrets), ...direSession(refus) };
    if (refus.suite !== undefined) echec.suite = refus.suite;
    if (generale || Object.keys(erreurs).length === 0) echec.erreur = generale ?? refus.message;
    return data(echec, { status: refus.statut });
  }
}

/** What a failure says of the session: that it ended, or nothing. */
export function direSession({ code }: RefusRendu): Pick<EchecSaisie, 'sessionFermee'> {
  return code === 'non-connecte' ? { sessionFermee: true } : {};
}

/** An action that asks for something this form does not do: refused, never taken for another. */
export function refuserIntention(): never {
  const message = 'Ce formulaire n’a pas été compris. Rechargez la page, puis recommencez.';
  throw data({ code: 'saisie-invalide', message }, { status: 400 });
}

/** The failure in what an action returned, if it is one. */
export function lireEchec(retour: unknown): EchecSaisie | undefined {
  return typeof retour === 'object' && retour !== null && 'erreurs' in retour && 'saisie' in retour
    ? (retour as EchecSaisie)
    : undefined;
}

/** The text fields of a form by name; the last value wins when a name is repeated. */
export function lireSaisie(formulaire: FormData, secrets: readonly string[] = []): Record<string, string> {
  const paires = [...formulaire].filter(
    (paire): paire is [string, string] => typeof paire[1] === 'string' && !secrets.includes(paire[0]),
  );
  return Object.fromEntries(paires);
}
