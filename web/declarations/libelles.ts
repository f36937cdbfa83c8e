import { LIBELLES_CHAMP as LIBELLES_IPT } from '../integration/etapes.ts';

/** What may happen after 30 September, as the first question offers it. */
export const SITUATIONS = [
  {
    valeur: 'premiere',
    libelle: 'Il commence sa première intégration',
    aide: 'Elle est déclarée à la Cellule ; aucun accord n’est attendu.',
  },
  {
    valeur: 'meme-pole',
    libelle: 'Il change d’école, et reste suivi par votre pôle',
    aide: 'Une dérogation est demandée au Ministre et à la Cellule.',
  },
  {
    valeur: 'autre-pole',
    libelle: 'Il arrive d’un autre pôle',
    aide: 'Le pôle qui accompagnera l’élève introduit la demande de dérogation.',
  },
  { valeur: 'depart', libelle: 'Il part vers un autre pôle' },
  { valeur: 'arret', libelle: 'Son intégration prend fin' },
  { valeur: 'sans', libelle: 'Son intégration est prolongée, sans aucun changement' },
] as const;

/** The seven legal grounds (circulaire 8783, point 2). */
export const MOTIFS = [
  { valeur: 'placement', libelle: 'Mesure de placement de l’élève' },
  { valeur: 'changement-domicile', libelle: 'Changement de domicile' },
  {
    valeur: 'separation-parents',
    libelle: 'Séparation des parents, qui change le lieu d’hébergement de l’élève',
  },
  { valeur: 'regime-externat-internat', libelle: 'Passage d’un externat à un internat, ou l’inverse' },
  { valeur: 'accueil-ailleurs', libelle: 'Accueil de l’élève dans une autre famille ou dans un centre' },
  { valeur: 'exclusion-definitive', libelle: 'Exclusion définitive d’une autre école' },
  {
    valeur: 'circonstances-exceptionnelles',
    libelle: 'Circonstances exceptionnelles, dans l’intérêt de l’élève',
    aide: 'Une décision collégiale motivée met fin à l’intégration actuelle.',
  },
] as const;

/** Each field as the list of answers and the error summary name it. */
export const LIBELLES_CHAMP: Readonly<Record<string, string>> = {
  ...LIBELLES_IPT,
  situation: 'Situation',
  integrationId: 'Élève',
  ancienPoleId: 'Pôle qui accompagnait l’élève',
  ancienneEcoleId: 'École ordinaire quittée',
  premierDebut: 'Début de la première intégration',
  debut: 'Date du protocole, début prévu',
  dateEvenement: 'Date de l’événement',
  motif: 'Motif légal',
  preuve: 'Preuve du motif',
  decisionCollegiale: 'Décision collégiale',
  motivation: 'Motivation',
};

/** The procedures of the rule, in words. */
export const PROCEDURES: Readonly<Record<string, { titre: string; phrase: string }>> = {
  'a-temps': {
    titre: 'L’intégration commence à temps.',
    phrase: 'Rien n’est à déclarer : passez par le formulaire habituel.',
  },
  'premiere-ipt-tardive': {
    titre: 'Déclarez une première intégration après le 30 septembre.',
    phrase:
      'Faites signer les annexes 2b et 2c, puis transmettez la déclaration à la Cellule. Aucune pièce n’est jointe, aucun accord n’est attendu.',
  },
  'derogation-ministerielle': {
    titre: 'Demandez une dérogation.',
    phrase:
      'Faites signer les annexes 2b et 2c, puis transmettez la demande au Ministre et à la Cellule. La suite ne commence que si elle est accordée.',
  },
  arret: {
    titre: 'Encodez la fin de l’intégration.',
    phrase: 'Une fin n’est pas déclarée ici : elle s’encode depuis le protocole de l’élève.',
  },
  'contacter-la-cellule': {
    titre: 'Contactez la Cellule des pôles territoriaux.',
    phrase: 'Aucune procédure n’est prévue pour ce cas.',
  },
};

const EFFETS: Readonly<Record<string, string>> = {
  inchanges: 'garde les points de cet élève : son budget est figé au 30 septembre',
  'points-au-budget-c': 'reçoit les points de cet élève, en entier, au budget C',
  'aucun-moyen-nouveau': 'ne reçoit aucun moyen nouveau',
  'rien-cette-annee': 'ne reçoit rien cette année',
};

/** The effect on a pôle, as the end of a sentence. */
export function direEffet(code: string): string {
  return EFFETS[code] ?? code;
}
