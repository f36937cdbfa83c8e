import { VINGTIEMES } from '@polaris/regles/equipe/table.ts';
import { formater, produit, quotient } from '@polaris/regles/nombre.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import type { PartAnnee } from './moment.ts';

/** A definitive member of the part and the post that the rule of the annual choice protects. */
export type Definitif = { nom: string; prenom: string; fonction: string; periodes: number; fraction: string };

/**
 * The charges that definitive members hold in the pôle on a day, in this part; null for a role that may not
 * read people.
 */
export async function listerDefinitifs(
  { trx, session }: Contexte,
  { poleId, ecoleId }: Pick<PartAnnee, 'poleId' | 'ecoleId'>,
  jour: string,
): Promise<Definitif[] | null> {
  if (!estPermis('personnel.lire', session.active.role)) return null;
  const lignes = await trx
    .selectFrom('charge as c')
    .innerJoin('membre_personnel as m', 'm.id', 'c.membre_id')
    .select(['m.nom', 'm.prenom', 'c.fonction', 'c.prestees', 'c.sur'])
    .where('c.pole_id', '=', poleId)
    .where('c.ecole_id', '=', ecoleId)
    .where('c.lieu', '=', 'pole')
    .where('c.situation', '=', 'definitif')
    .where('c.du', '<=', jour)
    .where((eb) => eb.or([eb('c.au', 'is', null), eb('c.au', '>', jour)]))
    .orderBy('m.recherche')
    .execute();
  return lignes.map(({ nom, prenom, fonction, prestees, sur }) => ({
    nom,
    prenom,
    fonction,
    periodes: Number(prestees),
    fraction: enFraction(Number(prestees), sur),
  }));
}

const PLEIN = 20;

/** The column of the table that a charge fills; what fills none is written as it is, and the rule says so. */
function enFraction(prestees: number, sur: number): string {
  const vingtiemes = quotient(produit(prestees, PLEIN), sur, 6);
  const colonne = Object.entries(VINGTIEMES).find(([, valeur]) => valeur === vingtiemes)?.[0];
  return colonne ?? `${formater(prestees)}/${sur}`;
}
