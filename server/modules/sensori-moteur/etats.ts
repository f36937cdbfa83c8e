import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import type { GenreEchelle } from '../../db/schema.ts';
import { DONNE_DES_POINTS, ETAT_APRES, type EtatEchelle } from './tables.ts';

/** What happened to the scale of a pupil, without its content. */
export type Evenement = {
  echelleId: string;
  annee: string;
  rang: number;
  genre: GenreEchelle;
  sourceId: string | null;
  points: number;
  enregistreeLe: Date;
};

/** Until when what is recorded counts for the points of a school year; null when the year has no scale. */
export type Limites = (annee: string) => Date | null;

export type Situation = {
  etat: EtatEchelle;
  /** The last event of the year, null while last year's scale waits for a decision. */
  dernier: Evenement | null;
  /** Last year's scale that a decision would be about; null when there is none. */
  source: Evenement | null;
  /** Points counted the year before: they are worth provisionally at the start of this one (FIN-8). */
  provisoires: number;
  /** Points of what was recorded in time this year. */
  definitifs: number;
  /** The last event came after the deadline: the points of the year do not follow it. */
  horsDelai: boolean;
};

/**
 * Where the scale of one pupil stands in a school year, out of everything that happened to it. Null when
 * nothing happened this year and nothing comes from the year before.
 */
export function situer(evenements: readonly Evenement[], annee: string, limites: Limites): Situation | null {
  const dernier = trouverDernier(evenements, annee);
  const precedent = trouverDernier(evenements, decalerAnnee(annee, -1));
  const source = precedent && DONNE_DES_POINTS[precedent.genre] ? precedent : null;
  if (!dernier && !source) return null;
  const compte = trouverCompte(evenements, annee, limites);
  return {
    etat: dernier ? ETAT_APRES[dernier.genre] : 'a-confirmer',
    dernier,
    source,
    provisoires: trouverCompte(evenements, decalerAnnee(annee, -1), limites)?.points ?? 0,
    definitifs: compte?.points ?? 0,
    horsDelai: dernier !== null && dernier !== compte,
  };
}

/** The passation behind an event: itself, or the one it confirms. */
export function idPassation({ genre, sourceId, echelleId }: Evenement): string {
  return genre === 'confirmation' && sourceId ? sourceId : echelleId;
}

function trouverDernier(evenements: readonly Evenement[], annee: string): Evenement | null {
  return evenements.filter((e) => e.annee === annee).toSorted((a, b) => b.rang - a.rang)[0] ?? null;
}

function trouverCompte(evenements: readonly Evenement[], annee: string, limites: Limites): Evenement | null {
  const limite = limites(annee);
  return limite
    ? trouverDernier(
        evenements.filter((e) => e.enregistreeLe < limite),
        annee,
      )
    : null;
}
