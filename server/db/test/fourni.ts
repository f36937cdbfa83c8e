/** What the global set-up of a Vitest project hands to its tests, read by `inject('base')`. */
export type BaseFournie =
  | { genre: 'pglite' /** Folder of a migrated database, to copy; empty for journeys. */; modele: string }
  | { genre: 'postgres' /** Superuser's address of the test cluster. */; url: string };

declare module 'vitest' {
  export interface ProvidedContext {
    base: BaseFournie;
  }
}
