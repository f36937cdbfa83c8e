import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';

/** For the pôle: who opened this file from outside with a reason, which one, and until when. */
export const lecturesEleve = definirCas({
  nom: 'inspection.lecturesEleve',
  titre: 'Voir les lectures motivées du dossier d’un élève.',
  permission: 'lecture.suivre',
  genre: 'lecture',
  entree: z.object({ eleveId: identifiant }),
  sortie: z.object({
    lectures: z.array(
      z.object({
        lectureId: identifiant,
        auteur: z.string(),
        role: z.enum(['inspection', 'verificateur']),
        motif: z.string(),
        depuis: instant,
        jusquA: instant,
      }),
    ),
  }),
  async executer({ trx, coffre }, { eleveId }) {
    const eleve = await trx.selectFrom('eleve').select('id').where('id', '=', eleveId).executeTakeFirst();
    if (!eleve) throw new Refus('introuvable', 'Cet élève n’existe pas ou n’est pas dans votre périmètre.');
    const lignes = await trx
      .selectFrom('lecture_motivee as l')
      .innerJoin('compte as c', 'c.id', 'l.compte_id')
      .selectAll('l')
      .select('c.nom as auteur')
      .where('l.eleve_id', '=', eleveId)
      .orderBy('l.depuis', 'desc')
      .execute();
    return {
      lectures: lignes.map((l) => ({
        lectureId: l.id,
        auteur: l.auteur,
        role: l.role,
        motif: coffre.ouvrir<string>(l.motif),
        depuis: l.depuis,
        jusquA: l.jusqu_a,
      })),
    };
  },
});
