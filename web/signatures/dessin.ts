/** The box of a drawn signature, in its own units. */
export const LARGEUR = 600;
export const HAUTEUR = 200;

/** The strokes of a drawing as the path of a picture: `M x y L x y…`. */
export function cheminDe(trace: readonly (readonly number[])[]): string {
  return trace
    .map((trait) => {
      const points: string[] = [];
      for (let i = 0; i + 1 < trait.length; i += 2) points.push(`${trait[i]} ${trait[i + 1]}`);
      return `M${points.join(' L')}`;
    })
    .join(' ');
}

/** A place on the screen, in the units of the box and inside it. */
export function situer(
  { clientX, clientY }: { clientX: number; clientY: number },
  cadre: { left: number; top: number; width: number; height: number },
): [number, number] {
  const borner = (valeur: number, max: number) => Math.min(max, Math.max(0, Math.round(valeur)));
  return [
    borner(((clientX - cadre.left) / cadre.width) * LARGEUR, LARGEUR),
    borner(((clientY - cadre.top) / cadre.height) * HAUTEUR, HAUTEUR),
  ];
}
