import type { Contexte } from '../../kernel/cas-usage.ts';
import type { Part } from '../equipe/index.ts';
import { fautesDesFonctions } from './fonctions-admises.ts';

/** The posts of the adopted staff that a call may offer: paid by points, and not a selection function. */
export async function listerPostesDuCadre(contexte: Contexte, part: Part, annee: string) {
  const lignes = await contexte.trx
    .selectFrom('poste as p')
    .innerJoin('cadre as c', 'c.id', 'p.cadre_id')
    .select(['p.id', 'p.fonction', 'p.fraction', 'p.source', 'p.intitule', 'c.id as cadreId'])
    .where('c.pole_id', '=', part.poleId)
    .where('c.ecole_id', '=', part.ecoleId)
    .where('c.annee_scolaire', '=', annee)
    .where('c.etat', '=', 'adopte')
    .orderBy('p.ordre')
    .execute();
  return lignes.map((ligne) => ({
    ...ligne,
    offrable:
      ligne.source !== 'fonctionnement' && fautesDesFonctions(contexte, annee, [ligne.fonction]).length === 0,
  }));
}
