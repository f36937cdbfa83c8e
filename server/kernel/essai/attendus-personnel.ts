import type { NomCas } from '../registre.ts';
import { type Attendu, type Cible, EMPLOYEURS, equipe } from './attendus-commun.ts';
import { ANNEE, type MondeEntier } from './monde.ts';
import type { Personnel } from './personnel.ts';

type Nom = Extract<NomCas, `personnel.${string}`>;

const PARTS = { 'le sien': 'a', 'une autre école': 'a2', 'un autre pôle': 'b' } as const;
const personnel = ({ personnels }: MondeEntier, cible: Cible): Personnel => personnels[PARTS[cible]];

const CHARGE = {
  posteId: '',
  fonction: 'Instituteur primaire',
  prestees: '36',
  sur: '36',
  situation: 'temporaire',
  titre: 'TR',
  etablissement: '',
  etablissementFase: '',
  niveau: '',
  du: '2025-08-25',
  au: '',
} as const;
const IDENTITE = { nom: 'Corrigé', prenom: 'Dominique', matricule: '' };

/** What is expected of the people of a team: each employer reads and keeps its own. */
export const ATTENDUS_PERSONNEL = {
  'personnel.lister': {
    roles: EMPLOYEURS,
    portee: 'part',
    // The PO of a partner is that of the other pôle.
    annuaire: true,
    entree: (monde, cible) => {
      const { poleId, ecoleId } = equipe(monde, cible);
      return { annee: ANNEE, poleId, ecoleId };
    },
  },
  'personnel.consulter': {
    roles: EMPLOYEURS,
    portee: 'part',
    annuaire: true,
    entree: (monde, cible) => ({ membreId: equipe(monde, cible).membreId, annee: ANNEE }),
  },
  'personnel.ajouter': {
    roles: EMPLOYEURS,
    portee: 'part',
    entree: (monde, cible) => {
      const { poleId, ecoleId } = equipe(monde, cible);
      return { annee: ANNEE, poleId, ecoleId, ...IDENTITE };
    },
  },
  'personnel.corriger': {
    roles: EMPLOYEURS,
    portee: 'part',
    entree: (monde, cible) => ({ membreId: equipe(monde, cible).membreId, version: 1, ...IDENTITE }),
  },
  'personnel.attribuerCharge': {
    roles: EMPLOYEURS,
    portee: 'part',
    entree: (monde, cible) => ({
      membreId: equipe(monde, cible).membreId,
      ...CHARGE,
      lieu: 'hors-pole' as const,
      prestees: '12',
      sur: '24',
      etablissement: 'École d’essai',
      remplaceId: '',
    }),
  },
  'personnel.corrigerCharge': {
    roles: EMPLOYEURS,
    portee: 'part',
    entree: (monde, cible) => ({
      chargeId: equipe(monde, cible).chargeId,
      version: 1,
      ...CHARGE,
      lieu: 'pole' as const,
      posteId: equipe(monde, cible).posteId,
      au: '2026-07-04',
    }),
  },
  'personnel.partir': {
    roles: EMPLOYEURS,
    portee: 'part',
    entree: (monde, cible) => ({
      membreId: equipe(monde, cible).membreId,
      version: 1,
      partiLe: '2026-07-04',
    }),
  },
  'personnel.noterAnciennete': {
    roles: EMPLOYEURS,
    portee: 'part',
    entree: (monde, cible) => ({
      membreId: equipe(monde, cible).membreId,
      genre: 'po' as const,
      annee: '2024-25',
      fonction: '',
      jours: '300',
      version: 0,
    }),
  },
  'personnel.noterCompetence': {
    roles: EMPLOYEURS,
    portee: 'part',
    entree: (monde, cible) => ({
      membreId: equipe(monde, cible).membreId,
      voie: 'formation' as const,
      formation: 'orthopedagogie',
      employeur: '',
      jours: '',
      depuis: '',
      jusqu: '',
      preuveLe: '2025-06-20',
    }),
  },
  'personnel.prouverCompetence': {
    roles: EMPLOYEURS,
    portee: 'part',
    entree: (monde, cible) => ({
      competenceId: personnel(monde, cible).competenceId,
      version: 1,
      preuveLe: '2025-09-15',
    }),
  },
  'personnel.retirerCompetence': {
    roles: EMPLOYEURS,
    portee: 'part',
    entree: (monde, cible) => ({ competenceId: personnel(monde, cible).competenceId, version: 1 }),
  },
  'personnel.attester': {
    roles: EMPLOYEURS,
    portee: 'part',
    entree: (monde, cible) => ({ membreId: equipe(monde, cible).membreId, nature: 'les-deux' as const }),
  },
} as const satisfies { [N in Nom]: Attendu<N> };
