import type { NomCas } from '../registre.ts';
import { type Attendu, COORDONNATEUR, EQUIPE } from './attendus-commun.ts';
import { ANNEE } from './monde.ts';
import { PROPOSEE } from './national.ts';

type Nom = Extract<NomCas, `${'national' | 'parametres'}.${string}`>;

const ADMINISTRATION = ['administration'] as const;

/** What is expected of the national computation and of the values published by the administration. */
export const ATTENDUS_NATIONAL = {
  'national.previsualiser': { roles: ADMINISTRATION, entree: () => ({ annee: ANNEE }) },
  'national.publier': {
    roles: ADMINISTRATION,
    entree: ({ apercu }) => ({ annee: ANNEE, incomplet: 'oui', ...apercu }),
  },
  'national.consulter': {
    roles: [...EQUIPE, 'administration'],
    entree: ({ national }) => ({ calculId: national.calculId }),
  },
  'national.exporter': {
    roles: ADMINISTRATION,
    entree: ({ national }) => ({ calculId: national.calculId }),
  },
  'national.prendreConnaissance': {
    roles: COORDONNATEUR,
    entree: ({ national }) => ({ calculId: national.calculId }),
  },
  'parametres.lister': { roles: ADMINISTRATION, entree: () => ({}) },
  'parametres.previsualiser': { roles: ADMINISTRATION, entree: () => ({ ...PROPOSEE, valeur: 2000 }) },
  'parametres.proposer': { roles: ADMINISTRATION, entree: () => ({ ...PROPOSEE, valeur: 2000 }) },
  'parametres.consulter': {
    roles: ADMINISTRATION,
    entree: ({ national }) => ({ proposeId: national.proposeId }),
  },
  'parametres.confirmer': {
    roles: ADMINISTRATION,
    entree: ({ national }) => ({ proposeId: national.proposeId }),
  },
  'parametres.retirer': {
    roles: ADMINISTRATION,
    entree: ({ national }) => ({ proposeId: national.proposeId }),
  },
} as const satisfies { [N in Nom]: Attendu<N> };
