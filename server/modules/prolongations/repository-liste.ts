import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Exercice } from '../../kernel/annee.ts';
import type { Trx } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { CLES_SECTIONS, libelleAnneeEtude } from '../integration/index.ts';
import { nombreAttendu } from '../signatures/index.ts';

/** One line of the list as it is sent: plain values, nothing of the need. */
export type LigneListe = {
  integrationId: string;
  nom: string;
  prenom: string;
  dateNaissance: string;
  ecole: string;
  fase: number;
  anneeEtude: string;
  debut: string;
  genre: 'premiere' | 'prolongation';
};

export type LigneAvecManques = LigneListe & { eleveId: string; sections: number; signatures: number };

/** The integrations of a pôle that run on 30 September, with what their protocol still lacks; by name. */
export async function listerAuTrenteSeptembre(
  trx: Trx,
  poleId: string,
  { annee, echeance, rentree }: Exercice,
): Promise<LigneAvecManques[]> {
  const lignes = await trx
    .selectFrom('integration as i')
    .innerJoin('parcours_annee as y', (lien) =>
      lien.onRef('y.integration_id', '=', 'i.id').on('y.annee_scolaire', '=', annee),
    )
    .innerJoin('eleve as e', 'e.id', 'i.eleve_id')
    .innerJoin('ecole as o', 'o.id', 'i.ecole_id')
    .select([
      'i.id as integrationId',
      'i.eleve_id as eleveId',
      'e.nom',
      'e.prenom',
      'e.naissance as dateNaissance',
      'o.nom as ecole',
      'o.fase',
      'y.niveau',
      'y.annee_etude as annee',
      'i.debut',
      'i.premier_debut as premierDebut',
      sql<number>`${CLES_SECTIONS.length} - (select count(*) from protocole p
        join protocole_section s on s.protocole_id = p.id
        where p.integration_id = i.id and (s.termine or s.non_requis))::int`.as('sections'),
      sql<number>`greatest(0, ${nombreAttendu('protocole')} - (select count(*) from acte a
        join signature g on g.acte_id = a.id
        where a.genre = 'protocole' and a.objet_id = i.id and g.decision = 'signature'
          and g.retiree_le is null)::int)`.as('signatures'),
    ])
    .where('i.pole_id', '=', poleId)
    .where('i.debut', '<=', echeance)
    .where((eb) => eb.or([eb('i.fin', 'is', null), eb('i.fin', '>=', echeance)]))
    .orderBy('e.recherche')
    .orderBy('e.naissance')
    .orderBy('i.id')
    .execute();
  return lignes.map(({ niveau, annee: anneeEtude, premierDebut, ...ligne }) => ({
    ...ligne,
    anneeEtude: libelleAnneeEtude(niveau, anneeEtude),
    genre: premierDebut >= rentree ? 'premiere' : 'prolongation',
  }));
}

/** What is sent of a line; what its protocol lacks stays with the pôle. */
export function versLigneListe({
  eleveId: _,
  sections: __,
  signatures: ___,
  ...ligne
}: LigneAvecManques): LigneListe {
  return ligne;
}

/** Fingerprint of a list: the same lines always give the same one. */
export function empreindreListe(lignes: readonly LigneListe[]): string {
  return createHash('sha256').update(JSON.stringify(lignes)).digest('hex');
}

/** The versions sent for a school year in reach, by pôle, the last one first. */
export function listerVersions(trx: Trx, annee: string) {
  return trx
    .selectFrom('liste_ipt as l')
    .innerJoin('pole as t', 't.id', 'l.pole_id')
    .innerJoin('compte as c', 'c.id', 'l.transmise_par')
    .select([
      'l.id as listeId',
      'l.pole_id as poleId',
      't.nom as pole',
      't.numero as numeroPole',
      'l.numero',
      'l.nombre',
      'l.empreinte',
      'l.motif',
      'l.accuse',
      'l.transmise_le as transmiseLe',
      'c.nom as auteur',
    ])
    .where('l.annee_scolaire', '=', annee)
    .orderBy('t.numero')
    .orderBy('l.numero', 'desc')
    .execute();
}

/** One list as it was sent; refuses one out of reach. */
export async function getListe(trx: Trx, listeId: string) {
  const liste = await trx
    .selectFrom('liste_ipt as l')
    .innerJoin('pole as t', 't.id', 'l.pole_id')
    .innerJoin('ecole as g', 'g.id', 't.siege_id')
    .innerJoin('compte as c', 'c.id', 'l.transmise_par')
    .selectAll('l')
    .select(['t.nom as pole', 'g.nom as siege', 'g.fase as siegeFase', 'c.nom as auteur'])
    .where('l.id', '=', listeId)
    .executeTakeFirst();
  if (!liste) throw new Refus('introuvable', 'Cette liste n’existe pas ou n’est pas dans votre périmètre.');
  return liste;
}
