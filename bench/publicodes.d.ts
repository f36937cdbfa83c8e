/**
 * The part of publicodes that is measured. Declared here so that the types of the repository are checked
 * on a machine where the pairs are not installed.
 */
declare module 'publicodes' {
  type Noeud = { nodeValue: number | string | boolean | null | undefined };
  export default class Engine {
    constructor(regles: unknown, options?: { warn?: boolean });
    setSituation(
      situation: Readonly<Record<string, string | number>>,
      options?: { keepPreviousSituation?: boolean },
    ): this;
    evaluate(expression: string): Noeud;
  }
}
