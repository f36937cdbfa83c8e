/** The aids on a member's status: the public rule each one asks, and what is said around it. */
export const AIDES = {
  nomination: {
    regle: 'statut.nomination',
    titre: 'Nomination ou engagement à titre définitif',
    quand: 'Pour un temporaire : chaque condition de son réseau, et les premières dates possibles.',
  },
  competence: {
    regle: 'statut.competenceParticuliere',
    titre: 'Compétence particulière',
    quand: 'Une formation de la liste, ou une expérience attestée.',
  },
  vacance: {
    regle: 'statut.volumeVacant',
    titre: 'Volume déclarable vacant',
    quand: 'Le plus petit volume maintenu pendant trois ans.',
  },
  mobilite: {
    regle: 'statut.mobilite',
    titre: 'Entrée d’un définitif dans un emploi du pôle',
    quand: 'Changement d’affectation, mutation ou congé.',
  },
  reaffectation: {
    regle: 'statut.reaffectation',
    titre: 'Réaffectation',
    quand: 'Après une perte d’emploi : vers le pôle, ou depuis le pôle.',
  },
  'mesures-prealables': {
    regle: 'statut.mesuresPrealables',
    titre: 'Mesures préalables et protection',
    quand: 'Quels temporaires cèdent d’abord leur emploi, et lesquels sont protégés.',
  },
  'meme-fonction': {
    regle: 'statut.memeFonction',
    titre: 'Même fonction',
    quand: 'L’emploi proposé est-il de la même fonction ?',
  },
} as const;

export type NomAide = keyof typeof AIDES;

/** Codes that rules ask for or answer, in words. */
export const MOTS: Readonly<Record<string, string>> = {
  WBE: 'Wallonie-Bruxelles Enseignement',
  OS: 'Officiel subventionné',
  LS: 'Libre subventionné',
  'meme-PO': 'Chez le même pouvoir organisateur',
  'autre-PO': 'Chez un autre pouvoir organisateur',
  definitive: 'Définitivement vacant',
  temporaire: 'Temporairement vacant',
  pole: 'Le pôle',
  'hors-pole': 'Hors d’un pôle',
  specialise: 'Une école spécialisée',
  ordinaire: 'Une école ordinaire',
  'promotion-sociale': 'La promotion sociale',
  'autre-pole': 'Un autre pôle',
  'ordinaire-meme-commune': 'Une école ordinaire de la même commune',
  'ordinaire-autre-commune': 'Une école ordinaire d’une autre commune',
  'fonction-perdue': 'La fonction perdue',
  'meme-categorie': 'Une autre fonction de la même catégorie',
  'autre-categorie': 'Une fonction d’une autre catégorie',
  autre: 'Autre titre',
  'conditions-remplies': 'Les conditions sont remplies',
  'conditions-manquantes': 'Une condition au moins manque',
  'a-completer': 'Des réponses restent à fournir',
  'changement-affectation': 'Changement d’affectation',
  'changement-provisoire-affectation': 'Changement provisoire d’affectation',
  mutation: 'Mutation',
  conge: 'Congé pour une autre fonction',
  'conge-chapitre-3bis': 'Congé du chapitre IIIbis',
  'reaffecte-dans-le-pole': 'Réaffecté dans le pôle',
  'recherche-hors-pole': 'Recherche d’un emploi hors du pôle',
  'regles-ordinaires': 'Règles ordinaires de réaffectation',
};
