import type { NomCas } from '../registre.ts';
import { type Attendu, type Cible, EQUIPE, POLES } from './attendus-commun.ts';
import type { MondeEntier } from './monde.ts';
import { ANNEE_PREVUE, type Prevision, SAISIE_PREVISION } from './prevision.ts';

type Nom = Extract<NomCas, `prevision.${string}`>;

const LECTEURS = [...EQUIPE, 'administration'] as const;
const TIENNENT = ['coordonnateur', 'direction-siege'] as const;

const viser = ({ previsions }: MondeEntier, cible: Cible): Prevision =>
  cible === 'un autre pôle' ? previsions.b : previsions.a;

/** What is expected of the forecast of the points. */
export const ATTENDUS_PREVISION = {
  'prevision.consulter': {
    roles: LECTEURS,
    portee: 'suivant le rôle',
    entree: (_, cible) => ({ annee: ANNEE_PREVUE, poleId: POLES[cible] }),
  },
  'prevision.comparer': {
    roles: LECTEURS,
    portee: 'suivant le rôle',
    entree: (monde, cible) => {
      const { scenarioId, autreId } = viser(monde, cible);
      return { scenarioIds: [scenarioId, autreId] };
    },
  },
  'prevision.enregistrer': {
    roles: TIENNENT,
    entree: () => ({ annee: ANNEE_PREVUE, nom: 'Troisième', saisie: SAISIE_PREVISION }),
  },
  'prevision.renommer': {
    roles: TIENNENT,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      scenarioId: viser(monde, cible).scenarioId,
      nom: 'Autre nom',
      version: 1,
    }),
  },
  'prevision.supprimer': {
    roles: TIENNENT,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ scenarioId: viser(monde, cible).scenarioId }),
  },
  'prevision.rapprocher': { roles: TIENNENT, entree: () => ({ annee: ANNEE_PREVUE }) },
  'prevision.exporter': {
    roles: LECTEURS,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ scenarioId: viser(monde, cible).scenarioId }),
  },
} as const satisfies { [N in Nom]: Attendu<N> };
