const PREFIXE = 'codes.';

/** The boxes `codes.rtf`, `codes.di`… of a form, raw, by code. */
export function lireCodesSaisis(saisie: Readonly<Record<string, string>>): Record<string, string> {
  const siennes = Object.entries(saisie).filter(([nom]) => nom.startsWith(PREFIXE));
  return Object.fromEntries(siennes.map(([nom, valeur]) => [nom.slice(PREFIXE.length), valeur]));
}
