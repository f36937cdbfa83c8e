import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { parseAst } from 'vitest/node';

/** One import of a file. `cible` is a path of the repository, `npm:<package>` or `node:<module>`. */
export type Import = { cible: string; noms: readonly string[] };

/** What the boundary rules look at in a source file. `globaux` are names like `Date` or `Math.random`. */
export type Lecture = { fichier: string; imports: readonly Import[]; globaux: readonly string[] };

type Noeud = { type: string; [champ: string]: unknown };

const estNoeud = (valeur: unknown): valeur is Noeud =>
  typeof valeur === 'object' && valeur !== null && typeof (valeur as Noeud).type === 'string';

/** Files of the repository, tracked or about to be; paths with `/`, relative to `racine`. */
export function listerFichiers(racine: string): string[] {
  const options = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const sortie = execFileSync('git', options, { cwd: racine, encoding: 'utf8', maxBuffer: 1 << 26 });
  return [...new Set(sortie.split('\0'))]
    .filter((nom) => nom !== '' && existsSync(`${racine}/${nom}`))
    .sort();
}

/** Turns what is written in an import into what it reaches. */
function resoudre(fichier: string, ecrit: string): string {
  if (ecrit.startsWith('.')) return posix.join(posix.dirname(fichier), ecrit);
  if (ecrit.startsWith('node:')) return ecrit;
  if (ecrit.startsWith('@polaris/')) return ecrit.slice('@polaris/'.length);
  const [portee, nom] = ecrit.split('/');
  return `npm:${ecrit.startsWith('@') && nom ? `${portee}/${nom}` : portee}`;
}

function valeurTexte(noeud: unknown): string | null {
  return estNoeud(noeud) && noeud.type === 'Literal' && typeof noeud.value === 'string' ? noeud.value : null;
}

const nomDe = (noeud: unknown): string | null =>
  estNoeud(noeud) && typeof noeud.name === 'string' ? noeud.name : null;

function nomsImportes(noeud: Noeud): string[] {
  const elements = Array.isArray(noeud.specifiers) ? noeud.specifiers : [];
  return elements.filter(estNoeud).map((element) => nomDe(element.imported ?? element.local) ?? '*');
}

/** Where each kind of node keeps the address of the module it reaches. */
const ADRESSES: Readonly<Record<string, string>> = {
  ImportDeclaration: 'source',
  ExportNamedDeclaration: 'source',
  ExportAllDeclaration: 'source',
  ImportExpression: 'source',
  TSImportType: 'source',
};

function visiter(
  noeud: Noeud,
  noter: { import: (i: Import) => void; global: (nom: string) => void },
  fichier: string,
) {
  const adresse = ADRESSES[noeud.type];
  const ecrit = adresse ? valeurTexte(noeud[adresse]) : null;
  if (ecrit !== null) noter.import({ cible: resoudre(fichier, ecrit), noms: nomsImportes(noeud) });
  if (noeud.type === 'Identifier') noter.global(nomDe(noeud) ?? '');
  const membre = noeud.type === 'MemberExpression' && noeud.computed === false;
  if (membre) noter.global(`${nomDe(noeud.object)}.${nomDe(noeud.property)}`);
  // The name after a dot and the key of an object are not names in scope.
  const ignore = membre ? 'property' : noeud.type === 'Property' && noeud.computed === false ? 'key' : '';
  for (const [champ, valeur] of Object.entries(noeud)) {
    if (champ === ignore) continue;
    for (const enfant of Array.isArray(valeur) ? valeur : [valeur]) {
      if (estNoeud(enfant)) visiter(enfant, noter, fichier);
    }
  }
}

/** Reads the imports and the names used by a TypeScript or TSX text. Throws on a syntax error. */
export function lire(fichier: string, texte: string): Lecture {
  const imports: Import[] = [];
  const globaux = new Set<string>();
  const programme = parseAst(texte, { lang: fichier.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Noeud;
  visiter(programme, { import: (i) => imports.push(i), global: (nom) => globaux.add(nom) }, fichier);
  return { fichier, imports, globaux: [...globaux] };
}
