import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, texteLong, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getTransfert } from './repository.ts';

/** The host says when both pôles meet and how it works, so that parents can be told. */
export const noterAccueil = definirCas({
  nom: 'transferts.noterAccueil',
  titre: 'Noter la réunion de passation et la procédure du pôle d’accueil.',
  permission: 'transferts.gerer',
  genre: 'ecriture',
  entree: z.object({
    transfertId: identifiant,
    version,
    reunionLe: z.preprocess((v) => (v === '' ? undefined : v), jour.optional()),
    procedure: texteLong(5000).trim().default(''),
  }),
  sortie: z.object({ version: z.number() }),
  async executer({ trx, coffre, session, journaliser }, { transfertId, version: lue, reunionLe, procedure }) {
    const transfert = await getTransfert(trx, transfertId);
    if (transfert.pole_accueil_id !== session.active.porteeId) {
      throw new Refus('interdit', 'Le pôle d’accueil seul note sa procédure.');
    }
    const touche = await trx
      .updateTable('transfert')
      .set({
        reunion_le: reunionLe ?? null,
        procedure_accueil: procedure === '' ? null : coffre.sceller(procedure),
        version: lue + 1,
      })
      .where('id', '=', transfertId)
      .where('version', '=', lue)
      .returning('version')
      .executeTakeFirst();
    if (!touche)
      throw new Refus(
        'conflit',
        'Ce lot a changé entre-temps. Rechargez la page ; votre texte reste à l’écran.',
      );
    await journaliser({
      objet: 'transfert',
      objetId: transfertId,
      poleId: transfert.pole_accueil_id,
      changements: { reunionLe: reunionLe ?? null, procedureNotee: procedure !== '' },
    });
    return { version: touche.version };
  },
});
