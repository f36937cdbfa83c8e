import type { Trx } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';

/** The columns of an integration that no medical fact stands in, with its names; refuses what is out of reach. */
export async function getIntegrationSuivie(trx: Trx, integrationId: string) {
  const [ligne] = await listerIntegrationsSuivies(trx, integrationId);
  if (!ligne) {
    throw new Refus('introuvable', 'Cette intégration n’existe pas ou n’est pas dans votre périmètre.');
  }
  return ligne;
}

/** Integrations in reach, the running ones first, without any medical column. */
export async function listerIntegrationsSuivies(trx: Trx, integrationId?: string) {
  let vue = trx
    .selectFrom('integration as i')
    .innerJoin('eleve as e', 'e.id', 'i.eleve_id')
    .innerJoin('ecole as o', 'o.id', 'i.ecole_id')
    .innerJoin('ecole as s', 's.id', 'i.ecole_origine_id')
    .innerJoin('pole as t', 't.id', 'i.pole_id')
    .leftJoin('cession as c', 'c.integration_id', 'i.id')
    .select([
      'i.id',
      'i.pole_id',
      'i.eleve_id',
      'i.ecole_origine_id',
      'i.debut',
      'i.fin',
      'i.accompagne_par',
      'e.nom',
      'e.prenom',
      'o.nom as ecole',
      's.nom as origine',
      't.nom as pole',
      'c.id as cession_id',
      'c.effet_le',
      'c.declaree_le',
      'c.actee_le',
    ]);
  if (integrationId) vue = vue.where('i.id', '=', integrationId);
  return vue
    .orderBy('i.fin', (o) => o.desc().nullsFirst())
    .orderBy('e.recherche')
    .limit(300)
    .execute();
}

export type IntegrationSuivie = Awaited<ReturnType<typeof listerIntegrationsSuivies>>[number];
