/**
 * What a refused use case gives to go on (the pupils of the same name, the text another person saved);
 * null when the refusal carries nothing.
 */
export function lireSuite<T extends object>(erreur: unknown): Partial<T> | null {
  if (typeof erreur !== 'object' || erreur === null || !('data' in erreur)) return null;
  const contenu = erreur.data;
  if (typeof contenu !== 'object' || contenu === null || !('suite' in contenu)) return null;
  const { suite } = contenu;
  return typeof suite === 'object' ? (suite as Partial<T> | null) : null;
}
