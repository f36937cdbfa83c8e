import type { AuTitreDe, GenreActe, PartieSignataire } from '../../db/schema.ts';

/**
 * One party to an act. `nature`: an agreement, or an opinion that is dated and signed but is not an
 * agreement. `scelle`: the blocks this answer covers, so that a change of one of them reopens it.
 * `requiert`: the blocks that must be complete before the party may answer in the application; what was
 * signed on paper has happened already and is recorded as it is.
 */
export type PartieActe = {
  titre: string;
  nature: 'accord' | 'avis';
  titres: readonly AuTitreDe[];
  facultative?: true;
  scelle: 'tout' | readonly string[];
  requiert: 'tout' | readonly string[];
};

type Acte = { titre: string; parties: Partial<Record<PartieSignataire, PartieActe>> };

const TOUT = { scelle: 'tout', requiert: 'tout' } as const;
/** (I) The opinion at the introduction of a proposal bears on who, where, and why; not on the means. */
const INTRODUCTION = ['eleve', 'ecoles', 'etude', 'synthese', 'objectifs'] as const;

const PO_ORDINAIRE = {
  titre: 'École d’enseignement ordinaire',
  nature: 'accord',
  titres: ['po', 'delegue'],
  ...TOUT,
} as const;
const PO_SIEGE = {
  titre: 'Pôle territorial, PO de l’école siège',
  nature: 'accord',
  titres: ['po', 'delegue'],
  ...TOUT,
} as const;
const RESPONSABLE = {
  titre: 'Parents, autorité parentale ou élève majeur',
  nature: 'accord',
  titres: ['responsable', 'eleve-majeur'],
  ...TOUT,
} as const;
const CPMS = { nature: 'avis', titres: ['direction'] } as const;
const CPMS_FIN = {
  ...CPMS,
  titre: 'CPMS de fin d’année',
  facultative: true,
  ...TOUT,
} as const;
const DIRECTION_ORDINAIRE = {
  ...PO_ORDINAIRE,
  titre: 'Direction de l’école d’enseignement ordinaire',
  titres: ['direction', 'delegue'],
} as const;
const DIRECTION_POLE = {
  ...PO_SIEGE,
  titre: 'Pôle territorial',
  titres: ['direction', 'delegue', 'po'],
} as const;

/**
 * Who answers each kind of act, and what each answer covers: *required from*, *sealed from* (circulaire
 * 8783, annexes 2c and 4; Infos du Pacte, juin 2024, for extensions and ends).
 */
export const ACTES = {
  protocole: {
    titre: 'Protocole d’intégration',
    parties: {
      'ecole-ordinaire': PO_ORDINAIRE,
      pole: PO_SIEGE,
      responsable: RESPONSABLE,
      cpms: {
        ...CPMS,
        titre: 'CPMS à l’introduction de la proposition',
        scelle: INTRODUCTION,
        requiert: INTRODUCTION,
      },
    },
  },
  'annexe-2c': {
    titre: 'Signatures des nouveaux partenaires (annexe 2c)',
    parties: {
      'ecole-ordinaire': PO_ORDINAIRE,
      pole: PO_SIEGE,
      responsable: RESPONSABLE,
      cpms: { ...CPMS, titre: 'CPMS à l’introduction de la proposition', ...TOUT },
    },
  },
  prolongation: {
    titre: 'Prolongation de l’intégration',
    parties: {
      'ecole-ordinaire': DIRECTION_ORDINAIRE,
      pole: DIRECTION_POLE,
      responsable: RESPONSABLE,
      cpms: CPMS_FIN,
    },
  },
  arret: {
    titre: 'Fin de l’intégration',
    parties: {
      'ecole-ordinaire': DIRECTION_ORDINAIRE,
      pole: DIRECTION_POLE,
      responsable: RESPONSABLE,
      cpms: CPMS_FIN,
    },
  },
  par: {
    titre: 'Protocole d’aménagements raisonnables',
    parties: {
      'ecole-ordinaire': { ...PO_ORDINAIRE, titres: ['po', 'delegue', 'direction'] },
      responsable: RESPONSABLE,
      pole: { ...DIRECTION_POLE, facultative: true },
    },
  },
} as const satisfies Record<GenreActe, Acte>;

export const GENRES_ACTE = Object.keys(ACTES) as [GenreActe, ...GenreActe[]];

/** The parties to a kind of act, in the order they are shown. */
export function partiesDe(genre: GenreActe): [PartieSignataire, PartieActe][] {
  return Object.entries(ACTES[genre].parties) as [PartieSignataire, PartieActe][];
}

/** The description of one party, or undefined when it has no part in this kind of act. */
export function findPartie(genre: GenreActe, partie: PartieSignataire): PartieActe | undefined {
  const parties: Acte['parties'] = ACTES[genre].parties;
  return parties[partie];
}

/** How many answers a kind of act waits for, the optional ones left out. */
export function nombreAttendu(genre: GenreActe): number {
  return partiesDe(genre).filter(([, { facultative }]) => !facultative).length;
}

export const LIBELLES_TITRE: Readonly<Record<AuTitreDe, string>> = {
  po: 'Pouvoir organisateur',
  delegue: 'Délégué du pouvoir organisateur',
  direction: 'Direction',
  responsable: 'Parent ou personne investie de l’autorité parentale',
  'eleve-majeur': 'Élève majeur',
};
