import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteLong } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { Refus } from '../../kernel/refus.ts';
import { REPONSES } from './libelles.ts';
import type { ContenuReponse } from './schema.ts';

/** A CPMS answers a request, in whole, in part or not, once. */
export const repondre = definirCas({
  nom: 'secretPartage.repondre',
  titre: 'Répondre à une demande d’information.',
  permission: 'secret.repondre',
  genre: 'ecriture',
  entree: z
    .object({
      demandeId: identifiant,
      reponse: z.enum(REPONSES, { error: 'Choisissez votre réponse.' }),
      contenu: texteLong(5000).trim().default(''),
      motif: texteLong(1000).trim().default(''),
    })
    .refine(({ reponse, contenu }) => reponse === 'refusee' || contenu !== '', {
      path: ['contenu'],
      message: 'Écrivez les informations que vous transmettez.',
    })
    .refine(({ reponse, motif }) => reponse === 'complete' || motif !== '', {
      path: ['motif'],
      message: 'Indiquez pourquoi vous ne transmettez pas tout.',
    }),
  sortie: z.object({ demandeId: identifiant }),
  async executer(contexte, { demandeId, reponse, contenu, motif }) {
    const { trx, coffre, session, instant, journaliser } = contexte;
    const demande = await trx
      .selectFrom('demande_information')
      .select(['pole_id', 'eleve_id'])
      .where('id', '=', demandeId)
      .executeTakeFirst();
    if (!demande) {
      throw new Refus('introuvable', 'Cette demande n’existe pas ou n’est pas dans votre périmètre.');
    }
    const scelle: ContenuReponse = { contenu: reponse === 'refusee' ? '' : contenu, motif };
    const touchee = await trx
      .updateTable('demande_information')
      .set({
        reponse,
        reponse_contenu: coffre.sceller(scelle),
        repondue_le: new Date(instant.epochMilliseconds),
        repondue_par: session.compteId,
      })
      .where('id', '=', demandeId)
      .where('reponse', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!touchee) throw new Refus('conflit', 'Cette demande a déjà sa réponse. Rechargez la page.');
    await noterLecture({ trx, session }, { poleId: demande.pole_id, eleveId: demande.eleve_id });
    await journaliser({
      objet: 'demande-information',
      objetId: demandeId,
      poleId: demande.pole_id,
      changements: { reponse },
    });
    return { demandeId };
  },
});
