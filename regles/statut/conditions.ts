import type { ValeurLue } from '../lecture.ts';
import type { Etape, Raison } from '../resultat.ts';

export type Etat = 'remplie' | 'manquante' | 'a-fournir' | 'sans-objet';

export type Bloc = 'statut' | 'appels' | 'competence' | 'emploi' | 'date';

/** One condition of an appointment, with its outcome, the fact it rests on and the value of the law. */
export type Condition = {
  code: string;
  bloc: Bloc;
  libelle: string;
  etat: Etat;
  fait: string;
  /** What is missing and how much, or why it is met; null when the outcome says enough. */
  precision: string | null;
  /** From when it can be met, when the law says so. */
  depuis: string | null;
  lue: ValeurLue<unknown>;
  /** Article of the statute itself, when the circular only reproduces it. */
  article?: string;
};

/** A yes or no fact as the outcome of a condition; silence is « à fournir ». */
export function etatDe(fait: boolean | undefined): Etat {
  if (fait === undefined) return 'a-fournir';
  return fait ? 'remplie' : 'manquante';
}

/** The worst outcome of all: missing, then to be supplied, then met. */
export function ensemble(conditions: readonly Condition[]): 'remplie' | 'manquante' | 'a-fournir' {
  const etats = new Set(conditions.map(({ etat }) => etat));
  if (etats.has('manquante')) return 'manquante';
  return etats.has('a-fournir') ? 'a-fournir' : 'remplie';
}

const MOTS = {
  remplie: 'remplie',
  manquante: 'manquante',
  'a-fournir': 'à fournir',
  'sans-objet': 'sans objet',
} as const satisfies Record<Etat, string>;

const CODES: Readonly<Partial<Record<Etat, string>>> = {
  manquante: 'condition-manquante',
  'a-fournir': 'condition-a-fournir',
};

/** A reason for each condition that is not met, in the order of the text. */
export function raisonsDes(conditions: readonly Condition[]): Raison[] {
  return conditions.flatMap(({ etat, libelle, precision, fait, lue }): Raison[] => {
    const code = CODES[etat];
    if (code === undefined) return [];
    const message = [`${libelle} : ${MOTS[etat]}.`, precision].filter(Boolean).join(' ');
    return [{ code, message, fait, reference: lue.reference }];
  });
}

export function etapeDe({ libelle, etat, precision, depuis }: Condition): Etape {
  const notes = [precision, depuis && `Possible à partir du ${depuis}.`].filter(Boolean);
  return {
    libelle,
    operation: MOTS[etat],
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
  };
}

/** Conditions by code, as the answer of the rule gives them. */
export function detailDes(conditions: readonly Condition[]): Record<string, unknown> {
  return Object.fromEntries(
    conditions.map(({ code, bloc, libelle, etat, precision, depuis, lue: { reference }, article }) => [
      code,
      {
        bloc,
        libelle,
        etat,
        precision,
        depuis,
        article: article ?? `${reference.titre}, ${reference.article}`,
      },
    ]),
  );
}
