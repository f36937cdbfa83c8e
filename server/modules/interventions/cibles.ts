import { sql } from 'kysely';
import { z } from 'zod';
import { definirCas, type Trx } from '../../kernel/cas-usage.ts';
import { identifiant, jour } from '../../kernel/champs.ts';
import { exigerPole } from '../amenagements/index.ts';
import { listerEcolesDuPole } from '../referentiel/index.ts';

type EleveSuivi = { eleveId: string; eleve: string; ecoleId: string };

/**
 * The pupils a pôle follows on a day, each with the school where: by an integration or by a PAR that runs.
 * A pupil followed in two schools comes twice.
 */
export async function listerElevesSuivis(trx: Trx, poleId: string, jourVoulu: string): Promise<EleveSuivi[]> {
  const { rows } = await sql<EleveSuivi>`
    select e.id as "eleveId", e.nom || ' ' || e.prenom as eleve, s.ecole_id as "ecoleId"
    from (select eleve_id, ecole_id from integration
            where pole_id = ${poleId} and debut <= ${jourVoulu} and (fin is null or fin >= ${jourVoulu})
          union
          select eleve_id, ecole_id from par
            where pole_id = ${poleId} and debut <= ${jourVoulu} and (fin is null or fin >= ${jourVoulu})) s
      join eleve e on e.id = s.eleve_id
    order by e.recherche, e.id`.execute(trx);
  return rows;
}

/** Whom an intervention may be for: the coopérantes of the pôle, and the pupils followed in each. */
export const listerCibles = definirCas({
  nom: 'interventions.listerCibles',
  titre: 'Lister les écoles et les élèves pour qui noter une intervention.',
  permission: 'interventions.noter',
  genre: 'lecture',
  entree: z.object({ jour: jour.optional() }),
  sortie: z.object({
    ecoles: z.array(
      z.object({
        ecoleId: identifiant,
        ecole: z.string(),
        eleves: z.array(z.object({ eleveId: identifiant, eleve: z.string() })),
      }),
    ),
  }),
  async executer(contexte, entree) {
    const { trx, aujourdhui } = contexte;
    const poleId = exigerPole(contexte);
    const leJour = entree.jour ?? aujourdhui;
    const ecoles = await listerEcolesDuPole(trx, poleId, leJour);
    const eleves = await listerElevesSuivis(trx, poleId, leJour);
    return {
      ecoles: ecoles
        .filter(({ genre }) => genre === 'cooperante')
        .map(({ id, nom }) => ({
          ecoleId: id,
          ecole: nom,
          eleves: eleves
            .filter(({ ecoleId }) => ecoleId === id)
            .map(({ eleveId, eleve }) => ({ eleveId, eleve })),
        })),
    };
  },
});
