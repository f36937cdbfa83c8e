import { ENVELOPPE_FERMEE } from '@polaris/regles/financement/ipt.ts';
import { produit } from '@polaris/regles/nombre.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import type { AnneePrevue } from './annee.ts';
import { PREMIERES_IPT_DEPUIS, precedente } from './comptages.ts';

const DEGRESSIF = 'financement.ipt.degressif';

/** IPT that count no more from the first year of the closed envelope, and what they would still bring: an estimate. */
export type Eteintes = { nombre: number; valeur: number; points: number };

/**
 * For the first year of the closed envelope alone: the IPT of the pôle first begun before 02/09/2020 (FIN-5,
 * FIN-6), at the last value published for one of them. Null in any other year, or when there is none.
 */
export async function lireEteintes(
  { trx }: Pick<Contexte, 'trx'>,
  poleId: string,
  { annee, droit, comptageLe }: AnneePrevue,
): Promise<Eteintes | null> {
  const valeur = droit.parametres[DEGRESSIF]?.valeurs.find((v) => v.valeur !== null)?.valeur;
  if (annee !== ENVELOPPE_FERMEE || typeof valeur !== 'number') return null;
  const { nombre } = await trx
    .selectFrom('integration as i')
    .innerJoin('parcours_annee as y', 'y.integration_id', 'i.id')
    .select((eb) => eb.fn.countAll<string>().as('nombre'))
    .where('i.pole_id', '=', poleId)
    .where('y.annee_scolaire', '=', precedente(annee))
    .where('i.debut', '<=', comptageLe)
    .where('i.premier_debut', '<', PREMIERES_IPT_DEPUIS)
    .where((eb) => eb.or([eb('i.fin', 'is', null), eb('i.fin', '>=', comptageLe)]))
    .executeTakeFirstOrThrow();
  return Number(nombre) === 0
    ? null
    : { nombre: Number(nombre), valeur, points: produit(Number(nombre), valeur) };
}
