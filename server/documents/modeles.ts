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
};

export type NomModele = keyof typeof MODELES;
