import { createContext } from 'react-router';
import type { Executer } from '../kernel/registre.ts';
import type { Session } from '../kernel/session.ts';

/**
 * What a loader or an action may use of the server: nothing but the session (already resolved once at
 * the edge) and the one door to the use cases. There is no way from here to the database.
 */
export type ContexteRequete = {
  /** Content-Security-Policy nonce of this response. */
  nonce: string;
  /** Null for a visitor without account. */
  session: Session | null;
  /** Runs a use case by its registered name under this session. Refusals are thrown as `Refus`. */
  executer: Executer;
  /** Civil day in Brussels, from the clock of the server. */
  aujourdhui: string;
  /** School years whose calendar is known, newest first, and the one that holds today. */
  annees: readonly string[];
  anneeCourante: string;
};

export const contexteRequete = createContext<ContexteRequete>();
