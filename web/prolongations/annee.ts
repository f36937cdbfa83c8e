import type { Sortie } from '@polaris/server/kernel/registre.ts';

export type AnneeVue = Sortie<'prolongations.listerAnnee'>;
export type LigneAnnee = AnneeVue['lignes'][number];
export type Liste = LigneAnnee['liste'];

/** The lists in the order they are read, what each holds, and what one does with it. */
export const LISTES: Readonly<Record<Liste, { titre: string; phrase: string }>> = {
  question: {
    titre: 'Ce qui pose question',
    phrase: 'Une réponse manque, ou une règle s’y oppose. Ouvrez la ligne, ou complétez-la en lot.',
  },
  change: {
    titre: 'Ce qui a changé',
    phrase: 'Vérifiez avant de confirmer : l’école, le niveau ou l’année ne suit pas la règle simple.',
  },
  confirmer: {
    titre: 'À confirmer',
    phrase: 'Tout est réuni : même école, avis favorable, parents d’accord.',
  },
  faite: { titre: 'Déjà réglées', phrase: 'Prolongées ou terminées : rien à faire.' },
};

export const ORDRE: readonly Liste[] = ['question', 'change', 'confirmer', 'faite'];

/** The lines of each list. */
export function repartir(lignes: readonly LigneAnnee[]): Record<Liste, LigneAnnee[]> {
  const parListe: Record<Liste, LigneAnnee[]> = { question: [], change: [], confirmer: [], faite: [] };
  for (const ligne of lignes) parListe[ligne.liste].push(ligne);
  return parListe;
}

/** What may be ticked from the start: a whole list, or what the law closes. */
export const CLOSES = 'closes';
export type Cochees = Liste | typeof CLOSES;

/** Is the box of this line ticked from the start? */
export function estCochee({ liste, closeDePleinDroit }: LigneAnnee, cochees: Cochees | null): boolean {
  return cochees === CLOSES ? closeDePleinDroit : cochees === liste;
}

/** The boxes that are ticked from the start, as the address asks. */
export function lireCochees(parametres: URLSearchParams): Cochees | null {
  const demandee = parametres.get('cocher');
  if (demandee === CLOSES) return CLOSES;
  return ORDRE.find((liste) => liste === demandee && liste !== 'faite') ?? null;
}
