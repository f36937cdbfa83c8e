import { normaliser } from './table.ts';

/** Functions of each group, as the table of the year names them. */
export type FonctionsParGroupe = Record<string, string[]>;

export type Fonction = { nom: string; groupe: string };

/** Usual writings that the table does not print: one word on the left, one word of the table. */
const SYNONYMES: Record<string, string> = {
  coordonnateur: 'coordonnateur du pole territorial',
  coordonnatrice: 'coordonnateur du pole territorial',
  'coordonnateur de pole territorial': 'coordonnateur du pole territorial',
  'coordonnatrice du pole territorial': 'coordonnateur du pole territorial',
  'instituteur maternel': 'instituteur prescolaire',
  'institutrice maternelle': 'instituteur prescolaire',
  'institutrice prescolaire': 'instituteur prescolaire',
  'institutrice primaire': 'instituteur primaire',
  maitresse: 'maitre',
  educatrice: 'educateur',
  'assistante sociale': 'assistant social',
  infirmiere: 'infirmier',
  kine: 'kinesitherapeute',
  puericultrice: 'puericulteur',
};

/** « Professeur de CG français DI », « prof. CG DI »: only the kind of course and the level matter. */
const PROFESSEUR = /^(?:prof\w*\.? )(?:de |d )?(cg|ct|pp)\b.*\b(di|ds)$/;
const COURS_SEUL = /^(cg|ct|pp)\b.*\b(di|ds)$/;

/** The function meant, by its name, a usual synonym or its group; undefined when the table has none. */
export function findFonction(ecrite: string, groupes: FonctionsParGroupe): Fonction | undefined {
  const cle = traduire(normaliser(ecrite));
  for (const [groupe, noms] of Object.entries(groupes)) {
    const nom = noms.find((n) => normaliser(n) === cle);
    if (nom) return { nom, groupe };
  }
  const groupe = Object.keys(groupes).find((g) => normaliser(g) === cle || g === ecrite);
  return groupe ? { nom: groupes[groupe]?.join(', ') ?? groupe, groupe } : undefined;
}

function traduire(cle: string): string {
  if (Object.hasOwn(SYNONYMES, cle)) return SYNONYMES[cle] ?? cle;
  const cours = PROFESSEUR.exec(cle) ?? COURS_SEUL.exec(cle);
  return cours && !/^ct pp /.test(cle) ? `professeur de ${cours[1]} niveau ${cours[2]}` : cle;
}
