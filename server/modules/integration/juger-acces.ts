import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import type { Droit } from '@polaris/regles/droit.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { acces } from '@polaris/regles/integration/acces.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import type { NIVEAUX } from '../../kernel/personne.ts';
import { Refus } from '../../kernel/refus.ts';

type FaitsAcces = {
  debut: string;
  niveau: (typeof NIVEAUX)[number];
  type: number;
  inscritSpecialiseLe?: string | undefined;
  frequentationReguliere: boolean;
  immersionLangueDesSignes: boolean;
};

/** Judges IPT-1 for the school year of the start; refuses a start outside the known calendars. */
export function jugerAcces(droit: Droit, faits: FaitsAcces): Resultat {
  const anneeScolaire = anneeDuJour(droit, faits.debut);
  if (!anneeScolaire) {
    throw new Refus('saisie-invalide', 'La date de début sort des années scolaires connues.', {
      champs: { debut: 'Choisissez une date dans une année scolaire connue.' },
    });
  }
  return evaluer(
    acces,
    {
      anneeScolaire,
      niveau: faits.niveau,
      type: faits.type,
      frequentationReguliere: faits.frequentationReguliere,
      immersionLangueDesSignes: faits.immersionLangueDesSignes,
      ...(faits.inscritSpecialiseLe ? { inscritSpecialiseLe: faits.inscritSpecialiseLe } : {}),
    },
    droit,
  );
}
