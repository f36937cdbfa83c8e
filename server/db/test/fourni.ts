/** What the global set-up of a Vitest project hands to its tests, read by `inject('base')`. */
export type BaseFournie =
  | {
      genre: 'pglite' /** Folders of a migrated database and of the trial world, to copy; empty for journeys. */;
      modele: string;
      monde: string;
    }
  | { genre: 'postgres' /** Superuser's address of the test cluster. */; url: string };

declare module 'vitest' {
  export interface ProvidedContext {
    base: BaseFournie;
    /** What the trial world holds, in JSON; empty for journeys. */
    monde: string;
  }
}
