import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { arret } from '@polaris/regles/integration/arret.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import { z } from 'zod';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { type FaitsSaisis, versFaits } from './faits-arret.ts';
import type { IntegrationComplete } from './repository.ts';

/** What a permitted end does, out of the detail of the rule `integration.arret`. */
export const effetsArret = z.object({
  finDePleinDroit: z.boolean(),
  /** Last day of the integration. */
  dateFin: z.string(),
  /** False: not recounted on 1 October; null: nothing is written for that ground. */
  recomptage1erOctobre: z.boolean().nullable(),
  reputeIntegre: z.boolean().nullable(),
  pointsInchanges: z.boolean(),
  comptageAnneeSuivante: z
    .object({ jour: z.string(), pour: z.string(), comptee: z.boolean().nullable() })
    .nullable(),
  document: z.object({ code: z.string(), intitule: z.string(), signataires: z.array(z.string()) }),
  prochaineEtape: z.string(),
});

export type FinJugee = {
  jugement: Resultat;
  /** Null when the end is refused or when facts are missing. */
  effets: z.output<typeof effetsArret> | null;
  /** School year of the last day. */
  anneeScolaire: string;
};

/**
 * Judges IPT-8 for this integration, recording nothing. Refuses what the rule cannot see: an integration
 * that has ended, a day before it starts, a day outside the known calendars.
 */
export function jugerFin(
  { droit }: Contexte,
  integration: IntegrationComplete,
  saisis: FaitsSaisis,
): FinJugee {
  if (integration.fin) {
    throw new Refus('conflit', 'Cette intégration a déjà pris fin. Rechargez la page pour voir sa fin.');
  }
  if (saisis.dateEvenement < integration.debut) {
    refuserDate('Cette date précède le début de l’intégration. Vérifiez le jour et l’année.');
  }
  const anneeScolaire = anneeDuJour(droit, saisis.dateEvenement);
  if (!anneeScolaire) refuserDate('Choisissez une date dans une année scolaire connue.');
  const jugement = evaluer(arret, versFaits(saisis), droit);
  if (jugement.issue === 'hors-periode') {
    refuserDate(
      'Le droit de cette date n’est pas connu. Choisissez une date dans une année scolaire connue.',
    );
  }
  const permise = jugement.issue === 'resultat' && jugement.valeur === true;
  const effets = permise ? effetsArret.parse(jugement.detail) : null;
  if (effets && effets.dateFin < integration.debut) {
    refuserDate('L’intégration commence après le dernier jour de cette année scolaire. Vérifiez la date.');
  }
  return { jugement, effets, anneeScolaire };
}

function refuserDate(phrase: string): never {
  throw new Refus('saisie-invalide', 'La date est à corriger.', { champs: { dateEvenement: phrase } });
}
