import type { Champs, FaitsLus } from '../regle.ts';

/** What is known of a prolongation; the opinion and the parents come when they come. */
export const CHAMPS: Champs = {
  anneeScolaire: {
    genre: 'annee-scolaire',
    libelle: 'année scolaire en cours',
    aide: 'Celle au terme de laquelle on décide : la prolongation vaut pour la suivante.',
  },
  premierDebut: { genre: 'date', libelle: 'début de la première intégration, même interrompue' },
  niveau: {
    genre: 'choix',
    libelle: 'niveau de l’année en cours',
    valeurs: ['maternel', 'primaire', 'secondaire'],
  },
  degre: {
    genre: 'entier',
    libelle: 'degré de l’année prochaine, en secondaire',
    facultatif: true,
    min: 1,
    max: 4,
  },
  changement: {
    genre: 'choix',
    libelle: 'changement de partenaire',
    aide: '« ecole » : une autre école du même pôle ; « pole » : une école d’un autre pôle.',
    valeurs: ['aucun', 'ecole', 'pole'],
  },
  avis: {
    genre: 'choix',
    libelle: 'avis rendu sur la prolongation',
    facultatif: true,
    valeurs: ['favorable', 'defavorable'],
  },
  avisLe: { genre: 'date', libelle: 'date de l’avis', facultatif: true },
  apresAvisDeTous: {
    genre: 'booleen',
    libelle: 'avis pris après celui de tous les enseignants qui accompagnent l’élève',
    facultatif: true,
  },
  accordParents: {
    genre: 'booleen',
    libelle: 'les parents, ou l’élève majeur, sont d’accord avec l’avis',
    facultatif: true,
  },
};

export const EXEMPLE = {
  anneeScolaire: '2025-26',
  premierDebut: '2023-08-28',
  niveau: 'primaire',
  changement: 'aucun',
  avis: 'favorable',
  avisLe: '2026-06-15',
  apresAvisDeTous: true,
  accordParents: true,
};

/** A prolongation as asked for; null where the facts are silent. */
export type FaitsProlongation = {
  anneeScolaire: string;
  premierDebut: string;
  niveau: string;
  degre: number | null;
  changement: string;
  avis: string | null;
  avisLe: string | null;
  apresAvisDeTous: boolean | null;
  accordParents: boolean | null;
};

export function lireFaits(faits: FaitsLus): FaitsProlongation {
  return {
    anneeScolaire: String(faits.anneeScolaire),
    premierDebut: String(faits.premierDebut),
    niveau: String(faits.niveau),
    degre: (faits.degre as number | undefined) ?? null,
    changement: String(faits.changement),
    avis: (faits.avis as string | undefined) ?? null,
    avisLe: (faits.avisLe as string | undefined) ?? null,
    apresAvisDeTous: (faits.apresAvisDeTous as boolean | undefined) ?? null,
    accordParents: (faits.accordParents as boolean | undefined) ?? null,
  };
}
