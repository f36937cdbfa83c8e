import type { Contexte } from '../../kernel/cas-usage.ts';
import { listerPostesAdoptes, type Part } from '../equipe/index.ts';
import { fautesDesFonctions } from './fonctions-admises.ts';

/** The posts of the adopted staff that a call may offer: paid by points, and not a selection function. */
export async function listerPostesDuCadre(contexte: Contexte, part: Part, annee: string) {
  const lignes = await listerPostesAdoptes(contexte, part, annee);
  return lignes.map((ligne) => ({
    ...ligne,
    offrable:
      ligne.source !== 'fonctionnement' && fautesDesFonctions(contexte, annee, [ligne.fonction]).length === 0,
  }));
}
