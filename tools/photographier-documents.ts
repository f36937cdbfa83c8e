import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composer } from '../server/documents/composer.ts';
import { EXEMPLES, INSTANT_DES_EXEMPLES } from '../server/documents/essais/exemples.ts';
import { MODELES, type NomModele } from '../server/documents/modeles.ts';
import { ecrirePng, juxtaposer, lirePpm } from './photographie/png.ts';

/**
 * Renews the pictures of the papers (first pages of each example and of each empty form) and the
 * fingerprints that `references.test.ts` compares. Needs `pdftoppm` on the machine. Names of papers as
 * arguments photograph only these; the fingerprints are always renewed.
 */
const racine = join(import.meta.dirname, '..');
const dossier = join(racine, 'docs/captures/documents');
const PAGES = 3;
const RESOLUTION = 60;

const demandes = process.argv.slice(2);
const modeles = Object.keys(MODELES) as NomModele[];
mkdirSync(dossier, { recursive: true });

const references: Record<string, { exemple: string; vide: string }> = {};
for (const modele of modeles) {
  const pdfs = {
    exemple: await composer(modele, EXEMPLES[modele], INSTANT_DES_EXEMPLES),
    vide: await composer(modele, null, INSTANT_DES_EXEMPLES),
  };
  references[modele] = { exemple: empreinte(pdfs.exemple), vide: empreinte(pdfs.vide) };
  if (demandes.length > 0 && !demandes.includes(modele)) continue;
  writeFileSync(join(dossier, `${modele}.png`), photographier(pdfs.exemple));
  writeFileSync(join(dossier, `${modele}-vide.png`), photographier(pdfs.vide));
}
writeFileSync(join(racine, 'server/documents/references.json'), `${JSON.stringify(references, null, 2)}\n`);
console.log(`${modeles.length} documents composés ; images dans docs/captures/documents.`);

function empreinte(pdf: Uint8Array): string {
  return createHash('sha256').update(pdf).digest('hex');
}

function photographier(pdf: Uint8Array): Buffer {
  const travail = mkdtempSync(join(tmpdir(), 'documents-'));
  try {
    execFileSync('pdftoppm', ['-r', String(RESOLUTION), '-l', String(PAGES), '-', join(travail, 'page')], {
      input: pdf,
    });
    const pages = readdirSync(travail).sort();
    return ecrirePng(juxtaposer(pages.map((page) => lirePpm(readFileSync(join(travail, page))))));
  } finally {
    rmSync(travail, { recursive: true });
  }
}
