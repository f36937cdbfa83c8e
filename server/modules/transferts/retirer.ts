import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getTransfert } from './repository.ts';

/** Takes a file out of a lot, until the host acknowledges it: a wrong choice is mended in one step. */
export const retirer = definirCas({
  nom: 'transferts.retirer',
  titre: 'Retirer un dossier d’un lot, avant son accusé de réception.',
  permission: 'transferts.gerer',
  genre: 'ecriture',
  entree: z.object({ transfertId: identifiant, dossierId: identifiant }),
  sortie: z.object({ retire: z.literal(true) }),
  async executer({ trx, instant, journaliser }, { transfertId, dossierId }) {
    const transfert = await getTransfert(trx, transfertId);
    const touche = await trx
      .updateTable('transfert_dossier')
      .set({ retire_le: new Date(instant.epochMilliseconds) })
      .where('id', '=', dossierId)
      .where('transfert_id', '=', transfertId)
      .where('recu_le', 'is', null)
      .where('retire_le', 'is', null)
      .returning('eleve_id')
      .executeTakeFirst();
    if (!touche)
      throw new Refus(
        'conflit',
        'Ce dossier est déjà reçu, ou il n’est plus dans le lot. Rechargez la page.',
      );
    await journaliser({
      objet: 'transfert',
      objetId: transfertId,
      poleId: transfert.pole_id,
      changements: { retire: touche.eleve_id },
    });
    return { retire: true as const };
  },
});
