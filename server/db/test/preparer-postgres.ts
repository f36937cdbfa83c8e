import type { TestProject } from 'vitest/node';
import { peuplerMonde } from '../../kernel/essai/monde.ts';
import { ouvrirBase } from '../base.ts';
import { migrer } from '../migrer.ts';
import { creerBase, creerModele } from './bases.ts';
import { demarrerGrappe } from './grappe.ts';
import './fourni.ts';

/** Starts PostgreSQL for the project and fills the database that every test file copies. */
export default async function preparer(projet: TestProject): Promise<() => Promise<void>> {
  const grappe = await demarrerGrappe();
  try {
    const base = await ouvrirBase({ url: await creerModele(grappe.url, 'modele') });
    await migrer(base);
    await base.fermer();
    const monde = await creerBase(grappe.url, 'modele', 'monde');
    const peuplee = await ouvrirBase({ url: monde.url });
    projet.provide('monde', await peuplerMonde(peuplee));
    await peuplee.fermer();
  } catch (erreur) {
    await grappe.arreter();
    throw erreur;
  }
  projet.provide('base', { genre: 'postgres', url: grappe.url });
  return grappe.arreter;
}
