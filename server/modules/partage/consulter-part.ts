import { difference, somme } from '@polaris/regles/nombre.ts';
import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { findAvenant, jugerCle } from './cle.ts';

const SIENNE = 'Votre école';
const AUTRES = 'Les autres écoles';

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
    for (const { id, nom, pourcentage: convention } of liens) {
      const { source, pourcentage } = await lirePart(contexte, id, annee, convention);
      const communiquee = await findCommuniquee(contexte, id, annee);
      poles.push({
        pole: { id, nom },
        source,
        pourcentage,
        communiqueeLe: communiquee?.le ?? null,
        part: communiquee && pourcentage !== null ? juger(contexte, annee, communiquee, pourcentage) : null,
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
    .select(['t.id', 't.nom', 'v.pourcentage'])
    .where('v.ecole_id', '=', ecoleId)
    .where('v.genre', 'in', ['partenaire', 'partenaire-specifique'])
    .where('v.du', '<=', jour)
    .where((eb) => eb.or([eb('v.au', 'is', null), eb('v.au', '>', jour)]))
    .orderBy('t.numero')
    .execute();
}

/** Its percentage: the row filter leaves only its own line of an amended key. */
async function lirePart(contexte: Contexte, poleId: string, annee: string, convention: string | null) {
  const avenant = await findAvenant(contexte, poleId, annee);
  if (!avenant) {
    return { source: 'convention' as const, pourcentage: convention === null ? null : Number(convention) };
  }
  const ligne = await contexte.trx
    .selectFrom('avenant_cle_part')
    .select('pourcentage')
    .where('avenant_id', '=', avenant.id)
    .executeTakeFirst();
  return { source: 'avenant' as const, pourcentage: Number(ligne?.pourcentage ?? 0) };
}

async function findCommuniquee({ trx }: Contexte, poleId: string, annee: string) {
  const ligne = await trx
    .selectFrom('affectation')
    .select(['traitements', 'communiquee_le as le'])
    .where('pole_id', '=', poleId)
    .where('annee_scolaire', '=', annee)
    .where('communiquee_le', 'is not', null)
    .orderBy('numero', 'desc')
    .executeTakeFirst();
  return ligne && { traitements: Number(ligne.traitements), le: ligne.le };
}

/** The rule of the key, told of this school and of all the others as one. */
function juger(contexte: Contexte, annee: string, { traitements }: { traitements: number }, part: number) {
  const parts = [
    { nom: SIENNE, pourcentage: part },
    { nom: AUTRES, pourcentage: difference(100, part) },
  ];
  const jugement = jugerCle(contexte, annee, traitements, parts);
  const siennes = Array.isArray(jugement.valeur) ? (jugement.valeur as { points: number }[]) : [];
  return { ...jugement, valeur: siennes[0]?.points ?? null } as typeof jugement;
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
