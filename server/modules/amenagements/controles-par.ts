import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import { type Exercice, getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';

/** Ages at which one is a pupil, in whole years: beyond them the year was mistyped. */
const AGES = { min: 2, max: 22 } as const;

function refuser(champs: Record<string, string>): never {
  throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs });
}

/** A pupil has on the day of the request an age at which one goes to school. Civil days. */
export function controlerNaissance(naissance: string, aujourdhui: string): void {
  if (naissance >= aujourdhui)
    refuser({ naissance: 'La date de naissance est dans le futur. Vérifiez l’année.' });
  const { years: age } = Temporal.PlainDate.from(naissance).until(aujourdhui, { largestUnit: 'years' });
  if (age >= AGES.min && age <= AGES.max) return;
  refuser({
    naissance: `L’élève aurait ${age} ans. L’âge va de ${AGES.min} à ${AGES.max} ans : vérifiez l’année.`,
  });
}

type Duree = { debut: string; prevuJusquAu: string; evaluationLe?: string | undefined };

/** A PAR runs within one school year at a time; a prolongation adds the next. Returns that year. */
export function controlerDuree({ droit }: Pick<Contexte, 'droit'>, duree: Duree): Exercice {
  const annee = anneeDuJour(droit, duree.debut);
  if (!annee) refuser({ debut: 'Cette date n’appartient à aucune année scolaire connue. Vérifiez l’année.' });
  const exercice = getExercice(droit, annee);
  if (duree.prevuJusquAu >= exercice.avant) {
    refuser({
      prevuJusquAu: `Un protocole se prévoit par année scolaire : au plus tard la veille de la rentrée suivante. Il se prolonge ensuite en ${decalerAnnee(annee, 1)}.`,
    });
  }
  const { evaluationLe } = duree;
  if (evaluationLe && (evaluationLe < duree.debut || evaluationLe > duree.prevuJusquAu)) {
    refuser({ evaluationLe: 'L’évaluation se tient pendant la durée du protocole. Vérifiez la date.' });
  }
  return exercice;
}
