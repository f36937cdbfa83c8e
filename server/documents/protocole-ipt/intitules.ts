/**
 * Headings of the protocol as Circulaire 8783 prints them (annexes 1, 2b, 2c and 3).
 * The view carries them to the template, so a heading exists only here.
 */

/** Annexe 1: the 18 elements, in order. `ou` says where this document holds them. */
export const ELEMENTS = {
  eleve: { intitule: 'Informations concernant l’élève', ou: 'Page 1' },
  type: { intitule: 'Informations concernant le type d’intégration', ou: 'Page 1' },
  ecoleSpecialisee: {
    intitule: 'Informations concernant les coordonnées de l’école d’enseignement spécialisé',
    ou: 'Page 1',
  },
  ecoleOrdinaire: {
    intitule: 'Informations concernant les coordonnées de l’école d’enseignement ordinaire',
    ou: 'Page 1',
  },
  synthese: { intitule: 'Synthèse du dossier', ou: 'Annexe 2b' },
  objectifs: { intitule: 'Objectifs de l’intégration', ou: 'Annexe 2b' },
  equipements: { intitule: 'Équipements spécifiques', ou: 'Annexe 2b' },
  transport: { intitule: 'Besoins en matière de transport', ou: 'Annexe 2b' },
  relation: {
    intitule: 'Dispositif de relation, de concertation et de collaboration entre les équipes éducatives',
    ou: 'Annexe 2b',
  },
  presence: { intitule: 'Règles de présence et de registre', ou: 'Annexe 2b' },
  accompagnement: {
    intitule: 'Modalités de l’accompagnement et choix du personnel accompagnant',
    ou: 'Annexe 2b',
  },
  evaluation: { intitule: 'Modalités d’évaluation interne', ou: 'Annexe 2b' },
  accordOrdinaire: {
    intitule: 'Accord de la direction de l’enseignement ordinaire, du P.O. ou de son délégué',
    ou: 'Annexe 2c',
  },
  accordSpecialise: {
    intitule: 'Accord de la direction de l’enseignement spécialisé, du P.O. ou de son délégué',
    ou: 'Annexe 2c',
  },
  avisCpms: {
    intitule:
      'Avis du CPMS qui accompagne l’élève au moment de l’introduction de la proposition d’intégration',
    ou: 'Annexe 2c',
  },
  accordResponsable: {
    intitule: 'Accord des parents, de la personne exerçant l’autorité parentale, ou de l’élève majeur',
    ou: 'Annexe 2c',
  },
  synoptique: { intitule: 'Tableau synoptique de l’évolution de l’intégration (Annexe 3)', ou: 'Annexe 3' },
  bilans: { intitule: 'Bilan(s) de l’intégration (Annexe(s) 4)', ou: 'Dossier' },
} as const;

export type NomElement = keyof typeof ELEMENTS;

/** Titles of the annexes. */
export const ANNEXES = {
  1: 'Annexe 1 – Éléments constitutifs du protocole d’intégration',
  '2b': 'Annexe 2b – Protocole d’intégration – Suivi de l’élève',
  '2c': 'Annexe 2c – Protocole d’intégration – Signatures des nouveaux partenaires',
  3: 'Annexe 3 – Tableau synoptique de l’évolution de l’intégration',
} as const;

/** Annexe 2b: eight sections under the pupil's name; `lignes` = ruled lines on the empty form. */
export const RUBRIQUES_2B = {
  synthese: { titre: 'Synthèse du dossier de l’élève', aide: null, lignes: 9 },
  objectifs: {
    titre: 'Objectifs de l’intégration',
    aide: 'Autres que le fait d’intégrer l’élève dans l’enseignement ordinaire.',
    lignes: 8,
  },
  equipements: { titre: 'Équipements spécifiques nécessaires à l’intégration', aide: null, lignes: 5 },
  transport: { titre: 'Besoins en matière de transport', aide: null, lignes: 4 },
  relation: {
    titre: 'Dispositif de relation, de concertation et de collaboration entre les équipes éducatives',
    aide: null,
    lignes: 6,
  },
  accompagnement: {
    titre: 'Modalités de l’accompagnement et choix du personnel accompagnant',
    aide: 'Article 142, alinéa 2 : le membre du personnel de l’enseignement spécialisé qui accompagne l’élève relève de la seule direction de son école d’enseignement spécialisé.',
    lignes: 6,
  },
  evaluation: { titre: 'Modalités d’évaluation interne', aide: null, lignes: 5 },
  presence: { titre: 'Règles de présence et registre', aide: null, lignes: 4 },
} as const;

export type NomRubrique = keyof typeof RUBRIQUES_2B;

/** Annexe 2c: the four blocks and the words around them. */
export const SIGNATURES_2C = {
  accord: 'Les partenaires suivants (à l’exception du CPMS) marquent leur accord sur le projet',
  ecoleOrdinaire: 'Pour l’école d’enseignement ordinaire, le PO ou son délégué',
  pole: 'Pour le pôle territorial, le PO de l’école siège ou son délégué',
  cpms: 'Avis du CPMS qui accompagne l’élève au moment de l’introduction de la proposition d’intégration permanente totale',
  cpmsDirection: 'La direction',
  responsable: 'Le responsable de l’élève (nom, prénom et qualité) ou l’élève s’il est majeur',
  noteAvis: 'Le CPMS rend un avis daté et signé, qui n’est pas un accord. Aucun motif n’est exigé.',
} as const;

/** Annexe 3: columns of the synoptic table. */
export const COLONNES_SYNOPTIQUE = [
  'Année scolaire',
  'Intégration temporaire partielle',
  'Intégration permanente partielle',
  'Intégration permanente totale',
  'Fin de l’intégration (à préciser)',
] as const;

/** Under the first page: annexe 1 names the four headings without listing their fields. */
export const NOTE_IDENTIFICATION =
  'Cette page sert de preuve d’intégration pour le transport scolaire. (I) La circulaire nomme ces rubriques sans en lister les champs : ceux-ci sont proposés par la plateforme.';
