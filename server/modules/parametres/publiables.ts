import { anneesConnues, type Droit, lireParametre, type Parametre } from '@polaris/regles/droit.ts';
import { REGLES } from '@polaris/regles/index.ts';
import { type Exercice, getExercice } from '../../kernel/annee.ts';
import type { ValeurPubliee } from '../../kernel/droit/superposer.ts';
import { Refus } from '../../kernel/refus.ts';

/** How long a published value holds. */
export const DUREES = {
  annee: 'Cette année scolaire seulement',
  'suite-connue': 'Jusqu’au prochain changement écrit dans le droit',
} as const;

export type Duree = keyof typeof DUREES;
export const CLES_DUREES = Object.keys(DUREES) as [Duree, ...Duree[]];

/** A parameter whose value is a number: the only kind that is published here. The others are written in files. */
function estNombre({ unite, valeurs }: Parametre): boolean {
  const connues = valeurs.filter((v) => v.valeur !== null);
  return connues.every((v) => typeof v.valeur === 'number') && (connues.length > 0 || unite !== null);
}

/** The parameters that may be published here, by label. */
export function listerPubliables({ parametres }: Droit): Parametre[] {
  return Object.values(parametres)
    .filter(estNombre)
    .sort((a, b) => a.libelle.localeCompare(b.libelle, 'fr'));
}

/** Public rules that read a parameter. */
export function listerLecteurs(id: string): { nom: string; titre: string }[] {
  return Object.values(REGLES)
    .filter(({ parametres }) => parametres.includes(id))
    .map(({ nom, titre }) => ({ nom, titre }));
}

export type Demande = { parametre: string; annee: string; valeur: number; duree: Duree };

/**
 * The period that a value asked for would take, once it may be published: a number, in a known year, and never
 * over a past that a text already settled.
 * @param ecrit the law as its files say it, without what was published above
 */
export function situer(
  droit: Droit,
  ecrit: Droit,
  aujourdhui: string,
  { parametre: id, annee, valeur, duree }: Demande,
): Pick<ValeurPubliee, 'parametre' | 'valeur' | 'depuis' | 'avant'> {
  const parametre = Object.hasOwn(droit.parametres, id) ? droit.parametres[id] : undefined;
  if (!parametre || !estNombre(parametre)) {
    refuser('parametre', 'Choisissez un paramètre de la liste.');
  }
  if (!anneesConnues(droit).includes(annee)) refuser('annee', 'Choisissez une année de la liste.');
  const exercice = getExercice(droit, annee);
  exigerAvenir(ecrit, aujourdhui, id, exercice);
  const lue = lireParametre(droit, id, exercice.rentree);
  if (lue.etat === 'connue' && lue.valeur === valeur) {
    refuser('valeur', 'Cette valeur est déjà celle de l’année. Vérifiez le paramètre et l’année.');
  }
  return {
    parametre: id,
    valeur,
    depuis: exercice.rentree,
    avant: duree === 'annee' ? exercice.avant : null,
  };
}

/** What a text settled for a year that has begun is not changed from here: it would rewrite the past. */
function exigerAvenir(ecrit: Droit, aujourdhui: string, id: string, { rentree, annee }: Exercice): void {
  if (rentree > aujourdhui || lireParametre(ecrit, id, rentree).etat !== 'connue') return;
  refuser(
    'annee',
    `La valeur de ${annee} est écrite dans un texte publié et l’année a commencé : elle ne change plus ici. Choisissez une année à venir.`,
  );
}

function refuser(champ: string, phrase: string): never {
  throw new Refus('saisie-invalide', 'Cette publication est à corriger.', { champs: { [champ]: phrase } });
}
