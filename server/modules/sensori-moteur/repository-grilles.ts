import type { Trx } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { ageLe, choisirGrille, type Grille } from './grille.ts';

const COLONNES = [
  'id',
  'numero',
  'titre',
  'depuis_annee as depuis',
  'age_min as ageMin',
  'age_max as ageMax',
  'essai',
  'items',
  'tranches',
  'version',
  'publiee_le as publieeLe',
] as const;

/** Every grid in reach, last written first. */
export function listerToutes(trx: Trx) {
  return trx.selectFrom('grille_echelle').select(COLONNES).orderBy('numero', 'desc').execute();
}

/** A grid in reach; refuses any other. */
export async function getGrille(trx: Trx, grilleId: string) {
  const grille = await trx
    .selectFrom('grille_echelle')
    .select(COLONNES)
    .where('id', '=', grilleId)
    .executeTakeFirst();
  if (!grille) throw new Refus('introuvable', 'Cette grille n’existe pas. Revenez à la liste des grilles.');
  return grille;
}

export const PAS_DE_GRILLE =
  'Grille non publiée : les questions et les tranches de l’échelle n’ont pas été publiées ici. L’administration doit d’abord publier une grille pour cette année et cet âge.';

/** The grid to pass on a day for a pupil of that birth date, or null when none is published for it. */
export async function findGrillePour(
  trx: Trx,
  { annee, naissance, jour }: { annee: string; naissance: string; jour: string },
): Promise<Grille | null> {
  const publiees = (await listerToutes(trx)).filter(({ publieeLe }) => publieeLe !== null);
  return choisirGrille(publiees, annee, ageLe(naissance, jour));
}
