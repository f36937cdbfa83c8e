import type { NomCas } from '../registre.ts';
import { type Attendu, type Cible, EMPLOYEURS, equipe } from './attendus-commun.ts';
import { ANNEE, type MondeEntier } from './monde.ts';

type Nom = Extract<NomCas, `doc12.${string}`>;

/** A part of the team, named; the schools of the pôle are known to all. */
const DE_PART = { roles: EMPLOYEURS, portee: 'part', annuaire: true } as const;
const part = (monde: MondeEntier, cible: Cible) => {
  const { poleId, ecoleId } = equipe(monde, cible);
  return { annee: ANNEE, poleId, ecoleId };
};
const membre = (monde: MondeEntier, cible: Cible) => ({
  ...part(monde, cible),
  membreId: equipe(monde, cible).membreId,
});

/** What is expected of the requests for an advance. */
export const ATTENDUS_DOC12 = {
  'doc12.lister': { ...DE_PART, entree: part },
  'doc12.consulter': { ...DE_PART, entree: membre },
  'doc12.enregistrer': {
    ...DE_PART,
    entree: (monde, cible) => ({
      chargeId: equipe(monde, cible).chargeId,
      version: 1,
      codes: { ecot: '9005109', rtf: '951', s: 'S' },
    }),
  },
  'doc12.emettre': { ...DE_PART, entree: membre },
  'doc12.emettreLot': { ...DE_PART, entree: part },
  'doc12.archiver': { ...DE_PART, entree: part },
  'doc12.exporter': { ...DE_PART, entree: part },
} as const satisfies { [N in Nom]: Attendu<N> };
