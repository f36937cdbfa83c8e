import type { EntreeHistorique } from '../composants/Historique.tsx';
import type { PeriodeVie, PointVie } from '../composants/LigneDeVie.tsx';
import type { Tache } from '../composants/ListeTaches.tsx';
import type { EtatSection, SectionProtocole } from '../composants/SectionsProtocole.tsx';
import type { EtapeTrace } from '../composants/trace.ts';

/** Invented content, true to life, for the page that shows every component. */

export type EleveVitrine = {
  id: string;
  nom: string;
  ecole: string;
  type: string;
  points: number;
  etat: EtatSection;
};

export const ELEVES: readonly EleveVitrine[] = [
  {
    id: 'e1',
    nom: 'Delvaux-Martin, Éléonore',
    ecole: 'École fondamentale communale des Trois Tilleuls, implantation du Bas-Bois (90112)',
    type: 'Type 6',
    points: 12,
    etat: 'complet',
  },
  {
    id: 'e2',
    nom: 'Okonkwo, Samuel',
    ecole: 'Institut de la Rivière (90233)',
    type: 'Type 4',
    points: 12,
    etat: 'en-cours',
  },
  {
    id: 'e3',
    nom: 'Peeters, Noé',
    ecole: 'Athénée du Grand Pré (90341)',
    type: 'Type 7',
    points: 9.5,
    etat: 'a-faire',
  },
];

export const TACHES: readonly Tache[] = [
  {
    id: 't1',
    titre: 'Protocole d’Éléonore Delvaux-Martin',
    vers: '?',
    porteur: 'CPMS de la Vallée',
    etape: 'Remettre l’avis',
    etat: { ton: 'attention', libelle: 'En attente' },
    echeance: '2026-09-25',
  },
  {
    id: 't2',
    titre: 'Protocole de Samuel Okonkwo',
    vers: '?',
    porteur: 'vous',
    etape: 'Compléter les besoins spécifiques',
    etat: { ton: 'en-cours', libelle: 'En cours' },
    echeance: '2026-09-30',
  },
  {
    id: 't3',
    titre: 'Échelle de Noé Peeters',
    vers: '?',
    porteur: 'personne',
    etape: 'Rien à confirmer cette année',
    etat: { ton: 'neutre', libelle: 'Non requis' },
  },
];

export const SECTIONS: readonly SectionProtocole[] = [
  {
    id: 's1',
    titre: 'Identité de l’élève',
    vers: '?',
    etat: 'complet',
    derniereModification: { auteur: 'Claire Lambotte', le: '2026-09-14T08:12:00Z' },
    visiblePar: 'l’école et le pôle',
  },
  {
    id: 's2',
    titre: 'Besoins spécifiques',
    vers: '?',
    etat: 'en-cours',
    derniereModification: { auteur: 'Yves Renard', le: '2026-09-21T12:32:00Z' },
    visiblePar: 'le pôle',
    rouvre: 'Changer cette section demanderait un nouvel avis du centre psycho-médico-social.',
  },
  { id: 's3', titre: 'Aménagements', vers: '?', etat: 'a-faire' },
  { id: 's4', titre: 'Transport', vers: '?', etat: 'non-requis' },
];

export const HISTORIQUE: readonly EntreeHistorique[] = [
  {
    id: 'h1',
    champ: 'École coopérante',
    avant: 'Institut de la Rivière (90233)',
    apres: 'Athénée du Grand Pré (90341)',
    auteur: 'Claire Lambotte',
    le: '2026-09-18T07:05:00Z',
    motif: 'Changement d’école à la rentrée',
  },
  {
    id: 'h2',
    champ: 'Année d’études',
    apres: '2e année commune',
    auteur: 'Yves Renard',
    le: '2026-09-02T13:41:00Z',
  },
];

export const ANNEES_VIE = [
  { nom: '2023-24', debut: '2023-08-28', fin: '2024-08-26' },
  { nom: '2024-25', debut: '2024-08-26', fin: '2025-08-25' },
  { nom: '2025-26', debut: '2025-08-25', fin: '2026-08-31' },
  { nom: '2026-27', debut: '2026-08-31', fin: '2027-08-30' },
] as const;

export const PERIODES: readonly PeriodeVie[] = [
  { id: 'p1', genre: 'specialise', libelle: 'Spécialisé', debut: '2023-08-28', fin: '2024-08-26' },
  { id: 'p2', genre: 'partielle', libelle: 'Partielle', debut: '2024-08-26', fin: '2025-08-25' },
  { id: 'p3', genre: 'totale', libelle: 'Totale', debut: '2025-08-25' },
];

export const POINTS: readonly PointVie[] = [
  { id: 'v1', libelle: 'Avis du centre psycho-médico-social', le: '2025-06-12' },
  { id: 'v2', libelle: 'Protocole signé par toutes les parties', le: '2025-09-22' },
];

export const TRACE: EtapeTrace = {
  libelle: 'Points pour l’intégration permanente totale',
  valeur: 96,
  unite: 'points',
  operation: '8 intégrations × 12 points, arrondi à l’unité inférieure',
  reference: { texte: 'Décret du 17/06/2021', article: 'article d’exemple' },
  enfants: [
    {
      libelle: 'Intégrations retenues',
      valeur: 8,
      operation: '9 déclarées, 1 arrêtée avant la date de comptage',
    },
    {
      libelle: 'Points par intégration',
      valeur: 12,
      unite: 'points',
      parametre: { id: 'exemple.points-par-integration', depuis: '2022-08-29', valeur: 12 },
      note: '(I) Nombre inventé pour cette page de démonstration.',
    },
  ],
};
