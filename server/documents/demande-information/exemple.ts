import { COMMUN, ELEVE, SIGNATURE_TAPEE } from '../commun/exemple.ts';
import type { FaitsDemandeInformation } from './faits.ts';

/** An invented request, answered in part. */
export const EXEMPLE_DEMANDE_INFORMATION: FaitsDemandeInformation = {
  ...COMMUN,
  eleve: ELEVE,
  cpms: { nom: 'Centre PMS de Valbeau', localite: 'Valbeau' },
  demandeLe: '2026-09-15',
  demandeur: { nom: 'Inès Duquesne', qualite: 'coordonnatrice' },
  baseLegale: 'Secret professionnel partagé, avec l’accord écrit des parents du 10/09/2026.',
  finalite: 'Préparer la première réunion de concertation du protocole d’intégration.',
  elements: [
    'Dates des rencontres avec la famille depuis janvier',
    'Type et date de l’attestation d’orientation',
  ],
  signature: { ...SIGNATURE_TAPEE, nom: 'Inès Duquesne', qualite: 'Coordonnatrice', le: '2026-09-15' },
  reponse: {
    genre: 'partielle',
    le: '2026-09-22',
    par: { nom: 'Marguerite Œillet', qualite: 'directrice du centre' },
    contenu: 'Attestation d’orientation de type 8, du 14/06/2022.',
    motif:
      'Les rencontres avec la famille relèvent du suivi du centre et ne sont pas nécessaires à la réunion.',
  },
};
