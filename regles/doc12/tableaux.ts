import { formater } from '../nombre.ts';
import type { Emploi } from './faits.ts';

/** A table of the form: headings in order, each with what is written under it; null for a blank cell. */
export type Cellule = { colonne: string; valeur: string | null };

type Remplissage = Readonly<Record<string, (emploi: Emploi) => string | undefined>>;

/** What is written under each heading; one without line here stays blank: BAR is the administration’s. */
const CELLULES: Remplissage = {
  'Code RTF': ({ rtf }) => rtf,
  'Fonction(s) (préciser le type)': ({ fonction }) => fonction,
  'Fonction(s) (préciser le type et la forme)': ({ fonction }) => fonction,
  'Nombre de périodes (fraction)': fraction,
  'Titre (TR, TS, TP, TPNL)': ({ titre }) => titre,
  'Codes DI': ({ di }) => di,
  S: ({ s }) => s,
  Régime: regime,
  Fonction: ({ fonction }) => fonction,
  Niveau: ({ niveau }) => niveau,
  Tit: ({ titre }) => titre,
  Dg: ({ dg }) => dg,
  Cours: ({ cours }) => cours,
  Di: ({ di }) => di,
  Total: fraction,
  'Code RL10': ({ rl10 }) => rl10,
  PA: ({ pa }) => pa,
  'PVC - Déro (n° de déro + attest. pénurie sévère)': ({ pvcDero }) => pvcDero,
  'N° de remplacement': ({ remplacement }) => remplacement,
  'Nombre de classes dans l’école ou dans l’implantation': ({ classes }) => classes,
  'Direction : nombre d’élèves dans les classes dirigées': ({ elevesDirection }) => elevesDirection,
  'C.OPT. C.CRS': ({ copt }) => copt,
  'An/F/f': ({ an }) => an,
  'N° OE': ({ oe }) => oe,
};

/** « Heures » is the full charge in the upper table of the SEC12, and the hours themselves in the lower one. */
const HEURES = {
  haut: ({ sur }: Emploi) => formater(sur),
  bas: ({ heures }: Emploi) => formater(heures),
} as const;

/** The cells of a table whose headings the law gives, in its order. */
export function remplir(colonnes: readonly string[], emploi: Emploi, etage: keyof typeof HEURES): Cellule[] {
  const cellules: Remplissage = { ...CELLULES, Heures: HEURES[etage] };
  return colonnes.map((colonne) => ({ colonne, valeur: cellules[colonne]?.(emploi) ?? null }));
}

function fraction({ heures, sur }: Emploi): string {
  return `${formater(heures)}/${sur}`;
}

function regime({ regime: r }: Emploi): string | undefined {
  return r && { ancien: 'Ancien ☒ Nouveau ☐', nouveau: 'Ancien ☐ Nouveau ☒' }[r];
}
