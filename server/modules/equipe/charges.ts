import { getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import type { PartAnnee } from './moment.ts';

/** What each member works during a school year, in this part; null for a role that may not read people. */
export async function listerCharges(contexte: Contexte, { poleId, ecoleId, annee }: PartAnnee) {
  const { trx, droit, session } = contexte;
  if (!estPermis('personnel.lire', session.active.role)) return null;
  const { rentree, avant } = getExercice(droit, annee);
  return trx
    .selectFrom('charge as c')
    .innerJoin('membre_personnel as m', 'm.id', 'c.membre_id')
    .select(['m.nom', 'm.prenom', 'c.lieu', 'c.fonction', 'c.prestees', 'c.sur', 'c.situation', 'c.titre'])
    .select(['c.etablissement', 'c.du', 'c.au'])
    .where('c.pole_id', '=', poleId)
    .where('c.ecole_id', '=', ecoleId)
    .where('c.du', '<', avant)
    .where((eb) => eb.or([eb('c.au', 'is', null), eb('c.au', '>', rentree)]))
    .orderBy('m.recherche')
    .orderBy('c.du')
    .execute();
}

export type ChargeLue = NonNullable<Awaited<ReturnType<typeof listerCharges>>>[number];
