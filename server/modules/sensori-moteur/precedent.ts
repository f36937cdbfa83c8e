import type { Contexte } from '../../kernel/cas-usage.ts';
import { idPassation } from './etats.ts';
import { getPassation, listerEvenements, type Passation } from './repository.ts';
import { getGrille } from './repository-grilles.ts';
import { DONNE_DES_POINTS } from './tables.ts';
import { nommerGrille } from './vues.ts';

/**
 * The result in force before a passation: the last event that gives points, of this year or of one before;
 * null when the pupil never passed the scale.
 */
export async function findPrecedent(contexte: Contexte, eleveId: string, annee: string) {
  const evenements = await listerEvenements(contexte.trx, eleveId);
  const dernier = evenements.filter((e) => e.annee <= annee && DONNE_DES_POINTS[e.genre]).at(-1);
  return dernier ? montrerResultat(contexte, await getPassation(contexte, idPassation(dernier))) : null;
}

/** A passation as a result to be read beside another. */
export async function montrerResultat({ trx }: Contexte, passation: Passation) {
  const { annee, passeeLe, total, points, reponses, grilleId } = passation;
  const grille = nommerGrille(await getGrille(trx, grilleId));
  return { annee, passeeLe, total, points, grille, reponses: { ...reponses } };
}
