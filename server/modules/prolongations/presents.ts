import type { Personne } from '../../documents/index.ts';

/** The people present, one a line: « Nom, qualité »; what follows the first comma is the quality. */
export function lirePresents(texte: string): Personne[] {
  return texte
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== '')
    .map((ligne) => {
      const [nom = '', ...qualite] = ligne.split(',');
      return { nom: nom.trim(), qualite: qualite.join(',').trim() };
    });
}
