import type { Trx } from '../../kernel/cas-usage.ts';
import type { Coffre } from '../../kernel/coffre.ts';
import { cleRecherche } from '../../kernel/recherche.ts';
import { Refus } from '../../kernel/refus.ts';
import { CLES_SECTIONS, type CleSection, type EtatSection, etatSection } from './sections.ts';

/**
 * The integration and its protocol, under the row filter; refuses what is out of reach. Level and year of
 * study are those of its first school year, the one the protocol was written for.
 */
export async function getIntegration(trx: Trx, integrationId: string) {
  const ligne = await trx
    .selectFrom('integration as i')
    .innerJoin('eleve as e', 'e.id', 'i.eleve_id')
    .innerJoin('ecole as o', 'o.id', 'i.ecole_id')
    .innerJoin('ecole as s', 's.id', 'i.ecole_origine_id')
    .leftJoin('cpms as c', 'c.id', 'i.cpms_id')
    .innerJoin('pole as t', 't.id', 'i.pole_id')
    .innerJoin('ecole as g', 'g.id', 't.siege_id')
    .leftJoin('protocole as p', 'p.integration_id', 'i.id')
    .innerJoin('parcours_annee as y', (lien) =>
      lien.onRef('y.integration_id', '=', 'i.id').on('y.annee_scolaire', '=', (eb) =>
        eb
          .selectFrom('parcours_annee as x')
          .select((premiere) => premiere.fn.min('x.annee_scolaire').as('premiere'))
          .whereRef('x.integration_id', '=', 'i.id'),
      ),
    )
    .selectAll('i')
    .select([
      'e.nom',
      'e.prenom',
      'e.naissance',
      'e.sexe',
      'o.nom as ecole_nom',
      'o.fase as ecole_fase',
      'o.localite as ecole_localite',
      's.nom as origine_nom',
      's.fase as origine_fase',
      's.localite as origine_localite',
      'c.nom as cpms_nom',
      't.nom as pole_nom',
      't.numero as pole_numero',
      'g.nom as siege_nom',
      'g.fase as siege_fase',
      'p.id as protocole_id',
      'y.niveau',
      'y.annee_etude',
    ])
    .where('i.id', '=', integrationId)
    .executeTakeFirst();
  if (!ligne) {
    throw new Refus('introuvable', 'Cette intégration n’existe pas ou n’est pas dans votre périmètre.');
  }
  return ligne;
}

export type IntegrationComplete = Awaited<ReturnType<typeof getIntegration>>;

export type Section = {
  cle: CleSection;
  contenu: string;
  etat: EtatSection;
  nonRequis: boolean;
  termine: boolean;
  version: number;
  modifieLe: string | null;
  modifiePar: string | null;
};

/** All sections of a protocol in their official order, also those nobody has touched yet. */
export async function listerSections(trx: Trx, coffre: Coffre, protocoleId: string): Promise<Section[]> {
  const lignes = await trx
    .selectFrom('protocole_section as s')
    .innerJoin('compte as c', 'c.id', 's.modifie_par')
    .selectAll('s')
    .select('c.nom as auteur')
    .where('s.protocole_id', '=', protocoleId)
    .execute();
  return CLES_SECTIONS.map((cle) => {
    const ligne = lignes.find((l) => l.cle === cle);
    const faits = {
      contenu: ligne?.contenu ? coffre.ouvrir<string>(ligne.contenu) : '',
      nonRequis: ligne?.non_requis ?? false,
      termine: ligne?.termine ?? false,
    };
    return {
      cle,
      ...faits,
      etat: etatSection(faits),
      version: ligne?.version ?? 0,
      modifieLe: ligne?.modifie_le.toISOString() ?? null,
      modifiePar: ligne?.auteur ?? null,
    };
  });
}

/** The synoptic table of a pupil (annexe 3), oldest first. */
export async function listerParcours(trx: Trx, eleveId: string) {
  return trx
    .selectFrom('parcours_annee')
    .select(['annee_scolaire', 'genre', 'niveau', 'annee_etude', 'debut', 'fin', 'fin_precision'])
    .where('eleve_id', '=', eleveId)
    .orderBy('annee_scolaire')
    .orderBy('debut')
    .execute();
}

/** Pupils of the same name and birth date in the reach of the session: possible doubles. */
export async function listerHomonymes(
  trx: Trx,
  identite: { nom: string; prenom: string; naissance: string },
) {
  return trx
    .selectFrom('eleve')
    .select(['id', 'nom', 'prenom', 'naissance'])
    .where('recherche', '=', cleRecherche(identite.nom, identite.prenom))
    .where('naissance', '=', identite.naissance)
    .execute();
}
