import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, texteCourt } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getPoleDemande } from '../financement/index.ts';
import { getAnneePrevue } from './annee.ts';
import { jugerPrevision, lireFourchette } from './juger.ts';
import { exigerHypotheses, saisie } from './saisie.ts';
import { listerScenarios, SCENARIOS_MAX } from './scenarios.ts';

export const nomScenario = texteCourt(80, 'Donnez un nom à ce scénario.');

/** Keeps a scenario as it stands that day: its assumptions, its range, and the judgement of the rule. */
export const enregistrer = definirCas({
  nom: 'prevision.enregistrer',
  titre: 'Enregistrer un scénario de prévision.',
  permission: 'prevision.tenir',
  genre: 'ecriture',
  entree: z.object({ annee: anneeScolaire, nom: nomScenario, saisie }),
  sortie: z.object({ scenarioId: identifiant }),
  async executer(contexte, { annee, nom, saisie: tapee }) {
    const { trx, coffre, session, instant, droit } = contexte;
    const pole = await getPoleDemande(contexte, undefined);
    getAnneePrevue(droit, annee);
    const hypotheses = exigerHypotheses(tapee);
    const gardes = await listerScenarios(contexte, pole.id, annee);
    refuserDouble(nom, gardes);
    if (gardes.length >= SCENARIOS_MAX) {
      const phrase = `${SCENARIOS_MAX} scénarios sont déjà gardés pour cette année. Supprimez-en un.`;
      throw new Refus('conflit', phrase);
    }
    const jugement = jugerPrevision(contexte, annee, hypotheses);
    const fourchette = lireFourchette(jugement);
    if (!fourchette) {
      throw new Refus('regle-non-respectee', jugement.raisons.map(({ message }) => message).join(' '));
    }
    const { id } = await trx
      .insertInto('prevision')
      .values({
        pole_id: pole.id,
        annee_scolaire: annee,
        nom: coffre.sceller(nom),
        hypotheses: JSON.stringify(hypotheses),
        ...fourchette,
        jugement: JSON.stringify(jugement),
        droit_version: droit.version,
        enregistree_le: new Date(instant.epochMilliseconds),
        enregistree_par: session.compteId,
        supprimee_le: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await contexte.journaliser({
      objet: 'prevision',
      objetId: id,
      poleId: pole.id,
      changements: { annee, ...fourchette },
    });
    return { scenarioId: id };
  },
});

/** Two scenarios of the same name could not be told apart once compared. */
export function refuserDouble(nom: string, gardes: readonly { nom: string }[]): void {
  const cle = nom.toLocaleLowerCase('fr');
  if (!gardes.some((garde) => garde.nom.toLocaleLowerCase('fr') === cle)) return;
  const phrase = 'Un scénario de cette année porte déjà ce nom. Donnez-en un autre.';
  throw new Refus('saisie-invalide', phrase, { champs: { nom: phrase } });
}
