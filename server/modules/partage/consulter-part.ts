import { somme } from '@polaris/regles/nombre.ts';
import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import type { Habilitation } from '../../kernel/session.ts';
import { lirePartDeCle } from './points-part.ts';

/** What a partner school, or the PO of schools, reads of the points of a pôle: its own share, nothing of the others. */
export const consulterPart = definirCas({
  nom: 'partage.consulterPart',
  titre: 'Consulter la part de points de son école ou des écoles de son pouvoir organisateur.',
  permission: 'partage.lirePart',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire }),
  sortie: z.object({
    annee: z.string(),
    poles: z.array(
      z.object({
        pole: z.object({ id: identifiant, nom: z.string() }),
        ecole: z.object({
          id: identifiant,
          nom: z.string(),
          genre: z.enum(['siege', 'partenaire', 'partenaire-specifique']),
        }),
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
    const { active } = session;
    const liens = await listerLiens(contexte, active, getExercice(droit, annee).rentree);
    const poles = [];
    for (const { id, nom, ecoleId, ecole, genre } of liens) {
      if (genre === 'cooperante') continue;
      poles.push({
        pole: { id, nom },
        ecole: { id: ecoleId, nom: ecole, genre },
        ...(await lirePartDeCle(contexte, { poleId: id, ecoleId, annee })),
        retrocedes: await sommerRetrocessions(contexte, { poleId: id, ecoleId, annee }),
      });
    }
    return { annee, poles };
  },
});

/** The pôles that the school of the session, or a school of its PO, shares the points of on a day. */
async function listerLiens({ trx }: Contexte, { genrePortee, porteeId }: Habilitation, jour: string) {
  return trx
    .selectFrom('convention as v')
    .innerJoin('pole as t', 't.id', 'v.pole_id')
    .innerJoin('ecole as e', 'e.id', 'v.ecole_id')
    .select(['t.id', 't.nom', 'e.id as ecoleId', 'e.nom as ecole', 'v.genre'])
    .where(genrePortee === 'po' ? 'e.po_id' : 'e.id', '=', porteeId)
    .where('v.genre', 'in', ['siege', 'partenaire', 'partenaire-specifique'])
    .where('v.du', '<=', jour)
    .where((eb) => eb.or([eb('v.au', 'is', null), eb('v.au', '>', jour)]))
    .orderBy('t.numero')
    .orderBy('e.nom')
    .execute();
}

async function sommerRetrocessions(
  { trx }: Contexte,
  { poleId, ecoleId, annee }: { poleId: string; ecoleId: string; annee: string },
): Promise<number> {
  const lignes = await trx
    .selectFrom('avenant_retrocession')
    .select('points')
    .where('pole_id', '=', poleId)
    .where('ecole_id', '=', ecoleId)
    .where('annee_scolaire', '=', annee)
    .where('annule_le', 'is', null)
    .execute();
  return somme(...lignes.map(({ points }) => Number(points)));
}
