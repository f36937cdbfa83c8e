import { anneesConnues, type Droit, lireParametre, type Parametre } from '@polaris/regles/droit.ts';
import { REGLES } from '@polaris/regles/index.ts';
import { getExercice } from '../../kernel/annee.ts';
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

/** Why a value may not be published: the answer concerned, and a sentence. */
type Empechement = { champ: keyof Demande; phrase: string };

/**
 * What stands in the way of a value, when it is asked and again when it is confirmed: it is a number, in a known
 * year, that changes something, and never over a past that a text already settled.
 * @param ecrit the law as its files say it, without what was published above
 */
export function trouverEmpechement(
  droit: Droit,
  ecrit: Droit,
  aujourdhui: string,
  { parametre: id, annee, valeur }: Omit<Demande, 'duree'>,
): Empechement | null {
  const parametre = Object.hasOwn(droit.parametres, id) ? droit.parametres[id] : undefined;
  if (!parametre || !estNombre(parametre)) {
    return { champ: 'parametre', phrase: 'Choisissez un paramètre de la liste.' };
  }
  if (!anneesConnues(droit).includes(annee)) {
    return { champ: 'annee', phrase: 'Choisissez une année de la liste.' };
  }
  const { rentree } = getExercice(droit, annee);
  if (rentree <= aujourdhui && lireParametre(ecrit, id, rentree).etat === 'connue') {
    const phrase = `La valeur de ${annee} est écrite dans un texte publié et l’année a commencé : elle ne change plus ici. Choisissez une année à venir.`;
    return { champ: 'annee', phrase };
  }
  const lue = lireParametre(droit, id, rentree);
  if (lue.etat !== 'connue' || lue.valeur !== valeur) return null;
  return {
    champ: 'valeur',
    phrase: 'Cette valeur est déjà celle de l’année. Vérifiez le paramètre et l’année.',
  };
}

/**
 * The period that a value asked for would take.
 * @throws Refus when it may not be published
 */
export function situer(
  droit: Droit,
  ecrit: Droit,
  aujourdhui: string,
  { duree, ...demande }: Demande,
): Pick<ValeurPubliee, 'parametre' | 'valeur' | 'depuis' | 'avant'> {
  const empechement = trouverEmpechement(droit, ecrit, aujourdhui, demande);
  if (empechement) {
    const champs = { [empechement.champ]: empechement.phrase };
    throw new Refus('saisie-invalide', 'Cette publication est à corriger.', { champs });
  }
  const { parametre, valeur, annee } = demande;
  const exercice = getExercice(droit, annee);
  return { parametre, valeur, depuis: exercice.rentree, avant: duree === 'annee' ? exercice.avant : null };
}
