import { formaterDate } from '../composants/formats.ts';
import { lireTable } from '../composants/table.ts';
import { SEXES } from '../eleves/libelles.ts';
import type { Reponses } from './brouillon.ts';
import { CHAMPS_DATE } from './etapes.ts';

export type EcoleChoix = {
  id: string;
  fase: number;
  nom: string;
  localite: string;
  /** Types of specialised education it organises; absent for an ordinary school. */
  types?: readonly number[];
  cpmsId?: string | null;
  cpms?: string | null;
};

/** What is needed to write answers in words: the schools and the CPMS behind their identifiers. */
export type Repertoire = {
  ecoles: readonly EcoleChoix[];
  specialisees: readonly EcoleChoix[];
  cpms: readonly { id: string; nom: string }[];
};

const MOTS: Readonly<Record<string, string>> = { oui: 'Oui', non: 'Non' };

/** « Institut de la Rivière, Namur (FASE 90233), types 1, 8 ». */
export function nommerEcole({ nom, localite, fase, types = [] }: EcoleChoix): string {
  const organises = types.length > 0 ? `, ${types.length === 1 ? 'type' : 'types'} ${types.join(', ')}` : '';
  return `${nom}, ${localite} (FASE ${fase})${organises}`;
}

/** One answer in words; empty when it was not given. */
export function formaterReponse(champ: string, reponses: Reponses, repertoire: Repertoire): string {
  const brute = reponses[champ] ?? '';
  if (brute === '') return '';
  if (CHAMPS_DATE.includes(champ)) return formaterDate(brute);
  const ecole = [...repertoire.ecoles, ...repertoire.specialisees].find(({ id }) => id === brute);
  if (ecole) return nommerEcole(ecole);
  if (champ === 'cpmsId') return repertoire.cpms.find(({ id }) => id === brute)?.nom ?? '';
  if (champ === 'sexe') return SEXES.find(({ valeur }) => valeur === brute)?.libelle ?? brute;
  if (champ === 'type') return `Type ${brute}`;
  if (champ === 'anneeEtude' && /^\d$/.test(brute)) return brute === '1' ? '1re' : `${brute}e`;
  return lireTable(MOTS, brute) ?? brute.charAt(0).toUpperCase() + brute.slice(1);
}

/** The distinct CPMS of the schools of the pôle, by name. */
export function listerCpms(ecoles: readonly EcoleChoix[]): { id: string; nom: string }[] {
  const parId = new Map(
    ecoles.flatMap(({ cpmsId, cpms }) => (cpmsId && cpms ? [[cpmsId, cpms] as const] : [])),
  );
  return [...parId].map(([id, nom]) => ({ id, nom })).sort((a, b) => a.nom.localeCompare(b.nom, 'fr'));
}
