import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { porteePole } from '../../kernel/session.ts';
import { listerTransferables, transferts } from './repository.ts';
import { transfertVu, versVue } from './vue.ts';

/** The lots of the pôle, sent or received, and the files that may leave. */
export const lister = definirCas({
  nom: 'transferts.lister',
  titre: 'Lister les transferts de dossiers.',
  permission: 'transferts.lire',
  genre: 'lecture',
  entree: z.object({}),
  sortie: z.object({
    transferts: z.array(transfertVu),
    transferables: z.array(
      z.object({
        eleveId: identifiant,
        nom: z.string(),
        prenom: z.string(),
        naissance: z.string(),
        ecole: z.string(),
        fin: z.string(),
        versPoleId: identifiant.nullable(),
      }),
    ),
  }),
  async executer({ trx, session }) {
    const poleId = porteePole(session);
    const lots = await transferts(trx).orderBy('t.numero', 'desc').execute();
    const dossiers = await trx
      .selectFrom('transfert_dossier')
      .select(['transfert_id', 'recu_le'])
      .where('retire_le', 'is', null)
      .execute();
    const parLot = Map.groupBy(dossiers, ({ transfert_id }) => transfert_id);
    return {
      transferts: lots.map((t) => versVue(t, poleId, parLot.get(t.id) ?? [])),
      transferables: poleId ? await listerTransferables(trx, poleId) : [],
    };
  },
});
