import { decalerAnnee } from '../calendrier/annees.ts';
import { enToutesLettres } from '../calendrier/lettres.ts';
import type { Droit } from '../droit.ts';
import { jourDansLAnnee, type Lecteur, lireSiConnue, type ValeurLue } from '../lecture.ts';
import type { Etape, Raison } from '../resultat.ts';

const EFFET = 'arret.effet-points';
const LIMITE = 'financement.ipt.date-limite';
export const COMPTAGE = 'arret.comptage';

export const PARAMETRES_DES_EFFETS = [EFFET, LIMITE, COMPTAGE] as const;

/** As the parameter writes the regime until 2025-26; from 2026-27 the count of 15 January decides. */
const INSTANTANE = 'instantane-du-30-septembre';

/** The count that serves the next school year; `comptee` is null when the end falls on that very day. */
export type Comptage = { jour: string; pour: string; comptee: boolean | null };

export type EffetsSurLesPoints = {
  /** False when the IPT leaves before the snapshot of 30 September and so is not in it. */
  pointsInchanges: boolean;
  comptageAnneeSuivante: Comptage | null;
  /** Last day before the declarations become late, 30 September of that school year. */
  limite: string;
  etapes: readonly Etape[];
  raisons: readonly Raison[];
};

/** What an end on `dateFin` does to the points of the pôle (FIN-11, FIN-6); null when the law is unknown. */
export function effetsSurLesPoints(
  droit: Droit,
  lecteur: Lecteur,
  { annee, jour, dateFin }: { annee: string; jour: string; dateFin: string },
): EffetsSurLesPoints | null {
  const effet = lecteur.texte(EFFET);
  const limite = lecteur.texte(LIMITE);
  if (!effet || !limite) return null;
  const comptage = lireSiConnue<string>(droit, jour, COMPTAGE);
  const fige = jourDansLAnnee(annee, limite.valeur);
  const hors = effet.valeur === INSTANTANE && dateFin <= fige;
  const suivant = comptage && compter(comptage, annee, dateFin);
  return {
    pointsInchanges: !hors,
    comptageAnneeSuivante: suivant,
    limite: fige,
    etapes: [effet.etape, { ...limite.etape, valeur: fige }, ...(comptage ? [comptage.etape] : [])],
    raisons: [...(hors ? [raisonHors(fige, effet)] : []), ...raisonsDuComptage(suivant, comptage)],
  };
}

/** The count of the year: an IPT that ends before it is not in it. */
function compter({ valeur }: ValeurLue<string>, annee: string, dateFin: string): Comptage {
  const jour = jourDansLAnnee(annee, valeur);
  return { jour, pour: decalerAnnee(annee, 1), comptee: dateFin === jour ? null : dateFin > jour };
}

function raisonHors(fige: string, { reference }: ValeurLue<string>): Raison {
  const message = `(I) L’intégration finit au plus tard le ${enToutesLettres(fige)} : elle n’entre pas dans l’instantané du budget et n’apporte pas de points cette année.`;
  return { code: 'hors-de-l-instantane', message, reference };
}

function raisonsDuComptage(suivant: Comptage | null, comptage: ValeurLue<string> | null): Raison[] {
  if (!comptage || suivant?.comptee !== null) return [];
  const message = `(I) L’intégration finit le jour du comptage, le ${enToutesLettres(suivant.jour)} : aucun texte lu ne dit si elle compte encore pour ${suivant.pour}.`;
  return [{ code: 'fin-le-jour-du-comptage', message, reference: comptage.reference }];
}
