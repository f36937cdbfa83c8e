/** Standard output carries JSON and nothing else. */
export function imprimer(valeur: unknown): void {
  process.stdout.write(`${JSON.stringify(valeur, null, 2)}\n`);
}
