import { evaluer } from '@polaris/regles/evaluer.ts';
import { accroche } from '@polaris/regles/recrutement/accroche.ts';
import { appel } from '@polaris/regles/recrutement/appel.ts';
import { etapes } from '@polaris/regles/recrutement/etapes.ts';
import { palierSuivant } from '@polaris/regles/recrutement/palier-suivant.ts';
import { remplacement } from '@polaris/regles/recrutement/remplacement.ts';
import type { Palier } from '@polaris/regles/recrutement/vocabulaire.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';

type Loi = Pick<Contexte, 'droit'>;

/** One candidate for one function, as the rule of the tiers sees it. */
export type CandidatJuge = { palier: Palier; decision: string; motif?: string | undefined };

/** Which tier is open for a function (REC-3); reasons name the candidates by their rank. */
export function jugerPalier({ droit }: Loi, annee: string, candidats: readonly CandidatJuge[]): Resultat {
  const dits = candidats.map(({ motif, ...c }) => ({ ...c, ...(motif ? { motif } : {}) }));
  return evaluer(palierSuivant, { anneeScolaire: annee, candidats: dits }, droit);
}

/** The seven steps, those done being given (REC-1). */
export function jugerEtapes({ droit }: Loi, annee: string, faites: readonly number[]): Resultat {
  return evaluer(etapes, { anneeScolaire: annee, faites }, droit);
}

export type FaitsAppel = {
  reseau: string;
  anneeScolaire: string;
  lancement: string;
  cloture: string | null;
  repartitionFaite: boolean;
  concertation: boolean;
  ouverture: Palier;
};

/** May the call be launched that way (REC-2)? */
export function jugerAppel({ droit }: Loi, { cloture, ...faits }: FaitsAppel): Resultat {
  return evaluer(appel, { ...faits, ...(cloture === null ? {} : { cloture }) }, droit);
}

/** How to fill a post during the year (REC-2); a missing duration is a sentence on its field. */
export function jugerRemplacement(
  { droit }: Loi,
  {
    date,
    candidatsEnReserve,
    semaines,
  }: { date: string; candidatsEnReserve: number; semaines?: number | undefined },
): Resultat {
  const jugement = evaluer(
    remplacement,
    { date, candidatsEnReserve, ...(semaines === undefined ? {} : { semaines }) },
    droit,
  );
  if (jugement.issue === 'faits-manquants') {
    const phrase = 'La réserve est épuisée : indiquez la durée du remplacement, en semaines.';
    throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', {
      champs: { semaines: phrase },
    });
  }
  return jugement;
}

export type FaitsAccroche = {
  titres: readonly { fonction: string; titre: string; regimeTransitoire: boolean }[];
  fonctionsDeLAppel: readonly string[];
  categorie?: string | undefined;
};

/** Function to which a chosen candidate is hooked, by title (REC-4). */
export function jugerAccroche(
  { droit }: Loi,
  annee: string,
  { categorie, ...faits }: FaitsAccroche,
): Resultat {
  return evaluer(accroche, { ...faits, ...(categorie ? { categorie } : {}), anneeScolaire: annee }, droit);
}
