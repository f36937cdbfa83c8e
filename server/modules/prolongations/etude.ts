import type { Niveau } from '../../db/schema.ts';

export type Etude = { niveau: Niveau; anneeEtude: number };

/** The last year of each level, and the level that follows. */
const SUITES: Readonly<Record<Niveau, { derniere: number; suivant: Niveau | null }>> = {
  maternel: { derniere: 3, suivant: 'primaire' },
  primaire: { derniere: 6, suivant: 'secondaire' },
  secondaire: { derniere: 6, suivant: null },
};

/**
 * The study that follows a year that went well; null after the sixth year of secondary school, where the
 * schooling ends or goes on in a seventh year: a person says.
 */
export function etudeSuivante({ niveau, anneeEtude }: Etude): Etude | null {
  const { derniere, suivant } = SUITES[niveau];
  if (anneeEtude < derniere) return { niveau, anneeEtude: anneeEtude + 1 };
  return suivant ? { niveau: suivant, anneeEtude: 1 } : null;
}
