import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { comparer, type Difference, type PosteLu } from './differences.ts';
import { choixDoc12, lirePart, type PartLue } from './lire-part.ts';
import { differenceVue, direPapier, direPart, membreVue, papierVue, partVue } from './schema.ts';

/** Who of a part needs which papers, where these are, and what disagrees with the cadre. */
export const lister = definirCas({
  nom: 'doc12.lister',
  titre: 'Lister les demandes d’avance d’une part de l’équipe.',
  permission: 'doc12.preparer',
  genre: 'lecture',
  entree: z.object(choixDoc12),
  sortie: z.object({
    annee: z.string(),
    jour: z.string(),
    part: partVue,
    membres: z.array(
      membreVue.extend({
        fonctions: z.array(z.string()),
        papiers: z.array(papierVue),
        manques: z.array(z.string()),
        aucun: z.string().nullable(),
      }),
    ),
    differences: z.array(differenceVue),
  }),
  async executer(contexte, choix) {
    const lue = await lirePart(contexte, choix);
    return {
      annee: lue.annee,
      jour: lue.jour,
      part: direPart(lue),
      membres: lue.suivis.map(({ membre, plan, papiers, etat }) => ({
        membreId: membre.id,
        nom: membre.nom,
        prenom: membre.prenom,
        etat,
        fonctions: [...new Set(membre.charges.map(({ fonction }) => fonction))],
        papiers: papiers.map(direPapier),
        manques: [...new Set([...plan.manques, ...papiers.flatMap(({ manques }) => manques)])],
        aucun: plan.aucun,
      })),
      differences: await listerDifferences(contexte, lue),
    };
  },
});

/** What the adopted cadre of the year, the charges and the papers say differently. */
export async function listerDifferences(
  { trx }: Pick<Contexte, 'trx'>,
  { annee, part, suivis }: PartLue,
): Promise<Difference[]> {
  const cadre = await trx
    .selectFrom('cadre')
    .select('id')
    .where('pole_id', '=', part.poleId)
    .where('ecole_id', '=', part.ecoleId)
    .where('annee_scolaire', '=', annee)
    .where('etat', '=', 'adopte')
    .executeTakeFirst();
  const postes: PosteLu[] | null = cadre
    ? await trx
        .selectFrom('poste')
        .select(['id', 'fonction', 'fraction', 'intitule'])
        .where('cadre_id', '=', cadre.id)
        .orderBy('ordre')
        .execute()
    : null;
  const etats = new Map(suivis.map(({ membre, etat }) => [membre.id, etat]));
  return comparer({ postes, membres: suivis.map(({ membre }) => membre), etats });
}
