/** The ten zones under their usual names, and how many of the 48 pôles each holds here (invented shares). */
export const ZONES = [
  { numero: 1, nom: 'Bruxelles', poles: 9 },
  { numero: 6, nom: 'Namur', poles: 5 },
  { numero: 4, nom: 'Liège', poles: 6 },
  { numero: 10, nom: 'Hainaut-Sud', poles: 6 },
  { numero: 9, nom: 'Hainaut-Centre', poles: 6 },
  { numero: 8, nom: 'Wallonie picarde', poles: 4 },
  { numero: 2, nom: 'Brabant wallon', poles: 4 },
  { numero: 5, nom: 'Verviers', poles: 3 },
  { numero: 7, nom: 'Luxembourg', poles: 3 },
  { numero: 3, nom: 'Huy-Waremme', poles: 2 },
] as const;

export const NOMBRE_POLES = ZONES.reduce((somme, { poles }) => somme + poles, 0);

/** Zone of each pôle: one turn of the zones after another, so that few pôles already lie far apart. */
const ZONE_DES_POLES: readonly number[] = Array.from({ length: NOMBRE_POLES }, (_, tour) =>
  ZONES.filter(({ poles }) => tour < poles).map(({ numero }) => numero),
).flat();

/** Zone of the pôle of that number (from 1). */
export function zoneDuPole(numero: number): number {
  const zone = ZONE_DES_POLES[numero - 1];
  if (zone === undefined) throw new Error(`Unknown pôle number: ${numero}`);
  return zone;
}

/** Bruxelles and Brabant wallon are deemed contiguous (Code 6.2.2-4 and 6.2.2-6): a coopérante may cross. */
export const ZONE_CONTIGUE: Readonly<Record<number, number>> = { 1: 2, 2: 1 };
