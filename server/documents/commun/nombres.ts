const ESPACE_FINE = '\u202f';

/** `1234.5` → « 1 234,5 », six decimals at most, as a Belgian paper writes it. */
export function formaterNombre(valeur: number, decimales?: number): string {
  const texte = new Intl.NumberFormat('en', {
    useGrouping: false,
    minimumFractionDigits: decimales ?? 0,
    maximumFractionDigits: decimales ?? 6,
  }).format(valeur);
  const [entier = '', fraction] = texte.split('.');
  const groupe = entier.replace(/\B(?=(\d{3})+$)/g, ESPACE_FINE).replace('-', '−');
  return fraction ? `${groupe},${fraction}` : groupe;
}

/** « 1 234,50 € ». */
export function formaterEuros(valeur: number): string {
  return `${formaterNombre(valeur, 2)}\u00a0€`;
}
