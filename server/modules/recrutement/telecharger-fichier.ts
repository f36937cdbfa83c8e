import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { extensionDe, TYPES_FICHIER } from '../pieces/index.ts';

/** The file that came with an application; its name says the reference, never the person. */
export const telechargerFichier = definirCas({
  nom: 'recrutement.telechargerFichier',
  titre: 'Télécharger le fichier joint à une candidature.',
  permission: 'recrutement.mener',
  genre: 'lecture',
  entree: z.object({ candidatureId: identifiant }),
  sortie: z.object({ octets: z.instanceof(Uint8Array), type: z.enum(TYPES_FICHIER), nomFichier: z.string() }),
  async executer({ trx, fichiers }, { candidatureId }) {
    const ligne = await trx
      .selectFrom('candidature')
      .select(['range_sous', 'type', 'reference'])
      .where('id', '=', candidatureId)
      .executeTakeFirst();
    if (!ligne?.range_sous || !ligne.type) {
      throw new Refus('introuvable', 'Cette candidature n’a pas de fichier dans vos équipes.');
    }
    return {
      octets: await fichiers.lire(ligne.range_sous),
      type: ligne.type,
      nomFichier: `${ligne.reference}.${extensionDe(ligne.type)}`,
    };
  },
});
