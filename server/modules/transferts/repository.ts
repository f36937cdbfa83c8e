import { sql } from 'kysely';
import type { Trx } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';

/** Lots in reach: those a pôle prepares or sent, those it was sent. */
export function transferts(trx: Trx) {
  return trx
    .selectFrom('transfert as t')
    .innerJoin('pole as p', 'p.id', 't.pole_id')
    .innerJoin('pole as q', 'q.id', 't.pole_accueil_id')
    .leftJoin('compte as c', 'c.id', 't.envoye_par')
    .selectAll('t')
    .select([
      'p.nom as pole',
      'p.numero as pole_numero',
      'q.nom as pole_accueil',
      'q.numero as pole_accueil_numero',
    ])
    .select('c.nom as envoyeur');
}

/** One lot; refuses what is out of reach. */
export async function getTransfert(trx: Trx, transfertId: string) {
  const ligne = await transferts(trx).where('t.id', '=', transfertId).executeTakeFirst();
  if (!ligne) {
    throw new Refus('introuvable', 'Ce transfert n’existe pas ou n’est pas dans votre périmètre.');
  }
  return ligne;
}

export type TransfertComplet = Awaited<ReturnType<typeof getTransfert>>;

/** The files of a lot still in it, by name. */
export function listerDossiers(trx: Trx, transfertId: string) {
  return trx
    .selectFrom('transfert_dossier as d')
    .innerJoin('eleve as e', 'e.id', 'd.eleve_id')
    .leftJoin('compte as c', 'c.id', 'd.recu_par')
    .selectAll('d')
    .select(['e.nom', 'e.prenom', 'e.naissance', 'c.nom as receveur'])
    .where('d.transfert_id', '=', transfertId)
    .where('d.retire_le', 'is', null)
    .orderBy('e.recherche')
    .execute();
}

/**
 * Pupils of a pôle whose file may leave: none of its own integrations runs any more, and the file is in no
 * other lot. `versPoleId`: the pôle that integrates the pupil now, when the law says so by a derogation.
 */
export async function listerTransferables(trx: Trx, poleId: string) {
  const { rows } = await sql<{
    eleveId: string;
    nom: string;
    prenom: string;
    naissance: string;
    ecole: string;
    fin: string;
    versPoleId: string | null;
  }>`
    select e.id as "eleveId", e.nom, e.prenom, e.naissance::text, o.nom as ecole, i.fin::text,
      (select d.pole_id from declaration d where d.eleve_id = e.id and d.etat = 'accordee'
         and d.changement = 'autre-pole' and d.ancien_pole_id = e.pole_id
       order by d.numero desc limit 1) as "versPoleId"
    from eleve e
      join lateral (select x.ecole_id, x.fin from integration x where x.eleve_id = e.id and x.pole_id = e.pole_id
                    order by x.debut desc limit 1) i on true
      join ecole o on o.id = i.ecole_id
    where e.pole_id = ${poleId} and i.fin is not null
      and not exists (select from integration y where y.eleve_id = e.id and y.pole_id = e.pole_id and y.fin is null)
      and not exists (select from transfert_dossier d where d.eleve_id = e.id and d.recu_le is null and d.retire_le is null)
    order by i.fin desc, e.recherche`.execute(trx);
  return rows;
}
