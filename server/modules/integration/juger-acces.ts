import type { Droit } from '@polaris/regles/droit.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { acces } from '@polaris/regles/integration/acces.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import type { NIVEAUX } from '../../kernel/personne.ts';

type FaitsAcces = {
  niveau: (typeof NIVEAUX)[number];
  type: number;
  inscritSpecialiseLe?: string | undefined;
  frequentationReguliere?: boolean | undefined;
  immersionLangueDesSignes: boolean;
};

/** Judges IPT-1 for the school year of the start. */
export function jugerAcces(droit: Droit, anneeScolaire: string, faits: FaitsAcces): Resultat {
  return evaluer(
    acces,
    {
      anneeScolaire,
      niveau: faits.niveau,
      type: faits.type,
      immersionLangueDesSignes: faits.immersionLangueDesSignes,
      ...(faits.frequentationReguliere === undefined
        ? {}
        : { frequentationReguliere: faits.frequentationReguliere }),
      ...(faits.inscritSpecialiseLe ? { inscritSpecialiseLe: faits.inscritSpecialiseLe } : {}),
    },
    droit,
  );
}
