import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { extensionDe, TYPES_FICHIER } from '../pieces/index.ts';

/** Gives the file of a voucher as it was deposited. */
export const telecharger = definirCas({
  nom: 'fonctionnement.telecharger',
  titre: 'Télécharger la pièce justificative d’une écriture.',
  permission: 'fonctionnement.lire',
  genre: 'lecture',
  entree: z.object({ ecritureId: identifiant }),
  sortie: z.object({
    octets: z.instanceof(Uint8Array),
    type: z.enum(TYPES_FICHIER),
    nomFichier: z.string(),
  }),
  async executer({ trx, fichiers }, { ecritureId }) {
    const ligne = await trx
      .selectFrom('ecriture_fonctionnement')
      .select(['range_sous', 'type', 'le', 'sens'])
      .where('id', '=', ecritureId)
      .executeTakeFirst();
    if (!ligne?.range_sous || !ligne.type) {
      throw new Refus('introuvable', 'Cette écriture n’a pas de fichier dans votre registre.');
    }
    return {
      octets: await fichiers.lire(ligne.range_sous),
      type: ligne.type,
      nomFichier: `${ligne.sens}-${ligne.le}.${extensionDe(ligne.type)}`,
    };
  },
});
