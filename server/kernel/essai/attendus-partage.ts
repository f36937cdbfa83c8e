import type { NomCas } from '../registre.ts';
import { type Attendu, COORDONNATEUR, EQUIPE, POLES, partage } from './attendus-commun.ts';
import { IDS } from './identite.ts';
import { ANNEE } from './monde.ts';

type Nom = Extract<NomCas, `${'partage' | 'fonctionnement' | 'retraits'}.${string}`>;

const SUIVI = ['coordonnateur', 'direction-siege', 'administration'] as const;
const DECIDENT = ['coordonnateur', 'direction-siege'] as const;
const ADMINISTRATION = ['administration'] as const;

/** What is expected of the sharing of points, of running money and of formal notices. */
export const ATTENDUS_PARTAGE = {
  'partage.consulter': {
    roles: [...EQUIPE, 'administration', 'verificateur'],
    portee: 'suivant le rôle',
    // The PO of a partner is that of the other pôle.
    annuaire: true,
    entree: (_, cible) => ({ annee: ANNEE, poleId: POLES[cible] }),
  },
  'partage.exporter': {
    roles: [...EQUIPE, 'administration', 'verificateur'],
    portee: 'suivant le rôle',
    annuaire: true,
    entree: (_, cible) => ({ annee: ANNEE, poleId: POLES[cible] }),
  },
  'partage.consulterPart': { roles: ['partenaire', 'po'], annuaire: true, entree: () => ({ annee: ANNEE }) },
  'partage.preparerCle': {
    roles: [...DECIDENT, 'po'],
    portee: 'pole',
    annuaire: true,
    entree: (_, cible) => ({ annee: ANNEE, poleId: POLES[cible] }),
  },
  'partage.modifierCle': {
    roles: [...DECIDENT, 'po'],
    portee: 'pole',
    entree: (monde, cible) => ({
      poleId: POLES[cible],
      annee: ANNEE,
      parts: [
        { ecoleId: IDS.siegeA, pourcentage: '75' },
        { ecoleId: monde.partages.a.partenaireId, pourcentage: '25' },
      ],
      decideLe: '2025-10-01',
      unanimite: 'oui' as const,
    }),
  },
  'partage.repartir': {
    roles: DECIDENT,
    entree: () => ({ annee: ANNEE, traitements: '90', fonctionnement: '5' }),
  },
  'partage.retroceder': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      annee: ANNEE,
      ecoleId: partage(monde, cible).partenaireId,
      points: '2',
      effetLe: '2025-10-01',
      decideLe: '2025-10-01',
    }),
  },
  'partage.annulerRetrocession': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ avenantId: partage(monde, cible).retrocessionId, motif: 'Erreur' }),
  },
  'partage.emettreFiche': { roles: COORDONNATEUR, entree: () => ({ annee: ANNEE }) },
  'partage.emettreCle': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ avenantId: partage(monde, cible).avenantId }),
  },
  'partage.emettreRetrocession': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ avenantId: partage(monde, cible).retrocessionId }),
  },
  'fonctionnement.consulter': {
    roles: [...SUIVI, 'verificateur'],
    portee: 'suivant le rôle',
    entree: (_, cible) => ({ annee: ANNEE, poleId: POLES[cible] }),
  },
  'fonctionnement.noter': {
    roles: COORDONNATEUR,
    entree: () => ({
      sens: 'depense' as const,
      le: '2025-10-02',
      objet: 'Matériel',
      montant: '10',
      reference: 'Facture 1',
    }),
  },
  'fonctionnement.annuler': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ ecritureId: partage(monde, cible).ecritureId, motif: 'Erreur' }),
  },
  'fonctionnement.telecharger': {
    roles: [...SUIVI, 'verificateur'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ ecritureId: partage(monde, cible).ecritureId }),
  },
  'retraits.consulter': {
    roles: SUIVI,
    portee: 'suivant le rôle',
    entree: (_, cible) => ({ annee: ANNEE, poleId: POLES[cible] }),
  },
  'retraits.mettreEnDemeure': {
    roles: ADMINISTRATION,
    entree: () => ({ poleId: IDS.poleA, le: '2025-10-01', manquement: 'Convention non transmise' }),
  },
  'retraits.clore': {
    roles: ADMINISTRATION,
    entree: (monde) => ({ miseEnDemeureId: monde.partages.a.miseEnDemeureId, issue: 'levee' as const }),
  },
} as const satisfies { [N in Nom]: Attendu<N> };
