/** Databases made once for a run, which every test file copies: empty, with the trial world, with all of it. */
export type Modele = 'vide' | 'monde' | 'entier';

/** What the global set-up of a Vitest project hands to its tests, read by `inject('base')`. */
export type BaseFournie =
  | {
      genre: 'pglite' /** Folder of each database to copy; none for journeys. */;
      dossiers: Record<Modele, string> | null;
    }
  | { genre: 'postgres' /** Superuser's address of the test cluster. */; url: string };

declare module 'vitest' {
  export interface ProvidedContext {
    base: BaseFournie;
    /** What the trial worlds hold, in JSON. */
    mondes: Record<Exclude<Modele, 'vide'>, string>;
  }
}
