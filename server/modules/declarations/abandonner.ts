import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { cloreActe } from '../signatures/index.ts';
import { getDeclaration } from './repository.ts';

/** Gives up a declaration that was not sent: it stays on record, nobody is expected to sign it any more. */
export const abandonner = definirCas({
  nom: 'declarations.abandonner',
  titre: 'Abandonner une déclaration qui n’est pas transmise.',
  permission: 'declarations.introduire',
  genre: 'ecriture',
  entree: z.object({ declarationId: identifiant, version }),
  sortie: z.object({ abandonnee: z.literal(true) }),
  async executer(contexte, { declarationId, version: lue }) {
    const { trx, journaliser } = contexte;
    const declaration = await getDeclaration(trx, declarationId);
    const touchee = await trx
      .updateTable('declaration')
      .set({ etat: 'abandonnee', version: lue + 1 })
      .where('id', '=', declarationId)
      .where('etat', '=', 'a-signer')
      .where('version', '=', lue)
      .returning('id')
      .executeTakeFirst();
    if (!touchee) {
      throw new Refus('conflit', 'Cette déclaration est déjà transmise ou abandonnée. Rechargez la page.');
    }
    await cloreActe(contexte, { genre: 'annexe-2c', objetId: declarationId });
    await journaliser({
      objet: 'declaration',
      objetId: declarationId,
      poleId: declaration.pole_id,
      changements: { abandonnee: true },
    });
    return { abandonnee: true as const };
  },
});
