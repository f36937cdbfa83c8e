import type { NomCas } from '../registre.ts';
import type { Attendu, Cible } from './attendus-commun.ts';
import { repondrePremiere } from './declarations.ts';
import { IDS } from './identite.ts';
import { ANNEE, type MondeEntier } from './monde.ts';

const COORDONNATEUR = ['coordonnateur'] as const;
const ECOLES = { 'le sien': IDS.a1, 'une autre école': IDS.a2, 'un autre pôle': IDS.b1 } as const;
const DOSSIERS = { 'le sien': 'a1', 'une autre école': 'a2', 'un autre pôle': 'b' } as const;
const dossier = (monde: MondeEntier, cible: Cible) => monde.dossiers[DOSSIERS[cible]];
const tardives = (monde: MondeEntier, cible: Cible) => monde.tardives[cible === 'un autre pôle' ? 'b' : 'a'];
const lots = (monde: MondeEntier, cible: Cible) => monde.lots[cible === 'un autre pôle' ? 'b' : 'a'];
/** Of the two pôles, the one that is not aimed at: who hands over to it. */
const autre = (cible: Cible): Cible => (cible === 'un autre pôle' ? 'le sien' : 'un autre pôle');
const recu = (monde: MondeEntier, cible: Cible) => ({ transfertId: lots(monde, autre(cible)).envoyeId });
const reponsesTardives = (cible: Cible) =>
  repondrePremiere({
    nom: 'Arrivée',
    prenom: 'Neuf',
    ecoleId: ECOLES[cible],
    ecoleOrigineId: IDS.siegeA,
  });

type NomTardifs = Extract<NomCas, `${'declarations' | 'derogations' | 'transferts'}.${string}`>;

/** What is expected of late declarations, of derogations and of files handed over. */
export const ATTENDUS_TARDIFS = {
  'declarations.verifier': {
    roles: COORDONNATEUR,
    portee: 'partout',
    annuaire: true,
    entree: (_, cible) => ({ reponses: reponsesTardives(cible) }),
  },
  'declarations.preparer': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ brouillonId: tardives(monde, cible).brouillonId }),
  },
  'declarations.modifierSection': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      declarationId: tardives(monde, cible).preteId,
      cle: 'synthese',
      contenu: 'Réécrite',
      version: 1,
    }),
  },
  'declarations.transmettre': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ declarationId: tardives(monde, cible).preteId, version: 1 }),
  },
  'declarations.abandonner': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ declarationId: tardives(monde, cible).preteId, version: 1 }),
  },
  'declarations.lister': {
    roles: ['coordonnateur', 'direction-siege', 'administration', 'cabinet'],
    annuaire: true,
    entree: () => ({ annee: ANNEE }),
  },
  'declarations.consulter': {
    roles: ['coordonnateur', 'direction-siege', 'administration', 'cabinet'],
    portee: 'suivant le rôle',
    annuaire: true,
    entree: (monde, cible) => ({ declarationId: tardives(monde, cible).derogationId }),
  },
  'declarations.prendreActe': {
    roles: ['administration'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ declarationId: tardives(monde, cible).premiereId, version: 2 }),
  },
  'declarations.repondreComplement': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      declarationId: tardives(monde, cible).complementId,
      version: 3,
      reponse: 'Rue Haute, 12',
    }),
  },
  'derogations.demanderComplement': {
    roles: ['cabinet'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      declarationId: tardives(monde, cible).derogationId,
      version: 2,
      question: 'Quelle est la nouvelle adresse ?',
    }),
  },
  'derogations.decider': {
    roles: ['cabinet'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      declarationId: tardives(monde, cible).derogationId,
      version: 2,
      decision: 'accord',
    }),
  },
  'declarations.emettre': {
    roles: ['coordonnateur', 'cabinet'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      declarationId: tardives(monde, cible).complementId,
      modele: 'accuse-derogation',
    }),
  },
  'declarations.telecharger': {
    roles: ['coordonnateur', 'direction-siege', 'administration', 'cabinet'],
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      declarationId: tardives(monde, cible).complementId,
      documentId: tardives(monde, cible).lettreId,
    }),
  },
  'transferts.lister': {
    roles: ['coordonnateur', 'direction-siege', 'administration'],
    annuaire: true,
    entree: () => ({}),
  },
  'transferts.consulter': {
    roles: ['coordonnateur', 'direction-siege', 'administration'],
    portee: 'suivant le rôle',
    annuaire: true,
    entree: (monde, cible) => ({ transfertId: lots(monde, cible).prepareId }),
  },
  'transferts.preparer': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    refus: ['regle-non-respectee', 'saisie-invalide'],
    entree: (monde, cible) => ({
      poleAccueilId: cible === 'un autre pôle' ? IDS.poleA : IDS.poleB,
      eleveIds: [dossier(monde, cible).partiId],
    }),
  },
  'transferts.retirer': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({
      transfertId: lots(monde, cible).prepareId,
      dossierId: lots(monde, cible).dossierPrepareId,
    }),
  },
  'transferts.envoyer': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ transfertId: lots(monde, cible).prepareId, version: 1 }),
  },
  'transferts.noterAccueil': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ ...recu(monde, cible), version: 2, procedure: 'Un appel dans la semaine.' }),
  },
  'transferts.accuser': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    refus: ['conflit'],
    entree: (monde, cible) => ({
      ...recu(monde, cible),
      dossiers: [{ dossierId: lots(monde, autre(cible)).dossierEnvoyeId, manques: 'Attestation' }],
    }),
  },
  'transferts.emettreAccuse': {
    roles: COORDONNATEUR,
    portee: 'suivant le rôle',
    entree: (monde, cible) => ({ transfertId: lots(monde, autre(cible)).accuseId }),
  },
} as const satisfies { [N in NomTardifs]: Attendu<N> };
