/** The school year `nombre` years later (or earlier when negative): `2024-25` and -1 give `2023-24`. */
export function decalerAnnee(annee: string, nombre: number): string {
  const debut = Number(annee.slice(0, 4)) + nombre;
  return `${debut}-${String((debut + 1) % 100).padStart(2, '0')}`;
}
