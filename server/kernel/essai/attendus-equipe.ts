import type { NomCas } from '../registre.ts';
import { type Attendu, EMPLOYEURS, EQUIPE, equipe } from './attendus-commun.ts';
import { ANNEE } from './monde.ts';

type Nom = Extract<NomCas, `equipe.${string}`>;

/** Everyone of the pôle sees the cadre, and those who answer for a part of it from outside. */
const LECTEURS_EQUIPE = [...new Set([...EMPLOYEURS, ...EQUIPE, 'administration', 'verificateur'] as const)];

/** What is expected of the cadre of a team. */
export const ATTENDUS_EQUIPE = {
  'equipe.listerParts': {
    roles: LECTEURS_EQUIPE,
    portee: 'partout',
    annuaire: true,
    entree: (monde, cible) => ({ annee: ANNEE, poleId: equipe(monde, cible).poleId }),
  },
} as const satisfies { [N in Nom]: Attendu<N> };
