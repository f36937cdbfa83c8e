import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant as instantVu, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getTransfert, listerDossiers } from './repository.ts';

/** Sends a lot: the host sees it from now on, and acknowledges each file. Recorded is not sent. */
export const envoyer = definirCas({
  nom: 'transferts.envoyer',
  titre: 'Transmettre un lot de dossiers au pôle d’accueil.',
  permission: 'transferts.gerer',
  genre: 'ecriture',
  entree: z.object({ transfertId: identifiant, version }),
  sortie: z.object({ envoyeLe: instantVu, dossiers: z.number() }),
  async executer({ trx, session, instant, journaliser }, { transfertId, version: lue }) {
    const transfert = await getTransfert(trx, transfertId);
    const envoyeLe = new Date(instant.epochMilliseconds);
    const touche = await trx
      .updateTable('transfert')
      .set({ envoye_le: envoyeLe, envoye_par: session.compteId, version: lue + 1 })
      .where('id', '=', transfertId)
      .where('envoye_le', 'is', null)
      .where('version', '=', lue)
      .returning('id')
      .executeTakeFirst();
    if (!touche) throw new Refus('conflit', 'Ce lot est déjà transmis, ou il a changé. Rechargez la page.');
    const dossiers = await listerDossiers(trx, transfertId);
    await journaliser({
      objet: 'transfert',
      objetId: transfertId,
      poleId: transfert.pole_id,
      changements: { envoye: true, poleAccueilId: transfert.pole_accueil_id, dossiers: dossiers.length },
    });
    return { envoyeLe, dossiers: dossiers.length };
  },
});
