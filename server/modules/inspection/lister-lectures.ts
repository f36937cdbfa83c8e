import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';

/** The readings this account opened with a reason: those that run lead to the file. */
export const listerLectures = definirCas({
  nom: 'inspection.listerLectures',
  titre: 'Lister ses lectures motivées.',
  permission: 'lecture.motiver',
  genre: 'lecture',
  entree: z.object({}),
  sortie: z.object({
    poles: z.array(z.object({ poleId: identifiant, nom: z.string() })),
    lectures: z.array(
      z.object({
        lectureId: identifiant,
        pole: z.string(),
        motif: z.string(),
        depuis: instant,
        jusquA: instant,
        /** The file, while the reading runs; null once it is over. */
        dossier: z
          .object({
            eleveId: identifiant,
            eleve: z.string(),
            integrations: z.array(z.object({ integrationId: identifiant, debut: z.string() })),
          })
          .nullable(),
      }),
    ),
  }),
  async executer({ trx, coffre, session }) {
    const poles = await trx.selectFrom('pole').select(['id as poleId', 'nom']).orderBy('numero').execute();
    const lignes = await trx
      .selectFrom('lecture_motivee as l')
      .innerJoin('pole as t', 't.id', 'l.pole_id')
      // The row policy of the pupil itself says whether the reading still runs.
      .leftJoin('eleve as e', 'e.id', 'l.eleve_id')
      .selectAll('l')
      .select(['t.nom as pole', 'e.nom', 'e.prenom'])
      .where('l.compte_id', '=', session.compteId)
      .orderBy('l.depuis', 'desc')
      .limit(100)
      .execute();
    const integrations = await trx
      .selectFrom('integration')
      .select(['id as integrationId', 'eleve_id', 'debut'])
      .orderBy('debut', 'desc')
      .execute();
    return {
      poles,
      lectures: lignes.map((l) => ({
        lectureId: l.id,
        pole: l.pole,
        motif: coffre.ouvrir<string>(l.motif),
        depuis: l.depuis,
        jusquA: l.jusqu_a,
        dossier:
          l.nom === null
            ? null
            : {
                eleveId: l.eleve_id,
                eleve: `${l.prenom} ${l.nom}`,
                integrations: integrations.filter((i) => i.eleve_id === l.eleve_id),
              },
      })),
    };
  },
});
