import { soutienCoordination } from '@polaris/regles/equipe/soutien-coordination.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import { getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { listerPopulations } from '../referentiel/index.ts';

export type SoutienOuvert = {
  resultat: Resultat;
  /** Half-times that the pupils open; null when a value of the year is not known. */
  nombre: number | null;
  elevesCooperantes: number;
  ecolesSansChiffre: number;
  comptageLe: string;
};

/** Half-times of support to the coordination that the pupils of a pôle open in a school year (EQU-6). */
export async function lireSoutien(
  { trx, droit }: Pick<Contexte, 'trx' | 'droit'>,
  poleId: string,
  annee: string,
): Promise<SoutienOuvert> {
  const { rentree } = getExercice(droit, annee);
  const comptageLe = `${rentree.slice(0, 4)}-01-15`;
  const ecoles = await listerPopulations(trx, poleId, { compteeLe: comptageLe, conventionLe: rentree });
  const elevesCooperantes = ecoles.reduce((somme, { eleves }) => somme + (eleves ?? 0), 0);
  const resultat = evaluer(soutienCoordination, { anneeScolaire: annee, elevesCooperantes }, droit);
  return {
    resultat,
    nombre: typeof resultat.valeur === 'number' ? resultat.valeur : null,
    elevesCooperantes,
    ecolesSansChiffre: ecoles.filter(({ eleves }) => eleves === null).length,
    comptageLe,
  };
}
