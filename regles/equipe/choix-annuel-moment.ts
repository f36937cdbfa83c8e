import { enToutesLettres } from '../calendrier/lettres.ts';
import type { Droit } from '../droit.ts';
import type { Champs } from '../regle.ts';
import type { Raison, Reference } from '../resultat.ts';

/** When and how the choice is made; nothing is judged of what is not given. */
export const CHAMPS_DU_MOMENT: Champs = {
  decideLe: {
    genre: 'date',
    libelle: 'date du choix',
    aide: 'À donner pour vérifier qu’il est fait à temps.',
    facultatif: true,
  },
  concertation: { genre: 'booleen', libelle: 'choix fait après concertation sociale', facultatif: true },
};

type Moment = { decideLe?: string; concertation?: boolean };

/**
 * What is wrong with the moment of the choice: later than the last day of the school year before, made once
 * the year has begun (`rentree`: the staff is then frozen), or without social consultation.
 */
export function fautesDuMoment(
  { decideLe, concertation }: Moment,
  { droit, rentree, reference }: { droit: Droit; rentree: string; reference: Reference },
): Raison[] {
  const raisons: Raison[] = [];
  const limite = finDeLAnneePrecedente(droit, rentree);
  if (decideLe !== undefined && decideLe >= rentree) {
    const message = `L’année a commencé le ${enToutesLettres(rentree)} : fonctions et volumes sont gelés, sauf un remplacement.`;
    raisons.push({ code: 'cadre-gele', message, fait: 'decideLe', reference });
  } else if (decideLe !== undefined && limite !== undefined && decideLe > limite) {
    const message = `Le choix se fait avant la fin de l’année scolaire précédente, le ${enToutesLettres(limite)}.`;
    raisons.push({ code: 'choix-tardif', message, fait: 'decideLe', reference });
  }
  if (concertation === false) {
    const message = 'Le choix se fait après concertation sociale. Consignez-en la date et l’avis.';
    raisons.push({ code: 'concertation-absente', message, fait: 'concertation', reference });
  }
  return raisons;
}

function finDeLAnneePrecedente(droit: Droit, rentree: string): string | undefined {
  const jours = Object.values(droit.calendriers).map(({ dernierJour }) => dernierJour);
  return jours
    .filter((jour) => jour < rentree)
    .sort()
    .at(-1);
}
