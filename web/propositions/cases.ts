/** The values of a group of boxes that are checked in what was typed. */
export function lireCases(saisie: Readonly<Record<string, string>>, nom: string): string[] {
  const debut = `${nom}-`;
  return Object.entries(saisie).flatMap(([champ, valeur]) =>
    champ.startsWith(debut) && valeur === 'oui' ? [champ.slice(debut.length)] : [],
  );
}
