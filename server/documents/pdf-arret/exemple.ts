import { COMMUN, ECOLE_ORDINAIRE, ELEVE, SIGNATURES } from '../commun/exemple.ts';
import type { FaitsPdfArret } from './faits.ts';

/** An invented end decided together in February. */
export const EXEMPLE_PDF_ARRET: FaitsPdfArret = {
  ...COMMUN,
  anneeScolaire: '2026-27',
  eleve: ELEVE,
  ecoleOrdinaire: ECOLE_ORDINAIRE,
  cpms: 'Centre PMS de Valbeau',
  integration: { debut: '2026-08-24', anneeEtude: '5e primaire', fin: '2027-02-19' },
  motif: 'Demande d’un partenaire en cours d’année',
  pleinDroit: false,
  evenementLe: null,
  demandeur: 'Les parents ou la personne investie de l’autorité parentale',
  decisionLe: '2027-02-12',
  justification: 'enseignement-specialise',
  precision: null,
  bilan:
    'Noémie s’est bien intégrée au groupe et ses progrès en lecture sont nets.\n\nLe rythme de la classe lui demande un effort qui la fatigue beaucoup ; depuis janvier, elle manque un jour sur quatre.',
  motivation:
    'Après trois réunions, les partenaires estiment qu’un retour dans l’enseignement spécialisé répond mieux aux besoins de Noémie cette année.',
  signatures: { ...SIGNATURES, avisCpms: { ...SIGNATURES.avisCpms, sens: 'defavorable' }, responsable: null },
};
