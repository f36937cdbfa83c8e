import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { findConvention, findEcole } from '../referentiel/index.ts';
import type { PremiereIpt } from './schema.ts';

/** The schools, and what they are checked against; while the guided form is unfinished some is unknown. */
export type EcolesChoisies = Pick<PremiereIpt, 'ecoleId' | 'ecoleOrigineId' | 'niveau'> & {
  debut?: string | undefined;
  type?: number | undefined;
};

/**
 * Checks both schools against the reference data: the ordinary one must be a coopérante of the pôle on
 * the day of the start and organise the level; the specialised one must exist and organise the type
 * (STR-1). What is not known yet is not checked. All the reasons are given at once.
 */
export async function verifierEcoles(
  { trx, aujourdhui }: Contexte,
  poleId: string,
  entree: EcolesChoisies,
): Promise<void> {
  const champs: Record<string, string> = {};
  const ordinaire = await findEcole(trx, entree.ecoleId);
  const convention = await findConvention(trx, poleId, entree.ecoleId, entree.debut ?? aujourdhui);
  if (ordinaire?.genre !== 'ordinaire') {
    champs.ecoleId = 'Choisissez une école ordinaire de la liste.';
  } else if (convention?.genre !== 'cooperante') {
    champs.ecoleId =
      'Cette école ne coopère pas avec votre pôle à la date de début. Choisissez une de vos coopérantes.';
  } else if (!ordinaire.niveaux.includes(entree.niveau)) {
    champs.niveau = `Cette école n’organise pas l’enseignement ${entree.niveau}. Corrigez le niveau ou l’école.`;
  }
  const origine = await findEcole(trx, entree.ecoleOrigineId);
  if (origine?.genre !== 'specialisee') {
    champs.ecoleOrigineId = 'Choisissez l’école d’enseignement spécialisé d’où vient l’élève.';
  } else if (entree.type && origine.types.length > 0 && !origine.types.includes(entree.type)) {
    champs.type = `Cette école spécialisée n’organise pas le type ${entree.type}. Corrigez le type ou l’école.`;
  }
  if (Object.keys(champs).length > 0) {
    throw new Refus('regle-non-respectee', 'Les écoles choisies sont à corriger.', { champs });
  }
}
