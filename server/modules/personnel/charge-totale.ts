import { chargeTotale } from '@polaris/regles/equipe/charge-totale.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import { anneeCourante } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import type { ChargeEcrite } from './charge-ecrite.ts';

type Segment = { lieu: 'pole' | 'hors-pole'; prestees: number; sur: number };

/** The rule of the total charge takes so many segments at most. */
const SEGMENTS_MAX = 6;

/** Total of what a member works on a day, in the pôle and elsewhere (EQU-8), under the law of its school year. */
export function jugerTotal(
  { droit }: Pick<Contexte, 'droit'>,
  segments: readonly Segment[],
  jour: string,
): Resultat {
  return evaluer(
    chargeTotale,
    {
      anneeScolaire: anneeCourante(droit, jour),
      segments: segments.slice(0, SEGMENTS_MAX).map(({ lieu, prestees, sur }) => ({ lieu, prestees, sur })),
    },
    droit,
  );
}

/** @throws Refus when the segment cannot stand by itself: its days, its unit, more than a full charge */
export function refuserCharge(contexte: Pick<Contexte, 'droit'>, charge: ChargeEcrite): void {
  const { du, au, prestees, sur, lieu, etablissement, conge } = charge;
  const champs = {
    ...(au !== null && au <= du
      ? { au: 'La fin suit le début. Indiquez le premier jour où la charge n’est plus exercée.' }
      : {}),
    ...(prestees > sur
      ? { prestees: `Une charge ne dépasse pas ${sur} périodes. Corrigez l’un des deux nombres.` }
      : {}),
    ...(prestees === 0 ? { prestees: 'Une charge compte au moins une partie de période.' } : {}),
    ...(lieu === 'hors-pole' && !etablissement
      ? { etablissement: 'Indiquez l’établissement où cette charge est exercée.' }
      : {}),
    ...(lieu === 'pole' && conge
      ? { conge: 'Le congé porte sur la charge abandonnée hors du pôle. Notez-la à part.' }
      : {}),
  };
  if (Object.keys(champs).length > 0) {
    throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs });
  }
  const jugement = jugerTotal(contexte, [charge], du);
  if (jugement.issue === 'resultat') return;
  const phrase = jugement.raisons.map(({ message }) => message.replace(/^Segment 1 : d/, 'D')).join(' ');
  throw new Refus('regle-non-respectee', phrase, { champs: { sur: phrase } });
}
