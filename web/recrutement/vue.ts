import type { Sortie } from '@polaris/server/kernel/registre.ts';

export type Recrutement = Sortie<'recrutement.consulter'>;
export type Profil = Recrutement['profils'][number];
export type AppelVu = Sortie<'recrutement.consulterAppel'>;
export type CandidatureVue = AppelVu['candidatures'][number];
export type ChoixVu = CandidatureVue['choix'][number];
export type AppelPublic = Sortie<'recrutement.consulterAppelPublic'>;

/** Where a call stands, and how it is shown. */
export const ETATS_APPEL = {
  brouillon: { ton: 'a-faire', libelle: 'Projet' },
  ouvert: { ton: 'en-cours', libelle: 'Candidatures reçues' },
  selection: { ton: 'en-cours', libelle: 'Sélection' },
  clos: { ton: 'fait', libelle: 'Clos' },
} as const satisfies Record<AppelVu['etat'], { ton: 'a-faire' | 'en-cours' | 'fait'; libelle: string }>;
