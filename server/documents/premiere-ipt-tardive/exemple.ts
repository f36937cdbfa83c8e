import { COMMUN, ECOLE_ORDINAIRE, ECOLE_SIEGE, ELEVE, SIGNATURE_DESSINEE } from '../commun/exemple.ts';
import type { FaitsTardifs } from '../commun/faits.ts';
import type { FaitsPremiereIptTardive } from './faits.ts';

/** What both invented late declarations share. */
export const TARDIF: FaitsTardifs = {
  ...COMMUN,
  emission: { date: '2024-11-12', code: null },
  anneeScolaire: '2024-25',
  eleve: ELEVE,
  typeSpecialise: 8,
  ecoleSpecialisee: ECOLE_SIEGE,
  ecoleOrdinaire: ECOLE_ORDINAIRE,
  anneeEtude: '3e primaire',
  protocoleLe: '2024-11-04',
  debutPrevuLe: '2024-11-12',
  annexe2bLe: '2024-11-04',
  annexe2cLe: '2024-11-06',
  contact: {
    nom: 'Inès Duquesne',
    qualite: 'Coordonnatrice',
    telephone: '04 000 56 79',
    courriel: 'coordination@erables.example.be',
  },
  declareLe: '2024-11-12',
  recu: { le: '2024-11-12', reference: 'PT-2024-0117' },
};

/** An invented first IPT that starts in November. */
export const EXEMPLE_PREMIERE_IPT_TARDIVE: FaitsPremiereIptTardive = {
  ...TARDIF,
  signature: {
    ...SIGNATURE_DESSINEE,
    nom: 'Inès Duquesne',
    qualite: 'Coordonnatrice',
    le: '2024-11-12',
    delegation: false,
  },
};
