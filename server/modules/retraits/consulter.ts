import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { getPoleDemande } from '../financement/index.ts';

/** The formal notices of a school year, the newest first, each with its count of days. */
export const consulter = definirCas({
  nom: 'retraits.consulter',
  titre: 'Consulter les mises en demeure d’un pôle.',
  permission: 'retraits.lire',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire, poleId: identifiant.optional() }),
  sortie: z.object({
    misesEnDemeure: z.array(
      z.object({
        id: identifiant,
        le: z.string(),
        manquement: z.string(),
        echeance: z.string(),
        /** Is the time limit over on the day of the request? */
        ecoulee: z.boolean(),
        issue: z.enum(['levee', 'appliquee']).nullable(),
        issueLe: z.string().nullable(),
        /** Points withheld; null until then. */
        points: z.number().nullable(),
        jugement: resultatSchema,
      }),
    ),
  }),
  async executer({ trx, coffre, session, aujourdhui }, { annee, poleId }) {
    const pole = await getPoleDemande({ trx, session }, poleId);
    const lignes = await trx
      .selectFrom('mise_en_demeure as d')
      .leftJoin('mouvement as m', 'm.id', 'd.mouvement_id')
      .select(['d.id', 'd.le', 'd.manquement', 'd.echeance', 'd.issue', 'd.issue_le', 'd.jugement'])
      .select('m.points')
      .where('d.pole_id', '=', pole.id)
      .where('d.annee_scolaire', '=', annee)
      .orderBy('d.le', 'desc')
      .execute();
    return {
      misesEnDemeure: lignes.map(({ manquement, issue_le, points, jugement, ...ligne }) => ({
        ...ligne,
        manquement: coffre.ouvrir<string>(manquement),
        ecoulee: aujourdhui > ligne.echeance,
        issueLe: issue_le,
        points: points === null ? null : Number(points),
        jugement: jugement as unknown as z.input<typeof resultatSchema>,
      })),
    };
  },
});
