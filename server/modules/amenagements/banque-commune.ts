import type { Besoin, Categorie } from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Niveau } from '../../db/schema.ts';

export type EntreeBanque = {
  cle: string;
  libelle: string;
  categorie: Categorie;
  besoin: Besoin;
  niveaux: readonly Niveau[];
};

/** In nursery and primary school, in primary and secondary school, everywhere. */
const MP = ['maternel', 'primaire'] as const;
const PS = ['primaire', 'secondaire'] as const;
const S = ['secondaire'] as const;
const TOUS = ['maternel', 'primaire', 'secondaire'] as const;

/** Adjustments every pôle may start from: generic, about the class and never about an illness. */
const ENTREES = [
  [
    'consignes-lues',
    'pedagogique',
    'lire',
    TOUS,
    'Lire les consignes à voix haute et vérifier qu’elles sont comprises',
  ],
  [
    'textes-aeres',
    'materiel',
    'lire',
    PS,
    'Donner des textes aérés : police simple, taille 14, interligne 1,5, aligné à gauche',
  ],
  [
    'lecture-vocale',
    'materiel',
    'lire',
    PS,
    'Permettre la lecture du texte par une synthèse vocale, au casque',
  ],
  ['textes-avant', 'organisationnel', 'lire', PS, 'Remettre les textes à lire quelques jours avant la leçon'],
  ['livres-audio', 'materiel', 'lire', PS, 'Proposer la version audio des livres à lire'],
  [
    'pas-de-lecture-publique',
    'pedagogique',
    'lire',
    PS,
    'Ne pas imposer la lecture à voix haute devant la classe',
  ],
  [
    'ecrire-clavier',
    'materiel',
    'ecrire',
    PS,
    'Permettre d’écrire au clavier, avec un correcteur orthographique',
  ],
  [
    'notes-remises',
    'organisationnel',
    'ecrire',
    PS,
    'Remettre les notes de cours complètes, ou celles d’un condisciple',
  ],
  [
    'dictee-a-trous',
    'pedagogique',
    'ecrire',
    PS,
    'Remplacer la dictée par un texte à trous ou en réduire la longueur',
  ],
  [
    'orthographe-a-part',
    'pedagogique',
    'ecrire',
    PS,
    'Évaluer le contenu sans compter l’orthographe, sauf si elle est l’objet de l’épreuve',
  ],
  ['reponse-orale', 'pedagogique', 'ecrire', TOUS, 'Permettre de répondre oralement plutôt que par écrit'],
  [
    'outil-scripteur',
    'materiel',
    'ecrire',
    MP,
    'Fournir un outil d’écriture adapté : guide-doigts, plan incliné, lignes en couleur',
  ],
  [
    'calculatrice',
    'materiel',
    'calculer',
    PS,
    'Autoriser la calculatrice et les tables pendant les exercices',
  ],
  [
    'materiel-manipulable',
    'materiel',
    'calculer',
    MP,
    'Donner du matériel à manipuler : jetons, réglettes, monnaie',
  ],
  ['quadrillage', 'materiel', 'calculer', PS, 'Donner des feuilles quadrillées pour aligner les opérations'],
  [
    'probleme-etapes',
    'pedagogique',
    'calculer',
    PS,
    'Découper les problèmes en étapes, une question à la fois',
  ],
  [
    'place-calme',
    'organisationnel',
    'attention',
    TOUS,
    'Placer l’élève près de l’enseignant, loin de la fenêtre et de la porte',
  ],
  [
    'casque-antibruit',
    'materiel',
    'attention',
    TOUS,
    'Mettre à disposition un casque antibruit pendant le travail individuel',
  ],
  [
    'pauses-mouvement',
    'organisationnel',
    'attention',
    TOUS,
    'Prévoir de courtes pauses où l’élève peut bouger',
  ],
  ['une-feuille', 'pedagogique', 'attention', TOUS, 'Donner une seule feuille ou un seul exercice à la fois'],
  [
    'signal-discret',
    'pedagogique',
    'attention',
    TOUS,
    'Convenir d’un signal discret pour ramener l’attention',
  ],
  ['temps-visible', 'materiel', 'attention', TOUS, 'Rendre le temps visible avec une minuterie'],
  ['aide-memoire', 'materiel', 'memoire', PS, 'Autoriser un aide-mémoire établi avec l’enseignant'],
  ['cartes-resume', 'pedagogique', 'memoire', PS, 'Résumer chaque leçon en une carte mentale ou un schéma'],
  [
    'evaluation-morcelee',
    'organisationnel',
    'memoire',
    PS,
    'Répartir la matière à étudier sur plusieurs petites évaluations',
  ],
  [
    'journal-verifie',
    'organisationnel',
    'organisation',
    PS,
    'Vérifier chaque jour que le journal de classe est complet',
  ],
  [
    'emploi-du-temps-images',
    'materiel',
    'organisation',
    MP,
    'Afficher l’emploi du temps de la journée en images',
  ],
  ['code-couleur', 'materiel', 'organisation', PS, 'Attribuer une couleur à chaque matière, la même partout'],
  ['double-jeu', 'materiel', 'organisation', PS, 'Prévoir un second jeu de livres à l’école ou à la maison'],
  [
    'delais-annonces',
    'organisationnel',
    'organisation',
    S,
    'Annoncer les travaux longs à l’avance, avec des étapes datées',
  ],
  [
    'consigne-reformulee',
    'pedagogique',
    'comprendre',
    TOUS,
    'Faire reformuler la consigne par l’élève avant de commencer',
  ],
  ['consigne-exemple', 'pedagogique', 'comprendre', TOUS, 'Accompagner chaque consigne d’un exemple résolu'],
  ['pictogrammes', 'materiel', 'comprendre', MP, 'Illustrer les consignes par des pictogrammes'],
  [
    'temps-supplementaire',
    'organisationnel',
    'organisation',
    PS,
    'Accorder du temps supplémentaire, ou moins de questions pour le même temps',
  ],
  [
    'acces-local',
    'organisationnel',
    'bouger',
    TOUS,
    'Donner cours dans un local accessible, au rez-de-chaussée si besoin',
  ],
  [
    'siege-adapte',
    'materiel',
    'bouger',
    TOUS,
    'Adapter la table et le siège à la taille et à la posture de l’élève',
  ],
  [
    'deplacements',
    'organisationnel',
    'bouger',
    PS,
    'Laisser l’élève quitter la classe cinq minutes avant les autres',
  ],
  ['agrandissement', 'materiel', 'voir', TOUS, 'Agrandir les documents et renforcer les contrastes'],
  ['tableau-decrit', 'pedagogique', 'voir', TOUS, 'Dire à voix haute ce qui est écrit au tableau'],
  [
    'fichiers-numeriques',
    'materiel',
    'voir',
    PS,
    'Remettre les documents en version numérique lisible par l’appareil de l’élève',
  ],
  [
    'parler-de-face',
    'pedagogique',
    'entendre',
    TOUS,
    'Parler face à l’élève et ne pas donner de consigne dos tourné',
  ],
  [
    'ecrit-systematique',
    'pedagogique',
    'entendre',
    PS,
    'Écrire au tableau les mots clés et les consignes données oralement',
  ],
  ['sous-titres', 'materiel', 'entendre', PS, 'Sous-titrer les vidéos ou en donner le texte'],
  [
    'temps-de-reponse',
    'pedagogique',
    'communiquer',
    TOUS,
    'Laisser le temps de répondre, sans finir les phrases de l’élève',
  ],
  [
    'expose-adapte',
    'pedagogique',
    'communiquer',
    PS,
    'Remplacer l’exposé devant la classe par un enregistrement ou un petit groupe',
  ],
  [
    'lieu-de-retrait',
    'organisationnel',
    'emotions',
    TOUS,
    'Désigner un lieu calme où l’élève peut se retirer, et la manière de le demander',
  ],
  [
    'changements-annonces',
    'organisationnel',
    'emotions',
    TOUS,
    'Prévenir des changements d’horaire, de local ou d’enseignant',
  ],
  ['personne-ressource', 'organisationnel', 'emotions', TOUS, 'Désigner une personne ressource dans l’école'],
] as const satisfies readonly (readonly [string, Categorie, Besoin, readonly Niveau[], string])[];

export const BANQUE_COMMUNE: readonly EntreeBanque[] = ENTREES.map(
  ([cle, categorie, besoin, niveaux, libelle]) => ({ cle, categorie, besoin, niveaux, libelle }),
);
