/**
 * The expected refusals, and the one table that maps them to HTTP. A `Refus` is thrown by a use case or
 * by the kernel; it carries a French sentence for a person and never an internal detail. Anything else
 * that is thrown is a bug and is answered « incident » at the edge.
 */
export const STATUTS = {
  'saisie-invalide': 400,
  'non-connecte': 401,
  interdit: 403,
  introuvable: 404,
  conflit: 409,
  'regle-non-respectee': 422,
  'trop-de-demandes': 429,
} as const satisfies Record<string, number>;

export type CodeRefus = keyof typeof STATUTS;

export class Refus extends Error {
  readonly code: CodeRefus;
  /** Sentences by field, for the error summary of a form. */
  readonly champs: Readonly<Record<string, string>>;
  /** What the person needs to go on, e.g. the value another editor saved meanwhile. */
  readonly suite: unknown;

  constructor(
    code: CodeRefus,
    message: string,
    options: { champs?: Record<string, string>; suite?: unknown } = {},
  ) {
    super(message);
    this.name = 'Refus';
    this.code = code;
    this.champs = options.champs ?? {};
    this.suite = options.suite ?? null;
  }

  /** HTTP status of this refusal. */
  get statut(): number {
    return STATUTS[this.code];
  }
}
