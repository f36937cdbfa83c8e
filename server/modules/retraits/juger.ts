import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { retrait } from '@polaris/regles/financement/retrait.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { calculerEnveloppe } from '../financement/index.ts';

export type RetraitJuge = { annee: string; echeance: string; points: number | null; jugement: Resultat };

/**
 * What a formal notice of that day gives (FIN-16): its school year, the last day of the time limit, and the
 * points withheld, which are null while the envelope of the year is not known.
 */
export async function jugerRetrait(
  { trx, droit }: Pick<Contexte, 'trx' | 'droit'>,
  poleId: string,
  le: string,
): Promise<RetraitJuge> {
  const annee = anneeDuJour(droit, le);
  const { total } = annee ? await calculerEnveloppe(trx, droit, poleId, annee) : { total: null };
  const jugement = evaluer(retrait, { miseEnDemeureLe: le, points: total ?? 0 }, droit);
  const { echeance } = jugement.detail;
  if (annee === null || typeof echeance !== 'string') {
    const phrase = 'Le délai sort des calendriers connus. Vérifiez la date de la mise en demeure.';
    throw new Refus('saisie-invalide', phrase, { champs: { le: phrase } });
  }
  return { annee, echeance, points: total === null ? null : Number(jugement.valeur), jugement };
}
