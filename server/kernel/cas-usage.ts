import type { Droit } from '@polaris/regles/droit.ts';
import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { Schema } from '../db/schema.ts';
import type { Coffre } from './coffre.ts';
import type { Fichiers } from './fichiers.ts';
import type { Permission } from './permissions.ts';
import type { Session } from './session.ts';

/** The only handle on the database that a use case receives: a transaction with the row filter set. */
export type Trx = Transaction<Schema>;

/** One line of the journal. No health data and no free text of a file belongs in `changements`. */
export type EntreeJournal = {
  objet: string;
  objetId: string | null;
  poleId: string | null;
  motif?: string;
  changements: Record<string, unknown>;
};

/** A change of one fact: what it was, what it becomes. */
export type ChangementFait = { champ: string; avant: unknown; apres: unknown };

type ContextePublic = {
  droit: Droit;
  /** The instant of the request and its civil day in Brussels. */
  instant: Temporal.Instant;
  aujourdhui: string;
  /** Address under which the public reaches this platform, without trailing slash. */
  adressePublique: string;
};

/** What a use case without account may do in the database: through functions opened to strangers alone. */
export type ContexteVisiteur = ContextePublic & {
  trx: Trx;
  coffre: Coffre;
  fichiers: Fichiers;
  journaliser: (entree: EntreeJournal) => Promise<void>;
};

/** What a use case may use. Everything it needs comes from here or from its input: no global state. */
export type Contexte = ContexteVisiteur & {
  session: Session;
  /** Keeps the old and the new value of each fact that changed, encrypted, field by field. */
  historiser: (
    cible: { poleId: string; objet: string; objetId: string; motif?: string },
    changements: readonly ChangementFait[],
  ) => Promise<void>;
};

type Commun<E extends z.ZodType, S extends z.ZodType> = {
  /** `sujet.verbe…`, unique: key of the registry, of the journal and of the API. */
  nom: string;
  /** One French sentence: what it does, for the API and the audit vocabulary. */
  titre: string;
  permission: Permission;
  entree: E;
  sortie: S;
};

/** A use case that reads or writes the database under the row filter of the session. */
export type CasBase<E extends z.ZodType = z.ZodType, S extends z.ZodType = z.ZodType> = Commun<E, S> & {
  genre: 'lecture' | 'ecriture';
  executer: (contexte: Contexte, entree: z.output<E>) => Promise<z.input<S>>;
};

/** A use case without account: it sees the law, or the few functions opened to strangers. */
export type CasPublic<E extends z.ZodType = z.ZodType, S extends z.ZodType = z.ZodType> = Commun<E, S> & {
  genre: 'public';
  executer: (contexte: ContextePublic, entree: z.output<E>) => Promise<z.input<S>>;
};

/** A use case without account that needs a transaction: with no session, hence no protected row. */
export type CasVisiteur<E extends z.ZodType = z.ZodType, S extends z.ZodType = z.ZodType> = Commun<E, S> & {
  genre: 'visiteur';
  executer: (contexte: ContexteVisiteur, entree: z.output<E>) => Promise<z.input<S>>;
};

export type CasUsage = CasBase | CasPublic | CasVisiteur;

/** Declares a use case; identity at run time, it only ties the types together and keeps the name. */
export function definirCas<const N extends string, E extends z.ZodType, S extends z.ZodType>(
  cas: CasBase<E, S> & { nom: N },
): CasBase<E, S> & { nom: N } {
  return cas;
}

/** Declares a use case open to strangers that needs the database. */
export function definirCasVisiteur<const N extends string, E extends z.ZodType, S extends z.ZodType>(
  cas: CasVisiteur<E, S> & { nom: N },
): CasVisiteur<E, S> & { nom: N } {
  return cas;
}

/** Declares a use case open to strangers. */
export function definirCasPublic<const N extends string, E extends z.ZodType, S extends z.ZodType>(
  cas: CasPublic<E, S> & { nom: N },
): CasPublic<E, S> & { nom: N } {
  return cas;
}
