import { PALIERS } from '@polaris/regles/recrutement/vocabulaire.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { candidatsPour, type getChoix } from './candidats.ts';
import { jugerPalier } from './jugements.ts';
import { exigerPublie, getAppel } from './lire-appel.ts';

type Lu = Awaited<ReturnType<typeof getChoix>>;

/** What may be decided now of one choice, by the call and by the tiers; refuses with the sentence. */
export async function exigerDecidable(contexte: Contexte, { appelId, candidature, choix, candidatures }: Lu) {
  const appel = await getAppel(contexte, appelId);
  exigerPublie(appel);
  if (appel.limite_le >= contexte.aujourdhui) {
    throw new Refus(
      'regle-non-respectee',
      'Les candidatures sont encore reçues : on choisit après le dernier jour de l’appel, pour classer tous les candidats.',
    );
  }
  if (candidature.recevabilite === 'a-examiner') {
    throw new Refus('regle-non-respectee', 'Dites d’abord si cette candidature est recevable.');
  }
  if (candidature.recevabilite === 'irrecevable') {
    throw new Refus(
      'regle-non-respectee',
      'Cette candidature n’est pas recevable : elle n’est pas départagée.',
    );
  }
  const juges = candidatsPour(candidatures, choix.fonction);
  const { valeur } = jugerPalier(
    contexte,
    appel.annee_scolaire,
    juges.map(({ juge }) => juge),
  );
  if (typeof valeur === 'number' && candidature.palier > valeur) {
    const attendent = juges.filter(
      ({ juge }) => juge.palier === valeur && juge.decision === 'en-attente',
    ).length;
    const qui = attendent === 1 ? '1 candidat attend' : `${attendent} candidats attendent`;
    throw new Refus(
      'regle-non-respectee',
      `Le palier ${candidature.palier} n’est pas ouvert pour « ${choix.fonction} » : ${qui} une décision au ${PALIERS[valeur as 1 | 2 | 3].toLowerCase()}.`,
    );
  }
  return { appel, juges };
}
