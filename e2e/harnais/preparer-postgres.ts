import type { TestProject } from 'vitest/node';
import '../../server/db/test/fourni.ts';
import { demarrerGrappe } from '../../server/db/test/grappe.ts';

/** Starts the PostgreSQL in which each file of journeys gets an empty database. */
export default async function preparer(projet: TestProject): Promise<() => Promise<void>> {
  const grappe = await demarrerGrappe();
  projet.provide('base', { genre: 'postgres', url: grappe.url });
  return grappe.arreter;
}
