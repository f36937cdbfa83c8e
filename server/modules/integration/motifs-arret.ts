import type { DemandeurArret, JustificationArret, MotifArret } from '../../db/schema.ts';

/** Grounds of an end, in words (décret du 11/07/2018, art. 21); the synoptic table prints them too. */
export const MOTIFS_ARRET: Readonly<Record<MotifArret, string>> = {
  placement: 'Placement de l’élève',
  'changement-domicile': 'Changement de domicile',
  'separation-parents': 'Séparation des parents',
  'regime-externat-internat': 'Passage de l’externat à l’internat, ou l’inverse',
  'accueil-ailleurs': 'Accueil de l’élève dans une autre famille ou dans un centre',
  'exclusion-definitive': 'Exclusion définitive',
  'circonstances-exceptionnelles': 'Circonstances exceptionnelles',
  'commun-accord': 'Commun accord de tous les partenaires',
  demande: 'Demande d’un partenaire en cours d’année',
  'fin-d-annee': 'Demande d’un partenaire au terme de l’année scolaire',
};

/** Who asks for an end. The rule refuses the last two, and says why: they are offered so that it can. */
export const DEMANDEURS_ARRET: Readonly<Record<DemandeurArret, string>> = {
  'ecole-ordinaire': 'L’école ordinaire',
  parents: 'Les parents ou la personne investie de l’autorité parentale',
  'eleve-majeur': 'L’élève majeur',
  pole: 'Le pôle territorial',
  'cpms-guidance': 'Le CPMS qui assure la guidance de l’élève',
  'cpms-sans-guidance': 'Un CPMS qui n’assure plus la guidance de l’élève',
  autre: 'Une autre personne',
};

/** The four cases of the paper (circulaire 8783, annexe 4). */
export const JUSTIFICATIONS_ARRET: Readonly<Record<JustificationArret, string>> = {
  'suite-ordinaire': 'L’élève continue dans l’ordinaire, sans accompagnement',
  'enseignement-specialise': 'L’élève s’inscrit ou retourne dans l’enseignement spécialisé',
  certificat: 'L’élève a obtenu un certificat',
  'autre-raison': 'Autre raison',
};

const cles = <C extends string>(table: Readonly<Record<C, string>>) => Object.keys(table) as [C, ...C[]];

export const CLES_MOTIFS_ARRET = cles(MOTIFS_ARRET);
export const CLES_DEMANDEURS_ARRET = cles(DEMANDEURS_ARRET);
export const CLES_JUSTIFICATIONS_ARRET = cles(JUSTIFICATIONS_ARRET);
