import { COMMUN, ECOLE_SIEGE, ELEVE, SIGNATURE_DESSINEE } from '../commun/exemple.ts';
import type { FaitsTransfertDossier } from './faits.ts';

/** Two invented files handed over at a meeting. */
export const EXEMPLE_TRANSFERT_DOSSIER: FaitsTransfertDossier = {
  ...COMMUN,
  poleAccueil: {
    nom: 'Pôle territorial de la Haute-Plaine',
    siege: {
      ...ECOLE_SIEGE,
      nom: 'École d’enseignement spécialisé du Plateau',
      fase: 90055,
      faseImplantation: 90688,
      localite: 'Hautecroix',
    },
  },
  transmisLe: '2026-09-11',
  support: 'les-deux',
  reunionLe: '2026-09-10',
  noteProcedure:
    'Une personne du pôle d’accueil appelle les parents dans la semaine et convient d’une première visite.',
  reserves: null,
  eleves: [
    {
      ...ELEVE,
      ecole: 'École communale de la Source',
      pieces: [
        'Protocole d’intégration et ses annexes',
        'Tableau synoptique (annexe 3)',
        'Attestation d’orientation',
        'PDF d’arrêt',
      ],
      manquantes: [],
    },
    {
      nom: 'Bodart',
      prenom: 'Samuel',
      dateNaissance: '2013-11-02',
      ecole: 'Athénée des Trois Vallées',
      pieces: ['Protocole d’intégration et ses annexes', 'PDF d’arrêt'],
      manquantes: ['Attestation de fréquentation 2024-2025', 'Tableau synoptique (annexe 3)'],
    },
  ],
  signatures: {
    cedant: {
      ...SIGNATURE_DESSINEE,
      nom: 'Inès Duquesne',
      qualite: 'Coordonnatrice',
      delegation: false,
      le: '2026-09-11',
    },
    accueil: null,
  },
};
