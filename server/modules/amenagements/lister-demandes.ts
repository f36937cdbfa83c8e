import { clesDe, URGENCES } from '@polaris/regles/amenagements/vocabulaire.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { type ContenuDemande, etatDemande, etatSql } from './demande.ts';

const PAR_PAGE = 50;

/** The most pressing first among those still open, then the oldest. */
const ORDRE = sql`(v.etat = 'close'), array_position(array['urgente', 'proche', 'ordinaire'], v.urgence),
  v.demandee_le, v.id`;

/** The queue of requests of a school year: every one of the pôle, or those of the school that asks. */
export const listerDemandes = definirCas({
  nom: 'amenagements.listerDemandes',
  titre: 'Lister les demandes d’intervention.',
  permission: 'demandes.lire',
  genre: 'lecture',
  entree: z.object({
    annee: anneeScolaire,
    etat: etatDemande.optional(),
    urgence: z.enum(clesDe(URGENCES)).optional(),
    ecoleId: identifiant.optional(),
    page: z.number().int().min(1).max(10_000).default(1),
  }),
  sortie: z.object({
    lignes: z.array(
      z.object({
        demandeId: identifiant,
        ecole: z.string(),
        niveau: z.string(),
        anneeEtude: z.number().nullable(),
        classe: z.string(),
        /** Null: the school names nobody. */
        eleve: z.string().nullable(),
        urgence: z.enum(clesDe(URGENCES)),
        demandeeLe: z.string(),
        etat: etatDemande,
      }),
    ),
    total: z.number(),
    parPage: z.number(),
    /** How many requests of the year in each state, and of each school. */
    facettes: z.object({
      etats: z.array(z.object({ etat: etatDemande, nombre: z.number() })),
      ecoles: z.array(z.object({ id: identifiant, nom: z.string(), nombre: z.number() })),
    }),
  }),
  async executer({ trx, droit, coffre }, { annee, etat, urgence, ecoleId, page }) {
    const { rentree, avant } = getExercice(droit, annee);
    const deLAnnee = trx
      .selectFrom('demande as d')
      .innerJoin('ecole as e', 'e.id', 'd.ecole_id')
      .selectAll('d')
      .select(['e.nom as ecole', 'e.recherche as ecole_recherche', etatSql.as('etat')])
      .where('d.demandee_le', '>=', rentree)
      .where('d.demandee_le', '<', avant);
    const retenues = trx
      .selectFrom(deLAnnee.as('v'))
      .$if(etat !== undefined, (vue) => vue.where('v.etat', '=', etat ?? 'recue'))
      .$if(urgence !== undefined, (vue) => vue.where('v.urgence', '=', urgence ?? 'ordinaire'))
      .$if(ecoleId !== undefined, (vue) => vue.where('v.ecole_id', '=', ecoleId ?? ''));
    const lignes = await retenues
      .selectAll('v')
      .orderBy(ORDRE)
      .limit(PAR_PAGE)
      .offset((page - 1) * PAR_PAGE)
      .execute();
    const { total } = await retenues.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow();
    const nombre = sql<number>`count(*)::int`.as('nombre');
    return {
      lignes: lignes.map((ligne) => {
        const { eleve, classe } = coffre.ouvrir<ContenuDemande>(ligne.contenu);
        return {
          demandeId: ligne.id,
          ecole: ligne.ecole,
          niveau: ligne.niveau,
          anneeEtude: ligne.annee_etude,
          classe,
          eleve,
          urgence: ligne.urgence,
          demandeeLe: ligne.demandee_le,
          etat: ligne.etat,
        };
      }),
      total,
      parPage: PAR_PAGE,
      facettes: {
        etats: await trx.selectFrom(deLAnnee.as('v')).select(['v.etat', nombre]).groupBy('v.etat').execute(),
        ecoles: await trx
          .selectFrom(deLAnnee.as('v'))
          .select(['v.ecole_id as id', 'v.ecole as nom', nombre])
          .groupBy(['v.ecole_id', 'v.ecole', 'v.ecole_recherche'])
          .orderBy('v.ecole_recherche')
          .execute(),
      },
    };
  },
});
