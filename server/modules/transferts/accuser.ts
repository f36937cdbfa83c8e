import { sql } from 'kysely';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteLong } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getTransfert, listerDossiers } from './repository.ts';

/**
 * Acknowledges files of a lot, one or all at once, with the papers found missing: the pupil belongs to this
 * pôle from now on; what came before keeps the pôle that wrote it (DOS-5).
 */
export const accuser = definirCas({
  nom: 'transferts.accuser',
  titre: 'Accuser réception de dossiers transférés.',
  permission: 'transferts.gerer',
  genre: 'ecriture',
  entree: z.object({
    transfertId: identifiant,
    dossiers: z
      .array(z.object({ dossierId: identifiant, manques: texteLong(2000).trim().default('') }))
      .min(1, 'Cochez au moins un dossier reçu.'),
  }),
  sortie: z.object({ recus: z.number(), restants: z.number() }),
  async executer({ trx, coffre, instant, historiser, journaliser }, { transfertId, dossiers }) {
    const transfert = await getTransfert(trx, transfertId);
    for (const { dossierId, manques } of dossiers) {
      const scelles = manques === '' ? null : coffre.sceller(manques);
      const { rows } = await sql<{
        eleveId: string | null;
      }>`select transfert_accuser(${dossierId}, ${scelles},
        ${instant.toString()}) as "eleveId"`.execute(trx);
      const eleveId = rows[0]?.eleveId;
      if (!eleveId) {
        throw new Refus(
          'conflit',
          'Un de ces dossiers a déjà été reçu, ou il n’est plus dans le lot. Rechargez la page.',
        );
      }
      await historiser({ poleId: transfert.pole_accueil_id, objet: 'eleve', objetId: eleveId }, [
        { champ: 'pole', avant: transfert.pole, apres: transfert.pole_accueil },
      ]);
    }
    const restants = (await listerDossiers(trx, transfertId)).filter(
      ({ recu_le }) => recu_le === null,
    ).length;
    await journaliser({
      objet: 'transfert',
      objetId: transfertId,
      poleId: transfert.pole_accueil_id,
      changements: { recus: dossiers.length, restants, poleId: transfert.pole_id },
    });
    return { recus: dossiers.length, restants };
  },
});
