import { CLES_INTERVENANTS, CLES_PARTICIPANTS } from '../../modules/propositions/index.ts';
import type { Entree, Executer } from '../registre.ts';

/** Propositions of one file, each further on the path; all led by the coordinator of the pôle. */
export type PropositionsDossier = {
  /** In concertation: one favourable opinion. Version 2. */
  concertee: string;
  avisId: string;
  /** Every opinion favourable. Version 2. */
  acceptee: string;
  /** The project defined. Version 3. */
  prete: string;
};

/** What a proposition says when it arrives, in the calendar of the trial world. */
export function introduction(nom: string, ecoleOrigineId?: string): Entree<'propositions.introduire'> {
  return {
    nom,
    prenom: 'Camille',
    naissance: '2015-03-02',
    sexe: 'X',
    auteurs: ['parents', 'conseil-de-classe'],
    introduiteLe: '2025-09-15',
    type: 8,
    niveau: 'primaire',
    anneeEtude: 4,
    debutSouhaite: '2025-09-30',
    ...(ecoleOrigineId ? { ecoleOrigineId } : {}),
  };
}

/** A favourable opinion, signed on paper. */
export function favorable(
  propositionId: string,
  intervenant: Entree<'propositions.donnerAvis'>['intervenant'],
): Entree<'propositions.donnerAvis'> {
  return {
    propositionId,
    intervenant,
    sens: 'favorable',
    nom: 'Ana Petit',
    qualite: 'directrice',
    donneLe: '2025-09-22',
    moyen: 'papier',
  };
}

type Ecoles = { ecoleId: string; ecoleOrigineId: string };

async function introduire(executer: Executer, nom: string, { ecoleId, ecoleOrigineId }: Ecoles) {
  const { propositionId } = await executer('propositions.introduire', introduction(nom, ecoleOrigineId));
  await executer('propositions.designerEcole', { propositionId, version: 1, ecoleId });
  return propositionId;
}

async function accepter(executer: Executer, nom: string, ecoles: Ecoles) {
  const propositionId = await introduire(executer, nom, ecoles);
  for (const intervenant of CLES_INTERVENANTS) {
    await executer('propositions.donnerAvis', favorable(propositionId, intervenant));
  }
  return propositionId;
}

export async function introduirePropositions(
  executer: Executer,
  nom: string,
  ecoles: Ecoles,
): Promise<PropositionsDossier> {
  const concertee = await introduire(executer, `Concertée ${nom}`, ecoles);
  const { avisId } = await executer('propositions.donnerAvis', favorable(concertee, 'ecole-ordinaire'));
  const acceptee = await accepter(executer, `Acceptée ${nom}`, ecoles);
  const prete = await accepter(executer, `Prête ${nom}`, ecoles);
  await executer('propositions.definirProjet', {
    propositionId: prete,
    version: 2,
    definiLe: '2025-09-26',
    participants: [...CLES_PARTICIPANTS],
  });
  return { concertee, avisId, acceptee, prete };
}
