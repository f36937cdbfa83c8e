import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { emettre as emettrePapier, telecharger as telechargerPapier } from '../documents/index.ts';
import { MODELES_PAPIER, PAPIERS, papiersPossibles } from './papiers.ts';
import { getDeclaration } from './repository.ts';

/** Issues a paper of a declaration: annexes, form, receipt with the sheet of the count, letter of decision. */
export const emettre = definirCas({
  nom: 'declarations.emettre',
  titre: 'Émettre un document d’une déclaration.',
  permission: 'declarations.emettre',
  genre: 'ecriture',
  entree: z.object({
    declarationId: identifiant,
    modele: z.enum(MODELES_PAPIER, { error: 'Choisissez le document à émettre.' }),
  }),
  sortie: z.object({ documentId: identifiant }),
  async executer(contexte, { declarationId, modele }) {
    const { trx, session, journaliser } = contexte;
    const declaration = await getDeclaration(trx, declarationId);
    const cabinet = session.active.role === 'cabinet';
    if (!papiersPossibles(cabinet ? 'cabinet' : 'pole', declaration).includes(modele)) {
      throw new Refus(
        'regle-non-respectee',
        'Ce document ne peut pas être émis à ce stade de la déclaration.',
      );
    }
    const documentId = await emettrePapier(contexte, {
      modele,
      faits: (await PAPIERS[modele].lire(contexte, declaration)) as never,
      poleId: declaration.pole_id,
      ecoleId: declaration.ecole_id,
      // The pupil of another pôle until its file is handed over: the paper hangs on the declaration.
      eleveId: declaration.changement === 'autre-pole' || cabinet ? null : declaration.eleve_id,
    });
    await trx
      .insertInto('declaration_papier')
      .values({ document_id: documentId, declaration_id: declarationId, pole_id: declaration.pole_id })
      .execute();
    await journaliser({
      objet: 'declaration',
      objetId: declarationId,
      poleId: declaration.pole_id,
      changements: { modele, documentId },
    });
    return { documentId };
  },
});

/** Prints an issued paper of a declaration again, for whoever may read the declaration. */
export const telecharger = definirCas({
  nom: 'declarations.telecharger',
  titre: 'Télécharger un document d’une déclaration.',
  permission: 'declarations.lire',
  genre: 'lecture',
  entree: z.object({ declarationId: identifiant, documentId: identifiant }),
  sortie: telechargerPapier.sortie,
  async executer(contexte, { declarationId, documentId }) {
    const lien = await contexte.trx
      .selectFrom('declaration_papier')
      .select('document_id')
      .where('declaration_id', '=', declarationId)
      .where('document_id', '=', documentId)
      .executeTakeFirst();
    if (!lien) throw new Refus('introuvable', 'Ce document n’existe pas ou n’est pas dans votre périmètre.');
    return telechargerPapier.executer(contexte, { documentId });
  },
});
