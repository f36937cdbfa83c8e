import type { Contexte } from '../../kernel/cas-usage.ts';
import { actualiserActe, type Blocs, blocIdentite } from '../signatures/index.ts';
import { getPar, type ParComplet } from './par.ts';

/**
 * What the parties to a PAR sign, block by block: the pupil and the school, the needs, the adjustments, the
 * duration with its years, and whether the pôle follows. A change reopens the signatures that covered it.
 */
export async function blocsPar({ trx, coffre }: Contexte, par: ParComplet): Promise<Blocs> {
  const medical = await trx
    .selectFrom('par_medical')
    .select(['besoins', 'diagnostic'])
    .where('par_id', '=', par.id)
    .executeTakeFirst();
  const amenagements = await trx
    .selectFrom('par_amenagement')
    .select(['categorie', 'libelle', 'du', 'au'])
    .where('par_id', '=', par.id)
    .execute();
  const annees = await trx
    .selectFrom('par_annee')
    .select(['annee_scolaire', 'niveau', 'annee_etude'])
    .where('par_id', '=', par.id)
    .orderBy('annee_scolaire')
    .execute();
  const lus = amenagements
    .map(({ categorie, libelle, du, au }) => [categorie, coffre.ouvrir<string>(libelle), du, au])
    .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  return {
    ...blocIdentite(par),
    ecole: { valeur: par.ecole_id, complet: true },
    besoins: {
      valeur: medical && [coffre.ouvrir(medical.besoins), coffre.ouvrir(medical.diagnostic)],
      complet: medical !== undefined,
    },
    amenagements: { valeur: lus, complet: amenagements.some(({ au }) => au === null) },
    duree: { valeur: [par.debut, par.prevu_jusqu_au, annees], complet: true },
    suivi: { valeur: par.suivi_individuel, complet: true },
  };
}

/** Records the content to sign after a change, in the transaction of that change. */
export async function actualiserContenu(contexte: Contexte, parId: string): Promise<void> {
  const blocs = await blocsPar(contexte, await getPar(contexte.trx, parId));
  await actualiserActe(contexte, { genre: 'par', objetId: parId, blocs });
}
