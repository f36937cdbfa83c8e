import {
  COMMUN,
  ECOLE_ORDINAIRE,
  ELEVE,
  SIGNATURE_DESSINEE,
  SIGNATURE_PAPIER,
  SIGNATURE_TAPEE,
} from '../commun/exemple.ts';
import type { FaitsAvisProlongation } from './faits.ts';

/** An invented favourable opinion of an educational team. */
export const EXEMPLE_AVIS_PROLONGATION: FaitsAvisProlongation = {
  ...COMMUN,
  emission: { date: '2027-06-22', code: null },
  anneeScolaire: '2027-28',
  eleve: ELEVE,
  ecoleOrdinaire: ECOLE_ORDINAIRE,
  anneeEtude: '6e primaire',
  instance: 'equipe-educative',
  reunionLe: '2027-06-22',
  sens: 'favorable',
  apresAvisDesEnseignants: true,
  presents: [
    { nom: 'Anne-Sophie Delvigne', qualite: 'Directrice' },
    { nom: 'Benoît Lacroix', qualite: 'Titulaire de 5e primaire' },
    { nom: 'Inès Duquesne', qualite: 'Institutrice du pôle territorial' },
    { nom: 'Marguerite Œillet', qualite: 'Directrice du Centre PMS de Valbeau' },
  ],
  motivation:
    'Noémie a atteint les attendus de 5e primaire ; l’accompagnement l’aide à organiser son travail.',
  avisCpms: { sens: 'favorable', le: '2027-06-18' },
  communiqueAuxParentsLe: '2027-06-23',
  signatures: {
    ecoleOrdinaire: { ...SIGNATURE_DESSINEE, le: '2027-06-22', delegation: false },
    pole: { ...SIGNATURE_PAPIER, le: '2027-06-22', delegation: false },
    responsable: { ...SIGNATURE_TAPEE, le: '2027-06-24' },
  },
};
