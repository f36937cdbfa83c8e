import { CONCLUSIONS, clesDe } from '@polaris/regles/amenagements/vocabulaire.ts';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { texteRequis, versDate } from './champs.ts';
import { exigerPasse } from './cooperation.ts';
import { exigerOuvert, getPar } from './par.ts';

/** Plans an evaluation of a PAR: it comes to the dashboards on its day. */
export const planifierEvaluation = definirCas({
  nom: 'amenagements.planifierEvaluation',
  titre: 'Prévoir une évaluation d’un protocole.',
  permission: 'par.ecrire',
  genre: 'ecriture',
  entree: z.object({ parId: identifiant, prevueLe: jour }),
  sortie: z.object({ evaluationId: identifiant }),
  async executer({ trx, instant, journaliser }, { parId, prevueLe }) {
    const par = await getPar(trx, parId);
    exigerOuvert(par);
    if (prevueLe < par.debut) {
      throw new Refus('saisie-invalide', 'Une date est à corriger.', {
        champs: { prevueLe: 'L’évaluation précède le début du protocole. Vérifiez la date.' },
      });
    }
    const { id } = await trx
      .insertInto('par_evaluation')
      .values({
        pole_id: par.pole_id,
        par_id: parId,
        prevue_le: prevueLe,
        faite_le: null,
        conclusion: null,
        synthese: null,
        ajoutee_le: versDate(instant),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'par',
      objetId: parId,
      poleId: par.pole_id,
      changements: { evaluationId: id, prevueLe },
    });
    return { evaluationId: id };
  },
});

/** Records an evaluation that was held: its day, what it concludes, what was said (sealed). */
export const consignerEvaluation = definirCas({
  nom: 'amenagements.consignerEvaluation',
  titre: 'Consigner l’évaluation d’un protocole.',
  permission: 'par.ecrire',
  genre: 'ecriture',
  entree: z.object({
    evaluationId: identifiant,
    faiteLe: jour,
    conclusion: z.enum(clesDe(CONCLUSIONS), { error: 'Dites ce que l’évaluation conclut.' }),
    synthese: texteRequis(4000, 'Résumez l’évaluation en quelques phrases.'),
  }),
  sortie: z.object({ parId: identifiant }),
  async executer({ trx, coffre, aujourdhui, journaliser }, entree) {
    const { evaluationId, faiteLe, conclusion } = entree;
    exigerPasse('faiteLe', faiteLe, aujourdhui);
    const faite = await trx
      .updateTable('par_evaluation')
      .set({ faite_le: faiteLe, conclusion, synthese: coffre.sceller(entree.synthese) })
      .where('id', '=', evaluationId)
      .where('faite_le', 'is', null)
      .returning(['par_id', 'pole_id'])
      .executeTakeFirst();
    if (!faite) throw new Refus('introuvable', 'Cette évaluation n’existe pas, ou elle est déjà consignée.');
    const par = await getPar(trx, faite.par_id);
    if (faiteLe < par.debut) {
      throw new Refus('saisie-invalide', 'Une date est à corriger.', {
        champs: { faiteLe: 'L’évaluation précède le début du protocole. Vérifiez la date.' },
      });
    }
    await journaliser({
      objet: 'par',
      objetId: faite.par_id,
      poleId: faite.pole_id,
      changements: { evaluationId, faiteLe, conclusion },
    });
    return { parId: faite.par_id };
  },
});
