/** One person a line, « nom, fonction », as the form asks and the paper prints. */
const LIGNE = /^([^,]+),\s*(\S.*)$/;

/** The people who passed the scale; a line that is not « nom, fonction » is left out. */
export function lireEquipe(equipe: string): { nom: string; qualite: string }[] {
  return lignes(equipe).flatMap((ligne) => {
    const [, nom, qualite] = LIGNE.exec(ligne) ?? [];
    return nom && qualite ? [{ nom: nom.trim(), qualite: qualite.trim() }] : [];
  });
}

/** Is there at least one person, and is every line one? */
export function estEquipe(equipe: string): boolean {
  const toutes = lignes(equipe);
  return toutes.length > 0 && toutes.every((ligne) => LIGNE.test(ligne));
}

function lignes(texte: string): string[] {
  return texte
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== '');
}
