import { enToutesLettres } from '@polaris/regles/calendrier/lettres.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerRegime, type RegimeEchelles } from './regime.ts';
import { type EleveSuivi, getEleve } from './repository.ts';
import type { BilanSaisi } from './schema.ts';

/**
 * The gate of the scale (DOS-2): a year that still has one, a day of that year already past, and a medical
 * report strictly before it.
 * @throws Refus with one sentence by field
 */
export async function exigerBilan(
  contexte: Contexte,
  saisi: Pick<BilanSaisi, 'eleveId' | 'annee' | 'bilanLe' | 'passeeLe'>,
): Promise<{ eleve: EleveSuivi; regime: RegimeEchelles }> {
  const eleve = await getEleve(contexte.trx, saisi.eleveId);
  const regime = exigerRegime(contexte, saisi.annee);
  const champs = { ...verifierPassee(saisi, regime, contexte.aujourdhui), ...verifierBilan(saisi, eleve) };
  if (Object.keys(champs).length > 0) {
    throw new Refus('saisie-invalide', 'L’échelle ne peut pas être passée à ces dates.', { champs });
  }
  return { eleve, regime };
}

function verifierPassee(
  { annee, passeeLe }: Pick<BilanSaisi, 'annee' | 'passeeLe'>,
  { exercice }: RegimeEchelles,
  aujourdhui: string,
): Record<string, string> {
  if (passeeLe > aujourdhui) {
    return { passeeLe: 'La passation est à venir : encodez-la quand elle a eu lieu, ou corrigez la date.' };
  }
  if (passeeLe >= exercice.rentree && passeeLe < exercice.avant) return {};
  const phrase = `La passation ne tombe pas dans l’année scolaire ${annee}, qui commence le ${enToutesLettres(exercice.rentree)}. Corrigez la date, ou choisissez l’année où elle a eu lieu.`;
  return { passeeLe: phrase };
}

function verifierBilan(
  { bilanLe, passeeLe }: Pick<BilanSaisi, 'bilanLe' | 'passeeLe'>,
  { naissance }: EleveSuivi,
): Record<string, string> {
  if (bilanLe < naissance) {
    return { bilanLe: 'Ce bilan est antérieur à la naissance de l’élève. Vérifiez l’année.' };
  }
  if (bilanLe < passeeLe) return {};
  const phrase = `Le bilan médical doit être antérieur à la passation : il est du ${enToutesLettres(bilanLe)}, la passation du ${enToutesLettres(passeeLe)}. Corrigez la date, ou repassez l’échelle après le bilan.`;
  return { bilanLe: phrase };
}
