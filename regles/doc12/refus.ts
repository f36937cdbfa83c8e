import { manquant } from '../faits.ts';
import type { ValeurLue } from '../lecture.ts';
import { formater } from '../nombre.ts';
import type { Raison } from '../resultat.ts';
import type { FaitsDoc12 } from './faits.ts';

/** Why no document can be filled: no line of work, a leave that is not told whole, a wrong fraction. */
export function refusDesEmplois({ conge, emplois }: FaitsDoc12, charge: ValeurLue<number>): Raison[] {
  if (emplois.length === 0) return [manquant({ libelle: 'au moins un emploi' }, 'emplois')];
  const raisons = emplois.flatMap(({ lieu, heures, sur }, rang): Raison[] => {
    const fait = `emplois[${rang}]`;
    if (lieu === 'pole' && sur !== charge.valeur) {
      const message = `Emploi ${rang + 1} : dans un pôle, la fraction est toujours sur ${charge.valeur}. Corrigez « sur ».`;
      return [{ code: 'fraction-de-pole', message, fait: `${fait}.sur`, reference: charge.reference }];
    }
    if (heures <= sur) return [];
    const message = `Emploi ${rang + 1} : ${formater(heures)} dépasse la charge complète de ${sur}. Corrigez les heures.`;
    return [{ code: 'heures-au-dela-de-la-charge', message, fait: `${fait}.heures` }];
  });
  return [...raisons, ...(conge ? lieuxDuConge(emplois) : [])];
}

/** A leave is told by both places: what is given up at the school, what is worked in the pôle. */
function lieuxDuConge(emplois: FaitsDoc12['emplois']): Raison[] {
  return LIEUX.filter(({ lieu }) => !emplois.some((emploi) => emploi.lieu === lieu)).map(({ libelle }) =>
    manquant({ libelle }, 'emplois'),
  );
}

const LIEUX = [
  { lieu: 'ecole', libelle: 'l’emploi de l’école, avec les heures abandonnées' },
  { lieu: 'pole', libelle: 'l’emploi du pôle, avec les heures prestées' },
] as const;
