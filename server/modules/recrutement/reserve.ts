import type { Contexte } from '../../kernel/cas-usage.ts';
import type { Part } from '../equipe/index.ts';
import { enReserve, listerCandidatures } from './candidats.ts';

/** A candidate of the calls of the year who is still available for a function. */
export type EnReserve = {
  choixId: string;
  appelId: string;
  numero: number;
  reference: string;
  nom: string;
  fonction: string;
  palier: 1 | 2 | 3;
};

/**
 * The reserve of a part (REC-2): admissible candidates of the published calls of the year for whom nothing is
 * decided yet. Before the last day of a call, its applications are not a reserve.
 */
export async function listerReserve(
  contexte: Contexte,
  { poleId, ecoleId }: Pick<Part, 'poleId' | 'ecoleId'>,
  annee: string,
): Promise<EnReserve[]> {
  const appels = await contexte.trx
    .selectFrom('appel')
    .select(['id', 'numero'])
    .where('pole_id', '=', poleId)
    .where('ecole_id', '=', ecoleId)
    .where('annee_scolaire', '=', annee)
    .where('publie_le', 'is not', null)
    .where('limite_le', '<', contexte.aujourdhui)
    .orderBy('numero')
    .execute();
  const reserve: EnReserve[] = [];
  for (const { id, numero } of appels) {
    for (const candidature of await listerCandidatures(contexte, id)) {
      const { reference, identite, palier } = candidature;
      for (const choix of candidature.choix) {
        if (!enReserve(candidature, choix)) continue;
        const nom = `${identite.prenom} ${identite.nom}`;
        reserve.push({
          choixId: choix.id,
          appelId: id,
          numero,
          reference,
          nom,
          fonction: choix.fonction,
          palier,
        });
      }
    }
  }
  return reserve;
}
