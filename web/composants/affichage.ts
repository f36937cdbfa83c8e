/** How one visitor wants the site shown. Kept in cookies, without account, so it also suits public pages. */
export type Affichage = { theme: Theme; raccourcis: boolean };

export const THEMES = ['automatique', 'clair', 'sombre'] as const;
export type Theme = (typeof THEMES)[number];

const estTheme = (valeur: unknown): valeur is Theme => THEMES.some((theme) => theme === valeur);

/** Reads the preferences from a `Cookie` header; anything unknown falls back to the default. */
export function lireAffichage(cookie: string | null): Affichage {
  const valeurs = new Map((cookie ?? '').split(';').map((paire) => lirePaire(paire)));
  const theme = valeurs.get('theme');
  return { theme: estTheme(theme) ? theme : 'automatique', raccourcis: valeurs.get('raccourcis') !== 'non' };
}

/** The `Set-Cookie` values that keep what was chosen on the display form, for one year. */
export function ecrireAffichage(formulaire: FormData): string[] {
  const theme = formulaire.get('theme');
  const raccourcis = formulaire.has('raccourcis') ? 'oui' : 'non';
  const suite = 'Path=/; Max-Age=31536000; SameSite=Lax';
  return [`theme=${estTheme(theme) ? theme : 'automatique'}; ${suite}`, `raccourcis=${raccourcis}; ${suite}`];
}

function lirePaire(paire: string): [string, string] {
  const [nom = '', valeur = ''] = paire.split('=');
  return [nom.trim(), valeur.trim()];
}
