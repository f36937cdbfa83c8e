import type { NomCas } from '../registre.ts';
import { ROLES, type Role } from '../session.ts';
import { ATTENDUS_AMENAGEMENTS } from './attendus-amenagements.ts';
import {
  type Attendu,
  type Cible,
  COORDONNATEUR,
  dossier,
  ECOLES,
  EQUIPE,
  GESTION,
  HABILITATIONS,
  LECTEURS,
  POLES,
} from './attendus-commun.ts';
import { ATTENDUS_DOC12 } from './attendus-doc12.ts';
import { ATTENDUS_DOSSIERS } from './attendus-dossiers.ts';
import { ATTENDUS_EQUIPE } from './attendus-equipe.ts';
import { ATTENDUS_INTEGRATION } from './attendus-integration.ts';
import { ATTENDUS_LIVRE } from './attendus-livre.ts';
import { ATTENDUS_NATIONAL } from './attendus-national.ts';
import { ATTENDUS_PARTAGE } from './attendus-partage.ts';
import { ATTENDUS_PERSONNEL } from './attendus-personnel.ts';
import { ATTENDUS_PREVISION } from './attendus-prevision.ts';
import { ATTENDUS_PROPOSITIONS } from './attendus-propositions.ts';
import { ATTENDUS_RECRUTEMENT } from './attendus-recrutement.ts';
import { ATTENDUS_SENSORI_MOTEUR } from './attendus-sensori-moteur.ts';
import { ATTENDUS_TARDIFS } from './attendus-tardifs.ts';
import { MARQUES } from './identite.ts';
import { ANNEE } from './monde.ts';

/** One line for each use case: a new one does not compile until it has its line. */
export const ATTENDUS = {
  'calculs.calculer': {
    roles: 'public',
    entree: () => ({ regle: 'financement.base', faits: { anneeScolaire: ANNEE, elevesCooperantes: 100 } }),
  },
  'calculs.listerRegles': { roles: 'public', entree: () => ({}) },
  'calculs.listerParametres': { roles: 'public', entree: () => ({}) },
  'tableau.consulter': {
    roles: ROLES,
    annuaire: true,
    entree: () => ({ annee: ANNEE }),
  },
  'eleves.lister': {
    roles: LECTEURS,
    portee: 'partout',
    entree: (_, cible) => ({ annee: ANNEE, ecoleId: ECOLES[cible] }),
  },
  'eleves.consulter': {
    roles: LECTEURS,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ eleveId: dossier(monde, cible).eleveId }),
  },
  'eleves.modifierIdentite': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      eleveId: dossier(monde, cible).eleveId,
      nom: 'Corrigé',
      prenom: 'Camille',
      naissance: '2015-03-04',
      sexe: 'F',
      version: 2,
    }),
  },
  ...ATTENDUS_TARDIFS,
  ...ATTENDUS_AMENAGEMENTS,
  'financement.consulterEnveloppe': {
    roles: [...EQUIPE, 'administration', 'verificateur'],
    portee: 'suivant le rôle',
    entree: (_, cible) => ({ annee: ANNEE, poleId: POLES[cible] }),
  },
  ...ATTENDUS_LIVRE,
  ...ATTENDUS_DOC12,
  'referentiel.listerEcoles': {
    roles: LECTEURS,
    portee: 'partout',
    annuaire: true,
    entree: (_, cible) => ({ poleId: POLES[cible] }),
  },
  'referentiel.listerSpecialisees': { roles: LECTEURS, annuaire: true, entree: () => ({}) },
  'referentiel.listerPoles': { roles: LECTEURS, annuaire: true, entree: () => ({}) },
  'administration.listerHabilitations': { roles: GESTION, entree: () => ({}) },
  'administration.accorderHabilitation': {
    roles: GESTION,
    portee: 'suivant le rôle',
    entree: (_, cible) => ({
      courriel: 'dco.a@example.be',
      role: 'membre',
      porteeId: POLES[cible],
      du: '2025-10-06',
    }),
  },
  'administration.terminerHabilitation': {
    roles: GESTION,
    portee: 'suivant le rôle',
    entree: (_, cible) => ({ habilitationId: HABILITATIONS[cible], version: 1 }),
  },
  'administration.consulterJournal': { roles: GESTION, entree: () => ({}) },
  ...ATTENDUS_INTEGRATION,
  ...ATTENDUS_DOSSIERS,
  ...ATTENDUS_PROPOSITIONS,
  ...ATTENDUS_SENSORI_MOTEUR,
  ...ATTENDUS_NATIONAL,
  ...ATTENDUS_PARTAGE,
  ...ATTENDUS_PREVISION,
  ...ATTENDUS_EQUIPE,
  ...ATTENDUS_PERSONNEL,
  ...ATTENDUS_RECRUTEMENT,
} as const satisfies { [N in NomCas]: Attendu<N> };

/** Roles that reach a whole pôle, and those that reach everything; any other reaches one school. */
const PORTEE_TOUT: readonly Role[] = ['administration', 'cabinet'];
const PORTEE_POLE: readonly Role[] = [...EQUIPE, 'verificateur', 'dco'];

/** Does this role reach this target? */
export function atteint(role: Role | null, cible: Cible): boolean {
  if (role && PORTEE_TOUT.includes(role)) return true;
  if (role && PORTEE_POLE.includes(role)) return cible !== 'un autre pôle';
  return cible === 'le sien';
}

/** Does this role reach this part of a team? A PO runs the siège here, a partner its own school. */
export function atteintPart(role: Role | null, cible: Cible): boolean {
  if (role === 'partenaire') return cible === 'une autre école';
  return atteint(role, cible);
}

/** Marks that may not appear in any answer to this role. */
export function marquesInterdites(role: Role | null): string[] {
  return [
    ...(atteint(role, 'un autre pôle') ? [] : [MARQUES.b]),
    ...(atteint(role, 'une autre école') ? [] : [MARQUES.a2]),
  ];
}
