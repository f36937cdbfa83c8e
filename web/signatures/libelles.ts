import type { TonEtat } from '../composants/Etat.tsx';

export type EtatPartie = 'manquante' | 'signee' | 'refusee' | 'a-reprendre';
export type Nature = 'accord' | 'avis';

/** State of a party in a word, with its shape. */
export const ETATS: Record<Nature, Record<EtatPartie, { ton: TonEtat; libelle: string }>> = {
  accord: {
    manquante: { ton: 'a-faire', libelle: 'Signature attendue' },
    signee: { ton: 'fait', libelle: 'Signé' },
    refusee: { ton: 'refus', libelle: 'Refusé' },
    'a-reprendre': { ton: 'attention', libelle: 'À signer de nouveau' },
  },
  avis: {
    manquante: { ton: 'a-faire', libelle: 'Avis attendu' },
    signee: { ton: 'fait', libelle: 'Avis remis' },
    refusee: { ton: 'refus', libelle: 'Avis refusé' },
    'a-reprendre': { ton: 'attention', libelle: 'Avis à redemander' },
  },
};

/** How an answer given outside was signed, in words. */
export const MOYENS_EXTERIEURS = {
  papier: 'sur papier',
  scan: 'sur papier, numérisé',
  'pdf-signe': 'dans le PDF, par signature électronique',
} as const;

/** How any answer was given, in words. */
export const MOYENS: Readonly<Record<string, string>> = {
  ...MOYENS_EXTERIEURS,
  'application-tapee': 'dans Polaris, nom tapé',
  'application-dessinee': 'dans Polaris, signature dessinée',
};

export const MOYENS_RELANCE: Readonly<Record<string, string>> = {
  courriel: 'par courriel',
  telephone: 'par téléphone',
  courrier: 'par courrier',
  'de-vive-voix': 'de vive voix',
};

export const GENRES: Readonly<Record<string, string>> = {
  protocole: 'Protocole',
  'annexe-2c': 'Annexe 2c',
  prolongation: 'Prolongation',
  arret: 'Fin d’intégration',
  par: 'Aménagements raisonnables',
};

export const PARTIES: Readonly<Record<string, string>> = {
  'ecole-ordinaire': 'École ordinaire',
  pole: 'Pôle',
  responsable: 'Parents ou élève majeur',
  cpms: 'CPMS',
  'ecole-specialisee': 'École spécialisée',
};
