const SIGNATAIRES_IPT = [
  'PO de l’école ordinaire ou son délégué',
  'PO de l’école siège du pôle ou son délégué',
  'responsable de l’élève ou élève majeur',
  'direction du CPMS (avis)',
] as const;
const CIRCULAIRE = 'Circulaire 8783';
const INFOS = 'Infos du Pacte, juin 2024';

/**
 * The documents Polaris can print. One entry per template; the folder of the same name holds
 * its facts, its view, its Typst template and its example. Without facts, the view is the empty form.
 *
 * `version` is printed in the footer and must change with every change of the template or of the
 * view, because a document issued again has to say which wording produced it.
 */
export const MODELES = {
  'protocole-ipt': {
    titre: 'Protocole d’intégration permanente totale',
    version: '1.2',
    sources: [`${CIRCULAIRE}, annexes 1, 2b, 2c et 3`],
    signataires: SIGNATAIRES_IPT,
  },
  'annexe-2b': {
    titre: 'Annexe 2b – Protocole d’intégration – Suivi de l’élève',
    version: '1.0',
    sources: [`${CIRCULAIRE}, annexe 2b`],
    signataires: [],
  },
  'annexe-2c': {
    titre: 'Annexe 2c – Protocole d’intégration – Signatures des nouveaux partenaires',
    version: '1.0',
    sources: [`${CIRCULAIRE}, annexe 2c`],
    signataires: SIGNATAIRES_IPT,
  },
  'annexe-3': {
    titre: 'Annexe 3 – Tableau synoptique de l’évolution de l’intégration',
    version: '1.0',
    sources: [`${CIRCULAIRE}, annexe 3`, INFOS],
    signataires: [],
  },
  'annexe-4': {
    titre: 'Annexe 4 – Bilan d’intégration',
    version: '1.0',
    sources: [`${CIRCULAIRE}, annexe 4`],
    signataires: ['direction du pôle', 'direction de l’école ordinaire', ...SIGNATAIRES_IPT.slice(2)],
  },
  'pdf-integration': {
    titre: 'PDF d’intégration',
    version: '1.0',
    sources: [`${CIRCULAIRE}, annexe 1`, INFOS],
    signataires: [],
  },
  'pdf-prolongation': {
    titre: 'PDF de prolongation d’une intégration permanente totale',
    version: '1.0',
    sources: [INFOS],
    signataires: SIGNATAIRES_IPT,
  },
  'pdf-arret': {
    titre: 'PDF d’arrêt d’une intégration permanente totale',
    version: '1.0',
    sources: [`${CIRCULAIRE}, annexe 4`, INFOS],
    signataires: SIGNATAIRES_IPT,
  },
  'avis-prolongation': {
    titre: 'Avis relatif à la prolongation d’une IPT',
    version: '1.0',
    sources: [INFOS],
    signataires: [
      'direction de l’école ordinaire',
      'pôle territorial',
      'responsable de l’élève ou élève majeur (pour accord)',
    ],
  },
  'attestation-integration': {
    titre: 'Attestation d’intégration',
    version: '1.1',
    sources: [INFOS],
    signataires: [],
  },
  'attestation-frequentation': {
    titre: 'Attestation de fréquentation',
    version: '1.0',
    sources: [INFOS],
    signataires: ['direction de l’école'],
    organisme: 'École',
  },
  'premiere-ipt-tardive': {
    titre: '« Première IPT » après le 30-09',
    version: '1.0',
    sources: [`${CIRCULAIRE}, point 1`],
    signataires: ['pôle territorial'],
  },
  'prolongation-tardive': {
    titre: '« Prolongation IPT » après le 30-09',
    version: '1.0',
    sources: [`${CIRCULAIRE}, point 2`],
    signataires: ['pôle territorial'],
  },
  'accuse-derogation': {
    titre: 'Accusé de réception d’une demande de dérogation',
    version: '1.0',
    sources: [`${CIRCULAIRE}, point 2`],
    signataires: [],
    organisme: 'Cabinet',
  },
  'decision-derogation': {
    titre: 'Décision sur une demande de dérogation',
    version: '1.0',
    sources: [`${CIRCULAIRE}, point 2`],
    signataires: ['Ministre ou son délégué'],
    organisme: 'Cabinet',
  },
  concertation: {
    titre: 'Avis de concertation sur une proposition d’IPT',
    version: '1.0',
    sources: [`${CIRCULAIRE}, point 1`],
    signataires: ['tous les intervenants'],
    organisme: 'École d’enseignement spécialisé',
  },
  desaccord: {
    titre: 'Motivation d’un désaccord sur une proposition d’IPT',
    version: '1.0',
    sources: [`${CIRCULAIRE}, point 1`],
    signataires: ['personne qui marque son désaccord'],
    organisme: 'École d’enseignement spécialisé',
  },
  'liste-ipt': {
    titre: 'Liste des IPT au 30 septembre',
    version: '1.0',
    sources: ['Décret du 03/03/2004, article 137', CIRCULAIRE],
    signataires: [],
  },
  'transfert-dossier': {
    titre: 'Transfert de dossiers d’élèves – accusé de réception',
    version: '1.0',
    sources: [INFOS],
    signataires: ['pôle qui transmet', 'pôle d’accueil'],
  },
  'demande-intervention': {
    titre: 'Demande d’intervention du pôle territorial',
    version: '1.0',
    sources: [INFOS],
    signataires: ['direction de l’école'],
    organisme: 'École',
  },
  'courrier-observation': {
    titre: 'Courrier aux parents – observation en classe',
    version: '1.0',
    sources: [INFOS],
    signataires: [],
  },
  'orientation-parents': {
    titre: 'Réponse à une demande de parents',
    version: '1.0',
    sources: [INFOS],
    signataires: ['pôle territorial'],
  },
  par: {
    titre: 'Protocole d’aménagements raisonnables',
    version: '1.0',
    sources: [INFOS],
    signataires: ['PO de l’école ou son délégué', 'responsable de l’élève ou élève majeur'],
    organisme: 'École',
  },
  echelle: {
    titre: 'Échelle des besoins sensori-moteurs',
    version: '1.0',
    sources: [INFOS],
    signataires: ['coordonnateur du pôle'],
  },
  'demande-information': {
    titre: 'Demande d’information à un CPMS',
    version: '1.0',
    sources: [INFOS],
    signataires: ['pôle territorial', 'direction du CPMS (réponse)'],
  },
  'releve-budgets': {
    titre: 'Relevé des budgets A, B et C à une date',
    version: '1.0',
    sources: [`${CIRCULAIRE}, point 1`, INFOS],
    signataires: [],
  },
  fond12: {
    titre: 'FOND12 – Demande d’avance',
    version: '1.0',
    sources: ['Circulaire 8621, chapitre 5, point 5.1'],
    signataires: [],
    organisme: 'Pouvoir organisateur',
    paysage: true,
  },
  sec12: {
    titre: 'SEC12 – Demande d’avance',
    version: '1.0',
    sources: ['Circulaire 8621, chapitre 5, point 5.2'],
    signataires: [],
    organisme: 'Pouvoir organisateur',
    paysage: true,
  },
  cf12: {
    titre: 'CF12 – Demande d’avance',
    version: '1.0',
    sources: ['Circulaire 8621, chapitre 5'],
    signataires: [],
    organisme: 'Pouvoir organisateur',
    paysage: true,
  },
  cad: {
    titre: 'CAD ou CF CAD – Congé pour exercer dans un pôle',
    version: '1.0',
    sources: ['Circulaire 8621, chapitre 5'],
    signataires: [],
    organisme: 'Pouvoir organisateur',
  },
  'fiche-enveloppe': {
    titre: 'Fiche de l’enveloppe annuelle',
    version: '1.0',
    sources: ['Code de l’enseignement, articles 6.2.5-3 à 6.2.5-6', INFOS],
    signataires: [],
  },
  'avenant-cle': {
    titre: 'Avenant à la clé de répartition des points',
    version: '1.0',
    sources: ['Code de l’enseignement, article 6.2.6-1', 'Circulaire 8621, point 1.1'],
    signataires: ['PO de l’école siège ou son délégué', 'PO de chaque école partenaire ou son délégué'],
  },
  'avenant-retrocession': {
    titre: 'Avenant de rétrocession de points',
    version: '1.0',
    sources: [INFOS],
    signataires: ['PO de l’école siège ou son délégué', 'PO de l’école partenaire ou son délégué'],
  },
  'profil-fonction': {
    titre: 'Profil de fonction',
    version: '1.0',
    sources: ['Circulaire 8621, point 2.1.2'],
    signataires: [],
    organisme: 'Pouvoir organisateur',
  },
  'appel-candidatures': {
    titre: 'Appel à candidatures',
    version: '1.0',
    sources: ['Code de l’enseignement, article 6.2.6-6', 'Circulaire 8621, point 2.1'],
    signataires: ['PO de l’emploi ou son délégué'],
    organisme: 'Pouvoir organisateur',
  },
  'pv-selection': {
    titre: 'Procès-verbal de sélection par palier',
    version: '1.0',
    sources: ['Circulaire 8621, point 2.2.1'],
    signataires: ['PO de l’emploi ou son délégué'],
    organisme: 'Pouvoir organisateur',
  },
  'motif-non-retenue': {
    titre: 'Motif de non-retenue',
    version: '1.0',
    sources: ['Circulaire 8621, point 2.2.1'],
    signataires: ['PO de l’emploi ou son délégué'],
    organisme: 'Pouvoir organisateur',
  },
  'cadre-personnel': {
    titre: 'Cadre du personnel',
    version: '1.0',
    sources: ['Code de l’enseignement, article 6.2.6-2', 'Circulaire 8621, point 1.2 et annexe 3'],
    signataires: [],
  },
  'pv-concertation': {
    titre: 'Procès-verbal de concertation',
    version: '1.0',
    sources: ['Circulaire 8621, point 1.2'],
    signataires: ['pouvoir organisateur', 'organe local de concertation sociale'],
  },
  'attestation-experience': {
    titre: 'Attestation d’expérience',
    version: '1.0',
    sources: ['Circulaire 8621, annexe 2'],
    signataires: ['PO de l’école spécialisée où l’expérience a été acquise'],
    organisme: 'Pouvoir organisateur',
  },
} as const satisfies Record<string, Modele>;

export type Modele = {
  titre: string;
  version: string;
  /** Official titles of the texts the form comes from. */
  sources: readonly string[];
  /** Who signs, in the order of the form; empty when nobody has to. */
  signataires: readonly string[];
  /** Who heads the paper, as the empty form asks for it; the pôle by default. */
  organisme?: string;
  /** Printed across the page, for a table of many columns. */
  paysage?: boolean;
};

export type NomModele = keyof typeof MODELES;
