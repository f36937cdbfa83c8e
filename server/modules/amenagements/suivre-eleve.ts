import { etatPar } from '@polaris/regles/amenagements/etat-par.ts';
import { clesDe, ETATS_PAR } from '@polaris/regles/amenagements/vocabulaire.ts';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { faitsEtat, selectionnerPar } from './par.ts';

/** The PAR of one pupil in reach, the last first: what his file shows. */
export const suivreEleve = definirCas({
  nom: 'amenagements.suivreEleve',
  titre: 'Lister les protocoles d’aménagements raisonnables d’un élève.',
  permission: 'par.lire',
  genre: 'lecture',
  entree: z.object({ eleveId: identifiant }),
  sortie: z.object({
    pars: z.array(
      z.object({
        parId: identifiant,
        ecole: z.string(),
        debut: z.string(),
        prevuJusquAu: z.string(),
        fin: z.string().nullable(),
        suiviIndividuel: z.boolean(),
        amenagements: z.number(),
        evaluationPrevueLe: z.string().nullable(),
        etat: z.enum(clesDe(ETATS_PAR)),
      }),
    ),
  }),
  async executer({ trx, aujourdhui }, { eleveId }) {
    const lignes = await selectionnerPar(trx)
      .where('p.eleve_id', '=', eleveId)
      .orderBy('p.debut', 'desc')
      .orderBy('p.id')
      .execute();
    return {
      pars: lignes.map((par) => ({
        parId: par.id,
        ecole: par.ecole,
        debut: par.debut,
        prevuJusquAu: par.prevu_jusqu_au,
        fin: par.fin,
        suiviIndividuel: par.suivi_individuel,
        amenagements: par.amenagements,
        evaluationPrevueLe: par.evaluation_prevue_le,
        etat: etatPar(faitsEtat(par), aujourdhui),
      })),
    };
  },
});
