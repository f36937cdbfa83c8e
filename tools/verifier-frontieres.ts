import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifierDroitSansCode, verifierImports } from './frontieres/imports.ts';
import { lire, listerFichiers } from './frontieres/lecture.ts';
import { estMesure, verifierTailles } from './frontieres/tailles.ts';
import { estTexte, verifierTextes } from './frontieres/textes.ts';

/** Boundaries between folders, sizes of files, and texts that may not be published. */
const racine = join(import.meta.dirname, '..');
const fichiers = listerFichiers(racine);
const textes = new Map(fichiers.map((fichier) => [fichier, readFileSync(join(racine, fichier), 'utf8')]));
const texte = (fichier: string) => textes.get(fichier) ?? '';

const sources = fichiers.filter((fichier) => /\.tsx?$/.test(fichier) && !fichier.endsWith('.d.ts'));
const tailles = fichiers
  .filter(estMesure)
  .map((fichier) => ({ fichier, lignes: texte(fichier).trimEnd().split('\n').length }));

const fautes = [
  ...verifierImports(sources.map((fichier) => lire(fichier, texte(fichier)))),
  ...verifierDroitSansCode(fichiers),
  ...verifierTailles(tailles),
  ...fichiers.filter(estTexte).flatMap((fichier) => verifierTextes(fichier, texte(fichier))),
];

for (const faute of fautes) console.error(faute);
console.log(`${sources.length} sources et ${fichiers.length} fichiers lus, ${fautes.length} à corriger.`);
// Reading nothing is not being in order.
process.exitCode = fautes.length > 0 || sources.length === 0 ? 1 : 0;
