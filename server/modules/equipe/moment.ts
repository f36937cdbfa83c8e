import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { enToutesLettres } from '@polaris/regles/calendrier/lettres.ts';
import { findCalendrier } from '@polaris/regles/droit.ts';
import { getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';

/** A part of a team in a school year. */
export type PartAnnee = { poleId: string; ecoleId: string; annee: string };

export type Moment = { rentree: string; avant: string | null; commencee: boolean; gele: boolean };

/** Where the cadre of a part stands in its year: still to choose, or frozen (EQU-4). */
export async function lireMoment(contexte: Contexte, part: PartAnnee): Promise<Moment> {
  const { droit, aujourdhui } = contexte;
  const { rentree } = getExercice(droit, part.annee);
  const commencee = aujourdhui >= rentree;
  return {
    rentree,
    avant: findCalendrier(droit, decalerAnnee(part.annee, -1))?.dernierJour ?? null,
    commencee,
    gele: commencee && (await findAdopte(contexte, part)) !== null,
  };
}

/** @throws Refus once the cadre of the year is frozen */
export async function exigerNonGele(contexte: Contexte, part: PartAnnee): Promise<Moment> {
  const moment = await lireMoment(contexte, part);
  if (!moment.gele) return moment;
  throw new Refus(
    'regle-non-respectee',
    `L’année ${part.annee} a commencé le ${enToutesLettres(moment.rentree)} et son cadre est adopté : fonctions et volumes sont gelés. Un remplacement s’encode dans « Personnel ».`,
  );
}

/** The adopted cadre of a part, null while there is none. */
export async function findAdopte({ trx }: Pick<Contexte, 'trx'>, { poleId, ecoleId, annee }: PartAnnee) {
  const adopte = await trx
    .selectFrom('cadre')
    .select(['id', 'version', 'nom'])
    .where('pole_id', '=', poleId)
    .where('ecole_id', '=', ecoleId)
    .where('annee_scolaire', '=', annee)
    .where('etat', '=', 'adopte')
    .executeTakeFirst();
  return adopte ?? null;
}
