import { somme } from '@polaris/regles/nombre.ts';
import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { lirePartDeCle } from './points-part.ts';

/** What a partner school reads of the points of its pôle: its own share, and nothing of the others. */
export const consulterPart = definirCas({
  nom: 'partage.consulterPart',
  titre: 'Consulter la part de points de son école partenaire.',
  permission: 'partage.lirePart',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire }),
  sortie: z.object({
    annee: z.string(),
    poles: z.array(
      z.object({
        pole: z.object({ id: identifiant, nom: z.string() }),
        pourcentage: z.number().nullable(),
        source: z.enum(['convention', 'avenant']),
        /** Points of the salaries communicated, and the share of the school; null until then. */
        communiqueeLe: z.string().nullable(),
        part: resultatSchema.nullable(),
        retrocedes: z.number(),
      }),
    ),
  }),
  async executer(contexte, { annee }) {
    const { session, droit } = contexte;
    const ecoleId = session.active.genrePortee === 'ecole' ? session.active.porteeId : null;
    const liens = ecoleId ? await listerLiens(contexte, ecoleId, getExercice(droit, annee).rentree) : [];
    const poles = [];
    for (const { id, nom } of liens) {
      poles.push({
        pole: { id, nom },
        ...(await lirePartDeCle(contexte, { poleId: id, ecoleId: ecoleId ?? '', annee })),
        retrocedes: await sommerRetrocessions(contexte, id, annee),
      });
    }
    return { annee, poles };
  },
});

/** The pôles that a school is a partner of on a day. */
async function listerLiens({ trx }: Contexte, ecoleId: string, jour: string) {
  return trx
    .selectFrom('convention as v')
    .innerJoin('pole as t', 't.id', 'v.pole_id')
    .select(['t.id', 't.nom'])
    .where('v.ecole_id', '=', ecoleId)
    .where('v.genre', 'in', ['partenaire', 'partenaire-specifique'])
    .where('v.du', '<=', jour)
    .where((eb) => eb.or([eb('v.au', 'is', null), eb('v.au', '>', jour)]))
    .orderBy('t.numero')
    .execute();
}

async function sommerRetrocessions({ trx }: Contexte, poleId: string, annee: string): Promise<number> {
  const lignes = await trx
    .selectFrom('avenant_retrocession')
    .select('points')
    .where('pole_id', '=', poleId)
    .where('annee_scolaire', '=', annee)
    .where('annule_le', 'is', null)
    .execute();
  return somme(...lignes.map(({ points }) => Number(points)));
}
