import type { TestProject } from 'vitest/node';
import '../../server/db/test/fourni.ts';

/** Journeys start the server on an empty folder, as a first `npm start` does: nothing to prepare. */
export default function preparer(projet: TestProject): void {
  projet.provide('base', { genre: 'pglite', dossiers: null });
}
