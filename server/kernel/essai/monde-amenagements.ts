import type { Executer } from '../registre.ts';
import { IDS, MARQUES } from './identite.ts';

/** What a school asked of its pôle, and what became of it. */
export type AmenagementsOuverts = {
  demandeId: string;
  triageId: string;
  critereId: string;
  parId: string;
  /** Ended, of another pupil. */
  parTermineId: string;
  amenagementId: string;
  evaluationId: string;
  tiersAidantId: string;
  banqueCle: string;
  interventionId: string;
  offreId: string;
};

/**
 * A request observed and decided, with the lists of the pôle: one of each row, through the use cases of a
 * coordinator. `nom` carries the mark of the file; what a whole pôle shares carries the mark of the pôle.
 */
export async function ouvrirAmenagements(
  executer: Executer,
  nom: string,
  { eleveId, autreEleveId, ecoleId }: { eleveId: string; autreEleveId: string; ecoleId: string },
): Promise<AmenagementsOuverts> {
  const pole = ecoleId === IDS.b1 ? MARQUES.b : 'Alpha';
  const { id: critereId } = await executer('amenagements.ajouterALaListe', {
    genre: 'critere',
    libelle: `Critère ${pole}`,
  });
  await executer('amenagements.ajouterALaListe', { genre: 'question', libelle: `Question ${pole}` });
  const { demandeId } = await executer('amenagements.introduireDemande', {
    ecoleId,
    demandeeLe: '2025-09-15',
    niveau: 'primaire',
    anneeEtude: '4',
    classe: '4A',
    eleveNomme: 'oui',
    eleve: `Élève ${nom}`,
    besoin: `Besoin ${nom}`,
    essais: `Essais ${nom}`,
    urgence: 'proche',
  });
  const { triageId } = await executer('amenagements.trierDemande', {
    demandeId,
    version: 1,
    forme: 'observation',
    decideeLe: '2025-09-20',
    motivation: `Motivation ${nom}`,
    criteres: { [critereId]: 'oui' },
  });
  await executer('amenagements.orienterParents', {
    contact: `Parents ${nom}`,
    moyen: 'courriel',
    recueLe: '2025-09-10',
    orienteeLe: '2025-09-12',
    ecoleId,
  });
  return {
    demandeId,
    triageId,
    critereId,
    ...(await ouvrirPar(executer, nom, { eleveId, autreEleveId, ecoleId, demandeId })),
    ...(await suivreEcole(executer, nom, { eleveId, ecoleId })),
  };
}

const PAR_TERMINE = {
  niveau: 'primaire',
  anneeEtude: 4,
  demandeLe: '2025-09-01',
  premiereDemande: 'non',
  auteurGenre: 'medecin',
  diagnosticLe: '2023-03-10',
  debut: '2025-09-08',
  prevuJusquAu: '2026-07-03',
  suiviIndividuel: 'non',
} as const;

async function ouvrirPar(
  executer: Executer,
  nom: string,
  ids: { eleveId: string; autreEleveId: string; ecoleId: string; demandeId: string },
) {
  const { eleveId, autreEleveId, ecoleId, demandeId } = ids;
  const { cle: banqueCle } = await executer('amenagements.ajouterBanque', {
    libelle: `Aménagement ${ecoleId === IDS.b1 ? MARQUES.b : 'Alpha'}`,
    categorie: 'pedagogique',
    besoin: 'lire',
    niveaux: ['primaire'],
  });
  const { parId } = await executer('amenagements.ouvrirPar', {
    eleveId,
    ecoleId,
    demandeId,
    niveau: 'primaire',
    anneeEtude: 4,
    demandeLe: '2025-09-15',
    premiereDemande: 'oui',
    auteurGenre: 'paramedical',
    auteur: `Auteur ${nom}`,
    diagnosticLe: '2025-03-10',
    besoins: `Besoins ${nom}`,
    debut: '2025-09-22',
    prevuJusquAu: '2026-07-03',
    evaluationLe: '2025-12-15',
    suiviIndividuel: 'non',
    amenagements: [{ categorie: 'pedagogique', libelle: `Lire les consignes à ${nom}` }],
  });
  const { tiersAidantId } = await executer('amenagements.demanderTiersAidant', {
    parId,
    epreuve: 'Épreuve externe',
    epreuveLe: '2026-06-22',
    demandeLe: '2025-10-01',
    habituellePresente: 'non',
    assistant: `Assistant ${nom}`,
  });
  const { parId: parTermineId } = await executer('amenagements.ouvrirPar', {
    ...PAR_TERMINE,
    eleveId: autreEleveId,
    ecoleId,
    besoins: `Autres besoins ${nom}`,
    amenagements: [],
  });
  await executer('amenagements.terminerPar', {
    parId: parTermineId,
    version: 1,
    fin: '2025-09-30',
    motif: 'plus-necessaire',
  });
  const { amenagements, evaluations } = await executer('amenagements.consulterPar', { parId });
  return {
    parId,
    parTermineId,
    banqueCle,
    tiersAidantId,
    amenagementId: amenagements[0]?.amenagementId ?? '',
    evaluationId: evaluations[0]?.evaluationId ?? '',
  };
}

async function suivreEcole(
  executer: Executer,
  nom: string,
  { eleveId, ecoleId }: { eleveId: string; ecoleId: string },
) {
  const { interventionId } = await executer('interventions.noter', {
    le: '2025-10-01',
    minutes: 50,
    mission: 'accompagnement-individuel',
    forme: 'individuelle',
    ecoleId,
    eleveIds: [eleveId],
    note: `Note ${nom}`,
  });
  await executer('interventions.enregistrerContact', {
    ecoleId,
    version: 0,
    contact: 'actif',
    contactLe: '2025-09-30',
    modalites: `Modalités ${nom}`,
  });
  await executer('interventions.ajouterReunion', {
    ecoleId,
    genre: 'concertation',
    le: '2025-09-25',
    participants: `Direction ${nom}`,
    suites: 'Observer.',
  });
  await executer('interventions.mutualiser', { ecoleId, annee: '2025-26', parts: { [eleveId]: '1,5' } });
  const { offreId } = await executer('interventions.proposerOffre', {
    ecoleId,
    forme: 'collectif',
    objet: `Atelier ${nom}`,
    proposeeLe: '2025-09-26',
  });
  return { interventionId, offreId };
}
