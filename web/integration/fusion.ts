/**
 * Two texts written from the same one, put together when they changed different paragraphs; null when they
 * changed the same place, where a person decides. Paragraphs are lines: nothing finer is ever merged.
 */
export function fusionner(depart: string, ici: string, autre: string): string | null {
  const [base, mien, leur] = [depart, ici, autre].map(paragraphes) as [string[], string[], string[]];
  const [a, b] = [zoneChangee(base, mien), zoneChangee(base, leur)];
  if (a.debut === a.fin && a.texte.length === 0) return leur.join('\n');
  if (b.debut === b.fin && b.texte.length === 0) return mien.join('\n');
  const [premiere, seconde] = a.debut <= b.debut ? [a, b] : [b, a];
  // Touching zones are one place: two paragraphs added at the same point have no order of their own.
  if (premiere.fin >= seconde.debut) return null;
  return [
    ...base.slice(0, premiere.debut),
    ...premiere.texte,
    ...base.slice(premiere.fin, seconde.debut),
    ...seconde.texte,
    ...base.slice(seconde.fin),
  ].join('\n');
}

function paragraphes(texte: string): string[] {
  return texte.replaceAll('\r\n', '\n').split('\n');
}

/** The one stretch of the base that a text replaced: everything before and after it is the same. */
function zoneChangee(base: readonly string[], texte: readonly string[]) {
  const court = Math.min(base.length, texte.length);
  let debut = 0;
  while (debut < court && base[debut] === texte[debut]) debut++;
  let queue = 0;
  while (queue < court - debut && base[base.length - 1 - queue] === texte[texte.length - 1 - queue]) queue++;
  return { debut, fin: base.length - queue, texte: texte.slice(debut, texte.length - queue) };
}
