/**
 * The documents Polaris can print. One line per template; the folder of the same name holds
 * its view, its Typst template, its example and its empty form.
 *
 * `version` is printed in the footer and must change with every change of the template or of the
 * view, because a document issued again has to say which wording produced it.
 */
export const MODELES = {
  'protocole-ipt': {
    titre: 'Protocole d’intégration permanente totale',
    version: '1.1',
    sources: ['Circulaire 8783, annexes 1, 2b, 2c et 3'],
    signataires: [
      'PO de l’école ordinaire ou son délégué',
      'PO de l’école siège du pôle ou son délégué',
      'responsable de l’élève ou élève majeur',
      'direction du CPMS (avis)',
    ],
  },
  'attestation-integration': {
    titre: 'Attestation d’intégration',
    version: '1.1',
    sources: ['Infos du Pacte, juin 2024'],
    signataires: [],
  },
} as const satisfies Record<string, Modele>;

export type Modele = {
  titre: string;
  version: string;
  /** Official titles of the texts the form comes from. */
  sources: readonly string[];
  /** Who signs, in the order of the form; empty when the verification code is the only proof. */
  signataires: readonly string[];
  /** Who heads the paper, as the empty form asks for it; the pôle by default. */
  organisme?: string;
};

export type NomModele = keyof typeof MODELES;
