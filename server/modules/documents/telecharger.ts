import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { Refus } from '../../kernel/refus.ts';
import { empreintePdf } from './emettre.ts';
import { recomposer } from './recomposer.ts';

/** Prints an issued paper again, from its kept values. */
export const telecharger = definirCas({
  nom: 'documents.telecharger',
  titre: 'Télécharger un document émis.',
  permission: 'documents.lire',
  genre: 'lecture',
  entree: z.object({ documentId: identifiant }),
  sortie: z.object({
    pdf: z.instanceof(Uint8Array),
    nomFichier: z.string(),
    /** False when the template changed since: the values are the same, the layout is the new one. */
    identique: z.boolean(),
  }),
  async executer({ trx, coffre, session }, { documentId }) {
    const document = await trx
      .selectFrom('document_emis')
      .selectAll()
      .where('id', '=', documentId)
      .executeTakeFirst();
    if (!document) {
      throw new Refus('introuvable', 'Ce document n’existe pas ou n’est pas dans votre périmètre.');
    }
    if (document.eleve_id) {
      await noterLecture({ trx, session }, { poleId: document.pole_id, eleveId: document.eleve_id });
    }
    const { pdf, nomFichier } = await recomposer(coffre, document);
    return { pdf, nomFichier, identique: empreintePdf(pdf) === document.empreinte };
  },
});
