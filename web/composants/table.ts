/**
 * Reads a table by a key that a stranger sends. Only what the table itself holds: `__proto__` and
 * `constructor` are keys of every object, and what they give is no text.
 */
export function lireTable<T>(
  table: Readonly<Record<string, T>>,
  cle: string | null | undefined,
): T | undefined {
  return cle != null && Object.hasOwn(table, cle) ? table[cle] : undefined;
}
