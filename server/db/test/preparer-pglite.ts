import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { etendreMonde, peuplerMonde } from '../../kernel/essai/monde.ts';
import { type Base, ouvrirBase } from '../base.ts';
import { migrer } from '../migrer.ts';
import { dossierCache } from './cache.ts';
import './fourni.ts';

const dossierBase = join(import.meta.dirname, '..');

/** Changes with the migrations, the code that applies them and the version of PGlite. */
function empreinteMigrations(): string {
  const somme = createHash('sha256').update(readFileSync(join(dossierBase, '../package.json')));
  const fichiers = globSync(['migrations/**/*.sql', '*.ts'], { cwd: dossierBase }).sort();
  for (const fichier of fichiers) somme.update(fichier).update(readFileSync(join(dossierBase, fichier)));
  return somme.digest('hex').slice(0, 16);
}

/**
 * Makes the migrated database that files of the project copy, unless an earlier run made it, and the trial
 * world, which depends on the whole code and is made anew. The first appears under its final name only once complete: two runs at the same time do not meet.
 */
export default async function preparer(projet: TestProject): Promise<() => void> {
  const cache = dossierCache();
  const nom = `modele-${empreinteMigrations()}`;
  const modele = join(cache, nom);
  if (!existsSync(modele)) {
    const chantier = mkdtempSync(join(cache, 'chantier-'));
    try {
      const base = await ouvrirBase({ dossier: join(chantier, 'base') });
      await migrer(base);
      await base.fermer();
      if (!existsSync(modele)) renameSync(join(chantier, 'base'), modele);
    } finally {
      rmSync(chantier, { recursive: true, force: true });
    }
    const anciens = readdirSync(cache).filter((autre) => autre.startsWith('modele-') && autre !== nom);
    for (const ancien of anciens) rmSync(join(cache, ancien), { recursive: true, force: true });
  }
  const chantier = mkdtempSync(join(tmpdir(), 'polaris-monde-'));
  const remplir = async (depuis: string, nom: string, travail: (base: Base) => Promise<string>) => {
    const dossier = join(chantier, nom);
    cpSync(depuis, dossier, { recursive: true });
    const base = await ouvrirBase({ dossier });
    await base.entrerEnService();
    const fait = await travail(base);
    await base.fermer();
    return { dossier, fait };
  };
  const monde = await remplir(modele, 'monde', peuplerMonde);
  const entier = await remplir(monde.dossier, 'entier', (base) => etendreMonde(base, monde.fait));
  projet.provide('mondes', { monde: monde.fait, entier: entier.fait });
  projet.provide('base', {
    genre: 'pglite',
    dossiers: { vide: modele, monde: monde.dossier, entier: entier.dossier },
  });
  return () => rmSync(chantier, { recursive: true, force: true });
}
