import type { NomCas } from '../registre.ts';
import { type Attendu, type Cible, EMPLOYEURS, equipe } from './attendus-commun.ts';
import type { MondeEntier } from './monde.ts';
import { ANNEE_RECRUTEE, CANDIDATURE_ESSAI, type Recrutement } from './recrutement.ts';

type Nom = Extract<NomCas, `recrutement.${string}`>;

const recrutement = ({ recrutements }: MondeEntier, cible: Cible): Recrutement =>
  ({ 'le sien': recrutements.a, 'une autre école': recrutements.a2, 'un autre pôle': recrutements.b })[cible];
const part = (monde: MondeEntier, cible: Cible) => {
  const { poleId, ecoleId } = equipe(monde, cible);
  return { annee: ANNEE_RECRUTEE, poleId, ecoleId };
};
const EMPLOYEUR = { roles: EMPLOYEURS, portee: 'part' } as const;

/** What is expected of the recruitment: the employer of a part, and strangers for what is published. */
export const ATTENDUS_RECRUTEMENT = {
  'recrutement.consulter': { ...EMPLOYEUR, entree: part },
  'recrutement.noterEtape': {
    ...EMPLOYEUR,
    entree: (monde, cible) => ({ ...part(monde, cible), etape: 2, faiteLe: '2025-09-02' }),
  },
  'recrutement.enregistrerProfil': {
    ...EMPLOYEUR,
    entree: (monde, cible) => ({
      ...part(monde, cible),
      intitule: 'Profil',
      fonctions: ['Logopède'],
      missions: 'Soutenir les équipes.',
    }),
  },
  'recrutement.emettreProfil': {
    ...EMPLOYEUR,
    entree: (monde, cible) => ({ ...part(monde, cible), profilId: recrutement(monde, cible).profilId }),
  },
  'recrutement.preparerAppel': {
    ...EMPLOYEUR,
    entree: (monde, cible) => ({
      ...part(monde, cible),
      appelId: recrutement(monde, cible).brouillonId,
      version: 1,
      ouverture: 1,
      limiteLe: '2025-12-05',
      forme: 'Par courrier',
      postes: [
        { posteId: recrutement(monde, cible).brouillonPosteId, profilId: recrutement(monde, cible).profilId },
      ],
    }),
  },
  'recrutement.publierAppel': {
    ...EMPLOYEUR,
    entree: (monde, cible) => ({ appelId: recrutement(monde, cible).brouillonId }),
  },
  'recrutement.modifierAppel': {
    ...EMPLOYEUR,
    entree: (monde, cible) => ({
      appelId: recrutement(monde, cible).ouvertId,
      version: 2,
      ouverture: 3,
      limiteLe: '2025-12-15',
      motif: 'Congé',
    }),
  },
  'recrutement.cloreAppel': {
    ...EMPLOYEUR,
    entree: (monde, cible) => ({ appelId: recrutement(monde, cible).appelId }),
  },
  'recrutement.emettreAppel': {
    ...EMPLOYEUR,
    entree: (monde, cible) => ({ appelId: recrutement(monde, cible).ouvertId }),
  },
  'recrutement.consulterAppel': {
    ...EMPLOYEUR,
    // The PO of a partner is that of the other pôle.
    annuaire: true,
    entree: (monde, cible) => ({ appelId: recrutement(monde, cible).appelId }),
  },
  'recrutement.jugerRemplacement': {
    ...EMPLOYEUR,
    entree: (monde, cible) => ({
      ...part(monde, cible),
      fonction: 'Logopède',
      date: '2025-10-06',
      semaines: '6',
    }),
  },
  'recrutement.encoderCandidature': {
    ...EMPLOYEUR,
    entree: (monde, cible) => ({
      ...CANDIDATURE_ESSAI('Papier Recue'),
      appelId: recrutement(monde, cible).ouvertId,
      recueLe: '2025-10-03',
      fonctions: ['Kinésithérapeute'],
    }),
  },
  'recrutement.jugerRecevabilite': {
    ...EMPLOYEUR,
    entree: (monde, cible) => ({
      candidatureId: recrutement(monde, cible).aExaminerId,
      version: 1,
      recevabilite: 'recevable' as const,
      palier: 3,
    }),
  },
  'recrutement.deciderCandidature': {
    ...EMPLOYEUR,
    entree: (monde, cible) => ({
      choixId: recrutement(monde, cible).choixId,
      version: 1,
      decision: 'ecarter' as const,
      motif: 'inadequation-profil' as const,
      texte: 'Le profil demande autre chose.',
    }),
  },
  'recrutement.servirCandidature': {
    ...EMPLOYEUR,
    entree: (monde, cible) => ({
      choixId: recrutement(monde, cible).choixId,
      version: 1,
      emploi: `poste:${recrutement(monde, cible).appelPosteId}`,
      titres: [{ fonction: 'Instituteur primaire', titre: 'TR' as const }],
      situation: 'temporaire' as const,
      du: '2026-08-24',
    }),
  },
  'recrutement.telechargerFichier': {
    ...EMPLOYEUR,
    entree: (monde, cible) => ({ candidatureId: recrutement(monde, cible).candidatureId }),
  },
  'recrutement.emettrePv': {
    ...EMPLOYEUR,
    entree: (monde, cible) => ({ appelId: recrutement(monde, cible).appelId, palier: 1 }),
  },
  'recrutement.emettreMotif': {
    ...EMPLOYEUR,
    entree: (monde, cible) => ({ choixId: recrutement(monde, cible).ecarteId }),
  },
  'recrutement.listerAppels': { roles: 'public', annuaire: true, entree: () => ({}) },
  'recrutement.consulterAppelPublic': {
    roles: 'public',
    annuaire: true,
    entree: (monde) => ({ appelId: monde.recrutements.b.ouvertId }),
  },
  'recrutement.deposerCandidature': {
    roles: 'public',
    entree: (monde) => ({
      ...CANDIDATURE_ESSAI('Nouvelle Venue'),
      appelId: monde.recrutements.a.ouvertId,
      fonctions: ['Kinésithérapeute'],
      accord: 'oui' as const,
    }),
  },
  'recrutement.consulterCandidature': {
    roles: 'public',
    entree: (monde) => ({ jeton: monde.recrutements.a.jeton }),
  },
  'recrutement.retirerCandidature': {
    roles: 'public',
    entree: (monde) => ({ jeton: monde.recrutements.a.jeton, accord: 'oui' as const }),
  },
} as const satisfies { [N in Nom]: Attendu<N> };
