import { sql } from 'kysely';
import { z } from 'zod';
import { definirCas, type Trx } from '../../kernel/cas-usage.ts';
import { identifiant, jour } from '../../kernel/champs.ts';
import { formeIntervention, mission } from './noter.ts';

const MAXIMUM = 400;
const periode = {
  /** First and last day, both included. */
  du: jour,
  au: jour,
  membreId: identifiant.optional(),
  ecoleId: identifiant.optional(),
  eleveId: identifiant.optional(),
};
type Filtres = z.output<z.ZodObject<typeof periode>>;

/** Interventions of a period that stand (not withdrawn), under the row filter. */
function selectionner(trx: Trx, { du, au, membreId, ecoleId, eleveId }: Filtres) {
  return trx
    .selectFrom('intervention as i')
    .innerJoin('ecole as e', 'e.id', 'i.ecole_id')
    .innerJoin('compte as c', 'c.id', 'i.membre_id')
    .where('i.retiree_le', 'is', null)
    .where('i.le', '>=', du)
    .where('i.le', '<=', au)
    .$if(membreId !== undefined, (vue) => vue.where('i.membre_id', '=', membreId ?? ''))
    .$if(ecoleId !== undefined, (vue) => vue.where('i.ecole_id', '=', ecoleId ?? ''))
    .$if(eleveId !== undefined, (vue) =>
      vue.where((eb) =>
        eb.exists(
          eb
            .selectFrom('intervention_eleve as x')
            .select('x.eleve_id')
            .whereRef('x.intervention_id', '=', 'i.id')
            .where('x.eleve_id', '=', eleveId ?? ''),
        ),
      ),
    );
}

/** What was noted over a period, the last first. */
export const lister = definirCas({
  nom: 'interventions.lister',
  titre: 'Lister les interventions d’une période.',
  permission: 'interventions.lire',
  genre: 'lecture',
  entree: z.object(periode),
  sortie: z.object({
    lignes: z.array(
      z.object({
        interventionId: identifiant,
        le: z.string(),
        minutes: z.number(),
        mission,
        forme: formeIntervention,
        ecole: z.string(),
        membre: z.string(),
        eleves: z.array(z.object({ eleveId: identifiant, eleve: z.string() })),
        note: z.string().nullable(),
        /** Noted by whoever asks. */
        sienne: z.boolean(),
      }),
    ),
    /** True when the period holds more than what is shown. */
    tronquee: z.boolean(),
  }),
  async executer({ trx, coffre, session }, filtres) {
    const lignes = await selectionner(trx, filtres)
      .select([
        'i.id as interventionId',
        'i.le',
        'i.minutes',
        'i.mission',
        'i.forme',
        'i.note',
        'i.membre_id',
        'e.nom as ecole',
        'c.nom as membre',
        sql<{ eleveId: string; eleve: string }[]>`coalesce((
          select json_agg(json_build_object('eleveId', p.id, 'eleve', p.nom || ' ' || p.prenom) order by p.recherche)
          from intervention_eleve x join eleve p on p.id = x.eleve_id where x.intervention_id = i.id), '[]')`.as(
          'eleves',
        ),
      ])
      .orderBy('i.le', 'desc')
      .orderBy('i.enregistree_le', 'desc')
      .orderBy('i.id')
      .limit(MAXIMUM + 1)
      .execute();
    return {
      lignes: lignes.slice(0, MAXIMUM).map(({ membre_id, note, ...ligne }) => ({
        ...ligne,
        note: note && coffre.ouvrir<string>(note),
        sienne: membre_id === session.compteId,
      })),
      tronquee: lignes.length > MAXIMUM,
    };
  },
});

const total = z.object({ cle: z.string(), libelle: z.string(), minutes: z.number(), nombre: z.number() });

/** Time over a period: by mission, by member, by school, and by pupil (each pupil of a group had the whole time). */
export const totaliser = definirCas({
  nom: 'interventions.totaliser',
  titre: 'Totaliser le temps des interventions d’une période.',
  permission: 'interventions.lire',
  genre: 'lecture',
  entree: z.object(periode),
  sortie: z.object({
    minutes: z.number(),
    nombre: z.number(),
    parMission: z.array(z.object({ cle: mission, minutes: z.number(), nombre: z.number() })),
    parMembre: z.array(total),
    parEcole: z.array(total),
    parEleve: z.array(total),
  }),
  async executer({ trx }, filtres) {
    const minutes = sql<number>`coalesce(sum(i.minutes), 0)::int`.as('minutes');
    const nombre = sql<number>`count(*)::int`.as('nombre');
    const vue = selectionner(trx, filtres);
    return {
      ...(await vue.select([minutes, nombre]).executeTakeFirstOrThrow()),
      parMission: await vue
        .select(['i.mission as cle', minutes, nombre])
        .groupBy('i.mission')
        .orderBy('minutes', 'desc')
        .orderBy('cle')
        .execute(),
      parMembre: await vue
        .select(['i.membre_id as cle', 'c.nom as libelle', minutes, nombre])
        .groupBy(['i.membre_id', 'c.nom'])
        .orderBy('minutes', 'desc')
        .orderBy('libelle')
        .execute(),
      parEcole: await vue
        .select(['i.ecole_id as cle', 'e.nom as libelle', minutes, nombre])
        .groupBy(['i.ecole_id', 'e.nom'])
        .orderBy('minutes', 'desc')
        .orderBy('libelle')
        .execute(),
      parEleve: await vue
        .innerJoin('intervention_eleve as x', 'x.intervention_id', 'i.id')
        .innerJoin('eleve as p', 'p.id', 'x.eleve_id')
        .select(['p.id as cle', sql<string>`p.nom || ' ' || p.prenom`.as('libelle'), minutes, nombre])
        .groupBy(['p.id', 'p.nom', 'p.prenom'])
        .orderBy('minutes', 'desc')
        .orderBy('libelle')
        .execute(),
    };
  },
});
