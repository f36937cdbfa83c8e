import type { Champs, FaitsLus } from '../regle.ts';

/** The six grounds of full right first: `arret.motifs-de-plein-droit` says which they are. */
const MOTIFS = [
  'placement',
  'changement-domicile',
  'separation-parents',
  'regime-externat-internat',
  'accueil-ailleurs',
  'exclusion-definitive',
  'circonstances-exceptionnelles',
  'commun-accord',
  'demande',
  'fin-d-annee',
] as const;

/** The facts of an end; those that only some grounds need are optional here, asked for by the rule. */
export const CHAMPS: Champs = {
  motif: { genre: 'choix', libelle: 'motif de la fin', valeurs: MOTIFS },
  dateEvenement: {
    genre: 'date',
    libelle: 'date de l’événement ou de la décision',
    aide: 'En fin d’année : le jour de la décision ; l’intégration court jusqu’au dernier jour d’école.',
  },
  demandeur: {
    genre: 'choix',
    libelle: 'qui demande la fin',
    aide: 'À donner, sauf pour les six motifs de plein droit. « cpms-guidance » : le CPMS de l’école ordinaire qui assure la guidance.',
    facultatif: true,
    valeurs: [
      'ecole-ordinaire',
      'parents',
      'eleve-majeur',
      'pole',
      'cpms-guidance',
      'cpms-sans-guidance',
      'autre',
    ],
  },
  decisionCollegiale: {
    genre: 'booleen',
    libelle: 'décision prise collégialement, après concertation de tous',
    aide: 'Sans effet pour les six motifs de plein droit ; acquise d’un commun accord.',
    facultatif: true,
  },
  motivation: {
    genre: 'booleen',
    libelle: 'décision motivée par écrit',
    aide: 'Exigée en cours d’année, sauf pour les six motifs de plein droit.',
    facultatif: true,
  },
  justification: {
    genre: 'choix',
    libelle: 'justification cochée sur le document',
    facultatif: true,
    valeurs: ['suite-ordinaire', 'enseignement-specialise', 'certificat', 'autre-raison'],
  },
};

export const EXEMPLE = {
  motif: 'demande',
  dateEvenement: '2024-11-20',
  demandeur: 'parents',
  decisionCollegiale: true,
  motivation: true,
  justification: 'suite-ordinaire',
};

/** An end as asked for; null where the facts are silent. */
export type FaitsArret = {
  motif: string;
  dateEvenement: string;
  demandeur: string | null;
  decisionCollegiale: boolean | null;
  motivation: boolean | null;
  justification: string | null;
};

export function lireFaits(faits: FaitsLus): FaitsArret {
  return {
    motif: String(faits.motif),
    dateEvenement: String(faits.dateEvenement),
    demandeur: (faits.demandeur as string | undefined) ?? null,
    decisionCollegiale: (faits.decisionCollegiale as boolean | undefined) ?? null,
    motivation: (faits.motivation as boolean | undefined) ?? null,
    justification: (faits.justification as string | undefined) ?? null,
  };
}
