import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteCourt } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';

/** Withdraws a signature recorded by mistake; it stays readable with its reason. */
export const retirer = definirCas({
  nom: 'signatures.retirer',
  titre: 'Retirer une signature consignée par erreur.',
  permission: 'integration.encoder',
  genre: 'ecriture',
  entree: z.object({
    signatureId: identifiant,
    motif: texteCourt(300, 'Indiquez pourquoi cette signature est retirée.'),
  }),
  sortie: z.object({ retiree: z.literal(true) }),
  async executer({ trx, instant, journaliser }, { signatureId, motif }) {
    const ligne = await trx
      .updateTable('signature')
      .set({ retiree_le: new Date(instant.epochMilliseconds), retrait_motif: motif })
      .where('id', '=', signatureId)
      .where('retiree_le', 'is', null)
      .returning(['pole_id', 'partie'])
      .executeTakeFirst();
    if (!ligne) throw new Refus('introuvable', 'Cette signature n’existe pas ou elle est déjà retirée.');
    await journaliser({
      objet: 'signature',
      objetId: signatureId,
      poleId: ligne.pole_id,
      motif,
      changements: { retiree: ligne.partie },
    });
    return { retiree: true as const };
  },
});
