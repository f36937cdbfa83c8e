import type { TestProject } from 'vitest/node';
import { etendreMonde, peuplerMonde } from '../../kernel/essai/monde.ts';
import { type Base, ouvrirBase } from '../base.ts';
import { migrer } from '../migrer.ts';
import { creerBase, creerModele } from './bases.ts';
import { demarrerGrappe } from './grappe.ts';
import './fourni.ts';

async function remplir(
  grappe: string,
  depuis: string,
  nom: string,
  travail: (base: Base) => Promise<string>,
): Promise<string> {
  const base = await ouvrirBase({ url: (await creerBase(grappe, depuis, nom)).url });
  const fait = await travail(base);
  await base.fermer();
  return fait;
}

/** Starts PostgreSQL for the project and fills the databases that test files copy. */
export default async function preparer(projet: TestProject): Promise<() => Promise<void>> {
  const grappe = await demarrerGrappe();
  try {
    const base = await ouvrirBase({ url: await creerModele(grappe.url, 'vide') });
    await migrer(base);
    await base.fermer();
    const monde = await remplir(grappe.url, 'vide', 'monde', peuplerMonde);
    const entier = await remplir(grappe.url, 'monde', 'entier', (b) => etendreMonde(b, monde));
    projet.provide('mondes', { monde, entier });
  } catch (erreur) {
    await grappe.arreter();
    throw erreur;
  }
  projet.provide('base', { genre: 'postgres', url: grappe.url });
  return grappe.arreter;
}
