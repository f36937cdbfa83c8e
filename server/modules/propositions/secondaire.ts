import { z } from 'zod';
import { identifiant, jour, texteLong, version } from '../../kernel/champs.ts';

/** Whose agreement the priority at the enrolment in secondary education asks for (IPT-16). */
export const PARTENAIRES_SECONDAIRE = {
  parents: 'Parents ou personne investie de l’autorité parentale',
  'ecole-destination': 'École secondaire de destination',
  cpms: 'CPMS',
  pole: 'Pôle territorial',
} as const satisfies Record<string, string>;

export type PartenaireSecondaire = keyof typeof PARTENAIRES_SECONDAIRE;
export const CLES_PARTENAIRES = Object.keys(PARTENAIRES_SECONDAIRE) as [
  PartenaireSecondaire,
  ...PartenaireSecondaire[],
];

export const REPONSES_SECONDAIRE = {
  coche: 'Coché',
  refuse: 'Refusé',
  'en-attente': 'En attente',
} as const satisfies Record<string, string>;

export type ReponseSecondaire = keyof typeof REPONSES_SECONDAIRE;
export const CLES_REPONSES = Object.keys(REPONSES_SECONDAIRE) as [ReponseSecondaire, ...ReponseSecondaire[]];

const siRempli = <S extends z.ZodType>(schema: S) =>
  z.preprocess((v) => (v === '' ? undefined : v), schema.optional());

const reponse = z
  .object({
    reponse: z.enum(CLES_REPONSES, { error: 'Choisissez une réponse.' }),
    le: siRempli(jour),
    motif: texteLong(2000).trim().default(''),
  })
  .refine((r) => r.reponse === 'en-attente' || r.le !== undefined, {
    path: ['le'],
    message: 'Indiquez la date de cette réponse.',
  })
  .refine((r) => r.reponse !== 'refuse' || r.motif !== '', {
    path: ['motif'],
    message: 'Indiquez le motif de ce refus.',
  });

/** The school of destination and one answer for each partner. Version 0: nothing followed yet. */
export const suiviSecondaire = z.object({
  integrationId: identifiant,
  version,
  ecoleDestinationId: z.guid({ error: 'Choisissez l’école secondaire dans la liste.' }),
  reponses: z.object({
    parents: reponse,
    'ecole-destination': reponse,
    cpms: reponse,
    pole: reponse,
  } satisfies Record<PartenaireSecondaire, unknown>),
});

export type Reponse = z.output<typeof reponse>;

/** The priority is ticked when all four agree; one refusal is enough to leave it unticked. */
export function prioriteSecondaire(reponses: readonly ReponseSecondaire[]): ReponseSecondaire {
  if (reponses.includes('refuse')) return 'refuse';
  const toutes = reponses.length === CLES_PARTENAIRES.length && reponses.every((r) => r === 'coche');
  return toutes ? 'coche' : 'en-attente';
}
