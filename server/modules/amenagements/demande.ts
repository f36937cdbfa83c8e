import { CLES_FORMES, type Forme } from '@polaris/regles/amenagements/formes.ts';
import { clesDe, ETATS_DEMANDE, type EtatDemande } from '@polaris/regles/amenagements/vocabulaire.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';

/** The sealed part of a request: what was written, and who the pupil is when the school names one. */
export type ContenuDemande = {
  eleve: string | null;
  classe: string;
  besoin: string;
  essais: string;
  complements: { question: string; reponse: string }[];
};

/** Answers to the criteria of the pôle, with the words they had on that day. */
export type ReponseCritere = { critere: string; oui: boolean };

export const etatDemande = z.enum(clesDe(ETATS_DEMANDE));
export const forme = z.enum(CLES_FORMES, { error: 'Choisissez ce que le pôle propose.' });

/** State of a request of the alias `d`: closed, or what its last decision says, or still to be examined. */
export const etatSql = sql<EtatDemande>`case when d.close_le is not null then 'close'
  else coalesce((select t.forme from triage t where t.demande_id = d.id
                 order by t.rang desc limit 1), 'recue') end`;

/** A request under the row filter; refuses what is out of reach. */
export async function getDemande(trx: Trx, demandeId: string) {
  const ligne = await trx
    .selectFrom('demande as d')
    .innerJoin('ecole as e', 'e.id', 'd.ecole_id')
    .innerJoin('pole as p', 'p.id', 'd.pole_id')
    .innerJoin('compte as c', 'c.id', 'd.enregistree_par')
    .selectAll('d')
    .select(['e.nom as ecole', 'e.fase', 'p.nom as pole', 'c.nom as auteur', etatSql.as('etat')])
    .where('d.id', '=', demandeId)
    .executeTakeFirst();
  if (!ligne) throw new Refus('introuvable', 'Cette demande n’existe pas ou n’est pas dans votre périmètre.');
  return ligne;
}

/** The decisions on a request, oldest first. */
export function listerTriages(trx: Trx, demandeId: string) {
  return trx
    .selectFrom('triage as t')
    .innerJoin('compte as c', 'c.id', 't.enregistre_par')
    .selectAll('t')
    .select('c.nom as auteur')
    .where('t.demande_id', '=', demandeId)
    .orderBy('t.rang')
    .execute();
}

/** The forms already decided for a request, oldest first. */
export async function listerFormes(trx: Trx, demandeId: string): Promise<Forme[]> {
  return (await listerTriages(trx, demandeId)).map((triage) => triage.forme);
}
