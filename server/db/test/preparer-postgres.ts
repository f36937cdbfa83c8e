import type { TestProject } from 'vitest/node';
import { ouvrirBase } from '../base.ts';
import { migrer } from '../migrer.ts';
import { creerModele } from './bases.ts';
import { demarrerGrappe } from './grappe.ts';
import './fourni.ts';

/** Starts PostgreSQL for the project and fills the database that every test file copies. */
export default async function preparer(projet: TestProject): Promise<() => Promise<void>> {
  const grappe = await demarrerGrappe();
  try {
    const base = await ouvrirBase({ url: await creerModele(grappe.url, 'modele') });
    await migrer(base);
    await base.fermer();
  } catch (erreur) {
    await grappe.arreter();
    throw erreur;
  }
  projet.provide('base', { genre: 'postgres', url: grappe.url });
  return grappe.arreter;
}
