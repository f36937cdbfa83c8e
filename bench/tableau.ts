/** One line of the report. `tenue` is null when the line is there for information, without a bar. */
export type Ligne = {
  quoi: string;
  nous: string;
  pair: string;
  rapport: string;
  barre: string;
  tenue: boolean | null;
};

/** What one measure gives: its lines, what must be known to read them, and the raw figures. */
export type Mesure = {
  titre: string;
  lignes: readonly Ligne[];
  notes: readonly string[];
  brut: Readonly<Record<string, unknown>>;
};

const ENTETES = ['Mesure', 'Polaris', 'Pair', 'Rapport', 'Barre', 'Résultat'];

/** `1234.5` gives `1 234,5` with three significant digits below a hundred. */
export function chiffre(n: number): string {
  const decimales = Math.abs(n) >= 100 ? 0 : Math.abs(n) >= 10 ? 1 : 2;
  return n.toLocaleString('fr-BE', { maximumFractionDigits: Math.abs(n) < 0.1 ? 3 : decimales });
}

export const enMs = (ms: number) => `${chiffre(ms)} ms`;
export const enFois = (n: number) => `${chiffre(n)} ×`;
export const enParSeconde = (n: number) => `${chiffre(n)}/s`;

function verdict({ tenue }: Ligne): string {
  if (tenue === null) return 'pour information';
  return tenue ? 'tenue' : 'barre manquée';
}

/** The lines as aligned columns, ready to be printed. */
export function dresserTableau(lignes: readonly Ligne[]): string {
  const rangs = [ENTETES, ...lignes.map((l) => [l.quoi, l.nous, l.pair, l.rapport, l.barre, verdict(l)])];
  const largeurs = ENTETES.map((_, colonne) => Math.max(...rangs.map((rang) => rang[colonne]?.length ?? 0)));
  const ecrire = (rang: readonly string[]) =>
    rang.map((cellule, colonne) => cellule.padEnd(largeurs[colonne] ?? 0)).join('  ');
  const [entete = ENTETES, ...suite] = rangs;
  return [ecrire(entete), largeurs.map((l) => '─'.repeat(l)).join('  '), ...suite.map(ecrire)].join('\n');
}
