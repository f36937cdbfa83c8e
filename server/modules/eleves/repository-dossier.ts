import { sql } from 'kysely';
import type { Trx } from '../../kernel/cas-usage.ts';
import type { Coffre } from '../../kernel/coffre.ts';

export { findEleve } from './repository.ts';

const DERNIERES = 200;

/**
 * All the integrations of a pupil in reach, last first, each with the study of the school year asked; or of
 * the nearest one, when the integration does not run that year.
 */
export async function listerIntegrations(trx: Trx, eleveId: string, annee: string) {
  return trx
    .selectFrom('integration as i')
    .innerJoin('ecole as o', 'o.id', 'i.ecole_id')
    .innerJoin('ecole as s', 's.id', 'i.ecole_origine_id')
    .innerJoin('pole as t', 't.id', 'i.pole_id')
    .leftJoin('cpms as c', 'c.id', 'i.cpms_id')
    .leftJoin('arret as a', (lien) =>
      lien.onRef('a.integration_id', '=', 'i.id').on('a.annule_le', 'is', null),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('parcours_annee as x')
          .select(['x.niveau', 'x.annee_etude', 'x.degre'])
          .whereRef('x.integration_id', '=', 'i.id')
          .orderBy((tri) => tri('x.annee_scolaire', '<=', annee), 'desc')
          .orderBy(sql`case when x.annee_scolaire <= ${annee} then x.annee_scolaire end`, 'desc')
          .orderBy('x.annee_scolaire')
          .limit(1)
          .as('y'),
      (lien) => lien.onTrue(),
    )
    .select([
      'i.id as integrationId',
      'o.nom as ecole',
      'o.fase as ecoleFase',
      's.nom as origine',
      't.nom as pole',
      'c.nom as cpms',
      'y.niveau',
      'y.annee_etude as anneeEtude',
      'y.degre',
      'i.type',
      'i.debut',
      'i.premier_debut as premierDebut',
      'i.fin',
      'a.motif as motifFin',
      'i.inscrit_specialise_le as inscritSpecialiseLe',
      'i.enregistree_le as enregistreeLe',
      'i.acces',
    ])
    .where('i.eleve_id', '=', eleveId)
    .orderBy('i.debut', 'desc')
    .execute();
}

/** Papers issued for a pupil, last first. */
export async function listerDocuments(trx: Trx, eleveId: string) {
  return trx
    .selectFrom('document_emis as d')
    .innerJoin('integration as i', 'i.id', 'd.integration_id')
    .innerJoin('compte as c', 'c.id', 'd.emis_par')
    .select([
      'd.id as documentId',
      'd.modele',
      'd.emis_le as emisLe',
      'c.nom as auteur',
      'd.code',
      'd.revoque_le as revoqueLe',
    ])
    .where('i.eleve_id', '=', eleveId)
    .orderBy('d.emis_le', 'desc')
    .limit(DERNIERES)
    .execute();
}

/** Every change of the pupil and of its protocols, field by field, last first. */
export async function listerHistorique(trx: Trx, coffre: Coffre, eleveId: string) {
  const lignes = await trx
    .selectFrom('historique as h')
    .innerJoin('compte as c', 'c.id', 'h.par')
    .select(['h.le', 'h.objet', 'h.champ', 'h.avant', 'h.apres', 'h.motif', 'c.nom as auteur'])
    .where((eb) =>
      eb.or([
        eb('h.objet_id', '=', eleveId),
        eb('h.objet_id', 'in', (sous) =>
          sous.selectFrom('integration as i').select('i.id').where('i.eleve_id', '=', eleveId),
        ),
        eb('h.objet_id', 'in', (sous) =>
          sous.selectFrom('par as p').select('p.id').where('p.eleve_id', '=', eleveId),
        ),
      ]),
    )
    .orderBy('h.id', 'desc')
    .limit(DERNIERES)
    .execute();
  const clair = (scelle: Uint8Array | null) => (scelle ? String(coffre.ouvrir(scelle)) : null);
  return lignes.map((ligne) => ({ ...ligne, avant: clair(ligne.avant), apres: clair(ligne.apres) }));
}

/** Who has opened this file, last first. */
export async function listerLectures(trx: Trx, eleveId: string) {
  return trx
    .selectFrom('consultation as l')
    .innerJoin('compte as c', 'c.id', 'l.par')
    .select(['l.le', 'c.nom as auteur', 'l.role'])
    .where('l.eleve_id', '=', eleveId)
    .orderBy('l.id', 'desc')
    .limit(50)
    .execute();
}
