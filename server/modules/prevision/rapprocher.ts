import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getPoleDemande } from '../financement/index.ts';
import { lireCertifie } from '../national/index.ts';
import { calculerEcart, choisirARapprocher } from './ecart.ts';
import { listerScenarios } from './scenarios.ts';

/** Keeps, for each scenario of a year, what separates it from the last certified figure. Once for each run. */
export const rapprocher = definirCas({
  nom: 'prevision.rapprocher',
  titre: 'Rapprocher les prévisions du chiffre certifié.',
  permission: 'prevision.tenir',
  genre: 'ecriture',
  entree: z.object({ annee: anneeScolaire }),
  sortie: z.object({ rapproches: z.number() }),
  async executer(contexte, { annee }) {
    const { trx, session, instant } = contexte;
    const pole = await getPoleDemande(contexte, undefined);
    const certifie = await lireCertifie(trx, pole.id, annee);
    if (!certifie) {
      throw new Refus(
        'regle-non-respectee',
        `Aucun calcul national n’est publié pour ${annee}. Le rapprochement se fera alors.`,
      );
    }
    const restants = choisirARapprocher(await listerScenarios(contexte, pole.id, annee), certifie);
    if (restants.length === 0) {
      throw new Refus(
        'conflit',
        'Aucune prévision n’est à rapprocher : elles le sont déjà, ou datent d’après la publication.',
      );
    }
    await trx
      .insertInto('prevision_ecart')
      .values(
        restants.map((scenario) => {
          const { ecart, dansFourchette } = calculerEcart(scenario, certifie.points);
          return {
            prevision_id: scenario.id,
            pole_id: pole.id,
            calcul_id: certifie.calculId,
            certifie: certifie.points,
            ecart,
            dans_fourchette: dansFourchette,
            rapproche_le: new Date(instant.epochMilliseconds),
            rapproche_par: session.compteId,
          };
        }),
      )
      .execute();
    await contexte.journaliser({
      objet: 'prevision',
      objetId: null,
      poleId: pole.id,
      changements: { annee, calcul: certifie.calculId, rapproches: restants.length },
    });
    return { rapproches: restants.length };
  },
});
