import type { Champs } from '../regle.ts';
import { CHAMP_RESEAU, type Reseau } from './reseaux.ts';

export type FaitsMobilite = {
  situation: 'meme-PO' | 'autre-PO';
  reseau: Reseau;
  vacance: 'definitive' | 'temporaire';
  date: string;
  volumeEmploi: number;
  chargeNomination: number;
  memeFonction?: boolean;
  autreEtablissement?: boolean;
  designationsCompletes?: number;
  temporairePrioritaire?: boolean;
  competenceParticuliere?: boolean;
  perteEmploi?: boolean;
};

export const CHAMPS: Champs = {
  situation: {
    genre: 'choix',
    libelle: 'où le membre du personnel est définitif',
    aide: '« meme-PO » : chez le pouvoir organisateur de l’emploi du pôle.',
    valeurs: ['meme-PO', 'autre-PO'],
  },
  reseau: CHAMP_RESEAU,
  vacance: {
    genre: 'choix',
    libelle: 'vacance de l’emploi du pôle',
    valeurs: ['definitive', 'temporaire'],
  },
  date: { genre: 'date', libelle: 'date de l’entrée dans l’emploi' },
  volumeEmploi: { genre: 'nombre', libelle: 'volume de l’emploi', min: 0, max: 36, unite: '36e' },
  chargeNomination: {
    genre: 'nombre',
    libelle: 'charge de nomination',
    aide: 'Ramenée en 36es : 12/24 s’écrit 18.',
    min: 0,
    max: 36,
    unite: '36e',
  },
  memeFonction: {
    genre: 'booleen',
    libelle: 'même fonction que celle de la nomination',
    aide: 'À donner, sauf pour un emploi temporairement vacant dans le subventionné ou chez un autre pouvoir organisateur.',
    facultatif: true,
  },
  autreEtablissement: {
    genre: 'booleen',
    libelle: 'emploi rattaché à un autre établissement',
    aide: 'À donner chez le même pouvoir organisateur, comme « memeFonction ».',
    facultatif: true,
  },
  designationsCompletes: {
    genre: 'entier',
    libelle: 'désignations consécutives dans cet emploi, chacune d’une année complète',
    aide: 'WBE, quand le volume est inférieur à la charge de nomination. Aucune, si rien n’est dit.',
    facultatif: true,
    min: 0,
    max: 40,
  },
  temporairePrioritaire: {
    genre: 'booleen',
    libelle: 'un temporaire prioritaire peut prétendre à l’emploi',
    aide: 'À donner pour une mutation : le statut peut alors l’exclure.',
    facultatif: true,
  },
  competenceParticuliere: {
    genre: 'booleen',
    libelle: 'compétence particulière',
    aide: 'Exigée depuis le 28 août 2023 pour une mutation ou un changement d’affectation.',
    facultatif: true,
  },
  perteEmploi: {
    genre: 'booleen',
    libelle: 'en disponibilité par défaut d’emploi ou en perte partielle de charge',
    facultatif: true,
  },
};
