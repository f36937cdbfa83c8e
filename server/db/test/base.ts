import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Base, ouvrirBase } from '../base.ts';
import { creerBase } from './bases.ts';
import type { Modele } from './fourni.ts';

/** A database of its own for one test file, and how to give it back. */
export type BaseDeTest = { base: Base; db: Base['db']; fermer: () => Promise<void> };

/**
 * Opens a copy of the trial world on the engine of the running project; `modele` asks for another one:
 * a migrated database without a row, or the whole world. `avant` is an SQL script run as the owner of the schema; what follows runs as the
 * application, under grants and row policies.
 */
export async function baseDeTest({
  avant,
  modele = 'monde',
}: {
  avant?: string;
  modele?: Modele;
} = {}): Promise<BaseDeTest> {
  const { base, effacer } = await copierModele(modele);
  const fermer = async () => {
    await base.fermer();
    await effacer();
  };
  try {
    if (avant) await base.executerScript(avant);
    await base.entrerEnService();
    return { base, db: base.db, fermer };
  } catch (erreur) {
    await fermer();
    throw erreur;
  }
}

async function copierModele(modele: Modele): Promise<{ base: Base; effacer: () => void | Promise<void> }> {
  const fournie = inject('base');
  if (fournie.genre === 'postgres') {
    const { url, effacer } = await creerBase(fournie.url, modele);
    return { base: await ouvrirBase({ url }), effacer };
  }
  if (!fournie.dossiers) throw new Error('Journeys make their own database.');
  const dossier = mkdtempSync(join(tmpdir(), 'polaris-base-'));
  cpSync(fournie.dossiers[modele], join(dossier, 'base'), { recursive: true });
  return {
    base: await ouvrirBase({ dossier: join(dossier, 'base') }),
    effacer: () => rmSync(dossier, { recursive: true, force: true }),
  };
}
