import type { Contexte } from '../../kernel/cas-usage.ts';
import { actualiserProtocole, ouvrir } from '../integration/index.ts';
import { lireFaitsPremiere } from './premiere.ts';
import { type DeclarationComplete, findContenu } from './repository.ts';

/**
 * Opens the first IPT that a declaration signals, at the day of its protocol: annexe 2b becomes the text of
 * the protocol, the signatures of annexe 2c those of the protocol.
 */
export async function ouvrirDeclaree(contexte: Contexte, declaration: DeclarationComplete): Promise<string> {
  const { reponses = {} } = (await findContenu(contexte, declaration.id)) ?? {};
  const premiere = lireFaitsPremiere(reponses);
  if (!premiere) throw new Error('A declaration that was prepared has all its answers.');
  const { integrationId } = await ouvrir(contexte, { ...premiere, eleveId: declaration.eleve_id });
  await reprendreAnnexe2b(contexte, declaration, integrationId);
  // Nobody has signed this protocol yet: nothing is corrected.
  await actualiserProtocole(contexte, integrationId, { nature: undefined, motif: undefined });
  await reprendreAnnexe2c(contexte, declaration, integrationId);
  return integrationId;
}

async function reprendreAnnexe2b({ trx }: Contexte, declaration: DeclarationComplete, integrationId: string) {
  await trx
    .insertInto('protocole_section')
    .columns([
      'pole_id',
      'protocole_id',
      'cle',
      'contenu',
      'non_requis',
      'termine',
      'modifie_le',
      'modifie_par',
    ])
    .expression((eb) =>
      eb
        .selectFrom('declaration_section as s')
        .innerJoin('protocole as p', (lien) => lien.on('p.integration_id', '=', integrationId))
        .select([
          's.pole_id',
          'p.id',
          's.cle',
          's.contenu',
          's.non_requis',
          's.termine',
          's.modifie_le',
          's.modifie_par',
        ])
        .where('s.declaration_id', '=', declaration.id),
    )
    .execute();
}

async function reprendreAnnexe2c({ trx }: Contexte, declaration: DeclarationComplete, integrationId: string) {
  const acteDe = (genre: 'protocole' | 'annexe-2c', objetId: string) =>
    trx
      .selectFrom('acte')
      .select('id')
      .where('genre', '=', genre)
      .where('objet_id', '=', objetId)
      .executeTakeFirstOrThrow();
  const protocole = await acteDe('protocole', integrationId);
  const annexe = await acteDe('annexe-2c', declaration.id);
  await trx
    .insertInto('signature')
    .columns([
      'pole_id',
      'acte_id',
      'partie',
      'nom',
      'qualite',
      'au_titre_de',
      'signee_le',
      'moyen',
      'avis',
      'couverture',
      'decision',
      'motif',
      'trace',
      'consignee_le',
      'consignee_par',
    ])
    .expression((eb) =>
      eb
        .selectFrom('signature as s')
        .select((s) => [
          's.pole_id',
          s.val(protocole.id).as('acte_id'),
          's.partie',
          's.nom',
          's.qualite',
          's.au_titre_de',
          's.signee_le',
          's.moyen',
          's.avis',
          's.couverture',
          's.decision',
          's.motif',
          's.trace',
          's.consignee_le',
          's.consignee_par',
        ])
        .where('s.acte_id', '=', annexe.id)
        .where('s.retiree_le', 'is', null),
    )
    .execute();
}
