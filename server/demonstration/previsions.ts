import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import { ENVELOPPE_FERMEE } from '@polaris/regles/financement/ipt.ts';
import { SCENARIOS } from '@polaris/regles/financement/prevision-hypotheses.ts';
import type { Noyau } from '../kernel/noyau.ts';
import type { Executer } from '../kernel/registre.ts';

/** Fewer pupils than the trend says, in every scenario. */
const PRUDENCE = 0.98;

/** Keeps two scenarios of the next year: what the pôle starts from, and a more careful one. */
export async function garderPrevisions(executer: Executer, { droit }: Noyau, jour: string): Promise<void> {
  const annee = decalerAnnee(anneeDuJour(droit, jour) ?? '', 1);
  if (annee < ENVELOPPE_FERMEE) return;
  const { hypotheses } = await executer('prevision.consulter', { annee });
  const saisie = Object.fromEntries(
    Object.entries(hypotheses).flatMap(([nom, triplet]) =>
      SCENARIOS.map((s) => [`${nom}.${s}`, String(triplet[s])]),
    ),
  );
  const prudente = Object.fromEntries(
    SCENARIOS.map((s) => [
      `population.${s}`,
      String(Math.round((hypotheses.population?.[s] ?? 0) * PRUDENCE)),
    ]),
  );
  await executer('prevision.enregistrer', { annee, nom: 'Tendance du pôle', saisie });
  await executer('prevision.enregistrer', {
    annee,
    nom: 'Deux élèves sur cent en moins',
    saisie: { ...saisie, ...prudente },
  });
}
