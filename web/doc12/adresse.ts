type Garde = {
  annee: string;
  pole?: string | undefined;
  part?: string | undefined;
  jour?: string | undefined;
};

/** The query of the pages of Doc 12: which part, which year, which day, and what else. */
export function adresserDoc12(garde: Garde, suite: Readonly<Record<string, string>> = {}): string {
  const paires = Object.entries({ ...garde, ...suite });
  return `?${new URLSearchParams(paires.filter((p): p is [string, string] => p[1] !== undefined))}`;
}

const FORME = /^\d{4}-\d{2}-\d{2}$/;

/** The day of the address; what is no day is ignored. */
export function lireJour(parametres: URLSearchParams): string | undefined {
  const jour = parametres.get('jour');
  return jour && FORME.test(jour) ? jour : undefined;
}
