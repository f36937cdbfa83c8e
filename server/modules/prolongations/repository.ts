import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import type { Selectable } from 'kysely';
import type { Schema } from '../../db/schema.ts';
import type { Contexte, Trx } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';

/** A prolongation with the act that its partners sign. */
export type Prolongation = Selectable<Schema['prolongation']> & {
  acteId: string | null;
  /** What the parents answered, as it was recorded or as they signed the opinion as it stands; null: nothing. */
  accordParents: boolean | null;
};

/** Integrations of a school year, with its study; the row filter of the session decides which exist. */
function requeteDossiers(trx: Trx, annee: string) {
  return trx
    .selectFrom('integration as i')
    .innerJoin('parcours_annee as y', (lien) =>
      lien.onRef('y.integration_id', '=', 'i.id').on('y.annee_scolaire', '=', annee),
    )
    .leftJoin('parcours_annee as s', (lien) =>
      lien.onRef('s.integration_id', '=', 'i.id').on('s.annee_scolaire', '=', decalerAnnee(annee, 1)),
    )
    .innerJoin('eleve as e', 'e.id', 'i.eleve_id')
    .innerJoin('ecole as o', 'o.id', 'i.ecole_id')
    .leftJoin('arret as a', (lien) =>
      lien.onRef('a.integration_id', '=', 'i.id').on('a.annule_le', 'is', null),
    )
    .select([
      'i.id as integrationId',
      'i.pole_id as poleId',
      'i.eleve_id as eleveId',
      'i.ecole_id as ecoleId',
      'i.ecole_origine_id as ecoleOrigineId',
      'i.cpms_id as cpmsId',
      'i.premier_debut as premierDebut',
      'i.debut',
      'i.fin',
      'y.annee_scolaire as annee',
      'y.niveau',
      'y.annee_etude as anneeEtude',
      'y.degre',
      's.id as suivante',
      'a.motif as motifFin',
      'e.nom',
      'e.prenom',
      'e.naissance',
      'e.recherche',
      'o.nom as ecole',
      'o.niveaux as niveauxEcole',
    ]);
}

export type Dossier = Awaited<ReturnType<typeof listerDossiers>>[number];

/** Every integration of a school year that the session decides on, by name: for a pôle, its own and no other's. */
export function listerDossiers({ trx, session }: Pick<Contexte, 'trx' | 'session'>, annee: string) {
  const pole = porteePole(session);
  return requeteDossiers(trx, annee)
    .$if(pole !== null, (q) => q.where('i.pole_id', '=', pole))
    .orderBy('e.recherche')
    .orderBy('e.naissance')
    .execute();
}

/** The integrations of one pupil in that school year; empty when none runs, or when it is out of reach. */
export async function listerDossiersEleve(trx: Trx, eleveId: string, annee: string) {
  const dossiers = await requeteDossiers(trx, annee).where('i.eleve_id', '=', eleveId).execute();
  return dossiers.map((dossier) => ({ ...dossier, anneeProlongee: decalerAnnee(annee, 1) }));
}

/** One integration in that school year; refuses one out of reach, or that does not run that year. */
export async function getDossier(trx: Trx, integrationId: string, annee: string): Promise<Dossier> {
  const dossier = await requeteDossiers(trx, annee).where('i.id', '=', integrationId).executeTakeFirst();
  if (dossier) return dossier;
  const existe = await trx
    .selectFrom('integration')
    .select('id')
    .where('id', '=', integrationId)
    .executeTakeFirst();
  throw existe
    ? new Refus(
        'introuvable',
        `Cette intégration n’a pas cours en ${annee}. Choisissez une autre année scolaire.`,
      )
    : new Refus('introuvable', 'Cette intégration n’existe pas ou n’est pas dans votre périmètre.');
}

/** The prolongations in force towards a school year, by integration. */
export async function lireProlongations(
  trx: Trx,
  anneeProlongee: string,
  integrationIds?: readonly string[],
): Promise<ReadonlyMap<string, Prolongation>> {
  if (integrationIds?.length === 0) return new Map();
  const lignes = await trx
    .selectFrom('prolongation as p')
    .leftJoin('acte as a', (lien) => lien.onRef('a.objet_id', '=', 'p.id').on('a.genre', '=', 'prolongation'))
    .leftJoin('signature as g', (lien) =>
      lien.onRef('g.acte_id', '=', 'a.id').on('g.partie', '=', 'responsable').on('g.retiree_le', 'is', null),
    )
    .selectAll('p')
    .select(['a.id as acteId', 'a.contenu', 'g.decision', 'g.couverture'])
    .where('p.annee_scolaire', '=', anneeProlongee)
    .where('p.retiree_le', 'is', null)
    .$if(integrationIds !== undefined, (q) => q.where('p.integration_id', 'in', [...(integrationIds ?? [])]))
    .execute();
  return new Map(
    lignes.map(({ contenu, decision, couverture, ...p }) => {
      const tient = decision !== null && couverture?.avis === contenu?.avis?.empreinte;
      const signe = tient ? decision === 'signature' : null;
      return [p.integration_id, { ...p, accordParents: p.accord_parents ?? signe }];
    }),
  );
}

/** The prolongation in force of one integration towards a school year, or null. */
export async function findProlongation(
  trx: Trx,
  integrationId: string,
  anneeProlongee: string,
): Promise<Prolongation | null> {
  return (await lireProlongations(trx, anneeProlongee, [integrationId])).get(integrationId) ?? null;
}

/** Every prolongation of an integration, withdrawn ones too, last first. */
export function listerHistoire(trx: Trx, integrationId: string) {
  return trx
    .selectFrom('prolongation as p')
    .innerJoin('compte as c', 'c.id', 'p.preparee_par')
    .selectAll('p')
    .select('c.nom as auteur')
    .where('p.integration_id', '=', integrationId)
    .orderBy('p.annee_scolaire', 'desc')
    .orderBy('p.preparee_le', 'desc')
    .execute();
}
