const MS_PAR_JOUR = 86_400_000;

const decaler = (jour: string, jours: number) =>
  new Date(Date.parse(`${jour}T00:00:00Z`) + jours * MS_PAR_JOUR).toISOString().slice(0, 10);

/** The week, Monday to Sunday, that holds a civil day. */
export function semaineDe(jour: string): { du: string; au: string; precedente: string; suivante: string } {
  // Sunday is 0: it closes the week that began six days before.
  const rang = (new Date(`${jour}T00:00:00Z`).getUTCDay() + 6) % 7;
  const du = decaler(jour, -rang);
  return { du, au: decaler(du, 6), precedente: decaler(du, -7), suivante: decaler(du, 7) };
}

/** `95` minutes → « 1 h 35 », `50` → « 50 min ». */
export function formaterDuree(minutes: number): string {
  const heures = Math.floor(minutes / 60);
  const reste = minutes % 60;
  if (heures === 0) return `${reste}\u00a0min`;
  return reste === 0 ? `${heures}\u00a0h` : `${heures}\u00a0h\u00a0${String(reste).padStart(2, '0')}`;
}

/** What the quick form says one noted time for: `ecole:<id>` or `eleve:<school>:<pupil>`. */
export function lireCible(cible: string): { ecoleId: string; eleveIds: string[] } {
  const [genre, ecoleId = '', eleveId = ''] = cible.split(':');
  return { ecoleId, eleveIds: genre === 'eleve' ? [eleveId] : [] };
}
