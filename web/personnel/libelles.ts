import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { formaterNombre } from '../composants/formats.ts';

export type Fiche = Sortie<'personnel.consulter'>;
export type Effectif = Sortie<'personnel.lister'>;
export type Charge = Fiche['charges'][number];

export const SITUATIONS = {
  temporaire: 'Temporaire',
  'temporaire-prioritaire': 'Temporaire prioritaire',
  definitif: 'Définitif',
  contractuel: 'Contractuel (fonctionnement)',
} as const satisfies Record<Charge['situation'], string>;

export const TITRES = {
  TR: 'Titre requis (TR)',
  TS: 'Titre suffisant (TS)',
  TP: 'Titre de pénurie',
  TPNL: 'Titre de pénurie non listé (TPNL)',
} as const satisfies Record<NonNullable<Charge['titre']>, string>;

export const NIVEAUX = { fondamental: 'Fondamental', secondaire: 'Secondaire' } as const;

/** What days are counted of; the experience is what a certificate says. */
export const GENRES_ANCIENNETE = {
  service: 'Service dans le réseau',
  fonction: 'Dans la fonction',
  po: 'Chez ce pouvoir organisateur',
  experience: 'Expérience d’intégration ou d’aménagements',
} as const satisfies Record<Fiche['anciennetes'][number]['genre'], string>;

export const NATURES = {
  integration: 'Intégration',
  amenagements: 'Aménagements raisonnables',
  'les-deux': 'Intégration et aménagements raisonnables',
} as const satisfies Record<Fiche['attestations'][number]['nature'], string>;

export const MANQUES = {
  matricule: 'le matricule',
  charge: 'une charge au pôle',
  titre: 'le titre',
  competence: 'une compétence particulière',
  preuve: 'la preuve de la compétence',
  anciennete: 'les jours de l’an dernier',
} as const satisfies Record<Effectif['membres'][number]['manques'][number], string>;

export const RESEAUX = {
  WBE: 'Wallonie-Bruxelles Enseignement',
  OS: 'officiel subventionné',
  LS: 'libre subventionné',
} as const satisfies Record<Fiche['part']['reseau'], string>;

/** « 18/36 ». */
export function direCharge(prestees: number, sur: number): string {
  return `${formaterNombre(prestees)}/${sur}`;
}

/** A table of labels as the options of a list. */
export function enOptions(libelles: Readonly<Record<string, string>>) {
  return Object.entries(libelles).map(([valeur, libelle]) => ({ valeur, libelle }));
}
