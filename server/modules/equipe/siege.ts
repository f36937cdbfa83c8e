import { getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { listerEcolesDuPole } from '../referentiel/index.ts';

/** The school that carries a pôle in a school year, as papers name it. */
export async function getSiege({ trx, droit }: Contexte, poleId: string, annee: string) {
  const ecoles = await listerEcolesDuPole(trx, poleId, getExercice(droit, annee).rentree);
  const siege = ecoles.find(({ genre }) => genre === 'siege');
  if (!siege) throw new Error('A pôle always has a siège.');
  return { nom: siege.nom, fase: siege.fase };
}
