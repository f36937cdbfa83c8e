import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import type { Droit } from '@polaris/regles/droit.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { acces } from '@polaris/regles/integration/acces.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { NIVEAUX } from '../../kernel/personne.ts';
import { Refus } from '../../kernel/refus.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { ETAPES } from './schema.ts';

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

/** Shows the judgement before anything is recorded: all the reasons, not only the first. */
export const controlerAcces = definirCas({
  nom: 'integration.controlerAcces',
  titre: 'Contrôler l’accès d’un élève à l’intégration permanente totale.',
  permission: 'integration.encoder',
  genre: 'lecture',
  entree: ETAPES.acces.and(z.object({ niveau: z.enum(NIVEAUX), debut: ETAPES.debut.shape.debut })),
  sortie: z.object({ acces: resultatSchema }),
  executer: async ({ droit }, faits) => ({ acces: jugerAcces(droit, faits) }),
});
