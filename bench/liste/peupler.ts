import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Base, ouvrirBase } from '../../server/db/base.ts';
import { migrer } from '../../server/db/migrer.ts';
import { creerModele } from '../../server/db/test/bases.ts';
import { demarrerGrappe } from '../../server/db/test/grappe.ts';

/** A native PostgreSQL filled with a full year, for the time of a measure. */
export type BasePleine = { base: Base; url: string; fermer: () => Promise<void> };

/** The identifier that `volume.sql` gives to the thing of this name and number. */
export function identifiant(nom: 'pole' | 'ecole' | 'compte', numero: number): string {
  const hex = createHash('md5').update(`${nom}${numero}`).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Starts PostgreSQL, migrates it and fills it; `connexions` bounds the pool of the application. */
export async function peupler(connexions: number): Promise<BasePleine> {
  const grappe = await demarrerGrappe();
  try {
    const url = await creerModele(grappe.url, 'annee_complete');
    const base = await ouvrirBase({ url, connexions });
    await migrer(base);
    await base.executerScript(readFileSync(new URL('./volume.sql', import.meta.url), 'utf8'));
    await base.executerScript('vacuum analyze');
    await base.entrerEnService();
    const fermer = async () => {
      await base.fermer();
      await grappe.arreter();
    };
    // Stopped by hand, the measure leaves neither a server nor its folder behind.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void grappe.arreter().finally(() => process.exit(1)));
    }
    return { base, url, fermer };
  } catch (erreur) {
    await grappe.arreter();
    throw erreur;
  }
}
