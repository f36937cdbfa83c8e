import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { chercherCooperantes } from '../referentiel/index.ts';
import { getIntegrationSuivie } from './integration-suivie.ts';
import {
  CLES_PARTENAIRES,
  CLES_REPONSES,
  PARTENAIRES_SECONDAIRE,
  prioriteSecondaire,
  REPONSES_SECONDAIRE,
} from './secondaire.ts';

/** How far the enrolment of a pupil in secondary education is, partner by partner. */
export const consulterSecondaire = definirCas({
  nom: 'propositions.consulterSecondaire',
  titre: 'Consulter le suivi de l’inscription en première secondaire.',
  permission: 'secondaire.suivre',
  genre: 'lecture',
  entree: z.object({ integrationId: identifiant, recherche: z.string().trim().max(80).default('') }),
  sortie: z.object({
    eleveId: identifiant,
    eleve: z.string(),
    version: z.number(),
    destination: z.object({ id: identifiant, nom: z.string() }).nullable(),
    priorite: z.enum(CLES_REPONSES),
    prioriteLibelle: z.string(),
    partenaires: z.array(
      z.object({
        partenaire: z.enum(CLES_PARTENAIRES),
        titre: z.string(),
        reponse: z.enum(CLES_REPONSES),
        le: z.string().nullable(),
        motif: z.string(),
      }),
    ),
    reponsesPossibles: z.array(z.object({ valeur: z.string(), libelle: z.string() })),
    /** Secondary schools that answer the search. */
    trouvees: z.array(z.object({ id: identifiant, nom: z.string(), localite: z.string() })),
  }),
  async executer(contexte, { integrationId, recherche }) {
    const { trx, session, coffre, aujourdhui } = contexte;
    const integration = await getIntegrationSuivie(trx, integrationId);
    await noterLecture({ trx, session }, { poleId: integration.pole_id, eleveId: integration.eleve_id });
    const { inscription, reponses } = await lireInscription(contexte, integrationId);
    const priorite = prioriteSecondaire(reponses.map(({ reponse }) => reponse));
    return {
      eleveId: integration.eleve_id,
      eleve: `${integration.prenom} ${integration.nom}`,
      version: inscription?.version ?? 0,
      destination: inscription ? { id: inscription.ecole_destination_id, nom: inscription.ecole } : null,
      priorite,
      prioriteLibelle: REPONSES_SECONDAIRE[priorite],
      partenaires: CLES_PARTENAIRES.map((partenaire) => {
        const donnee = reponses.find((r) => r.partenaire === partenaire);
        return {
          partenaire,
          titre: PARTENAIRES_SECONDAIRE[partenaire],
          reponse: donnee?.reponse ?? ('en-attente' as const),
          le: donnee?.le ?? null,
          motif: donnee?.motif ? coffre.ouvrir<string>(donnee.motif) : '',
        };
      }),
      reponsesPossibles: CLES_REPONSES.map((valeur) => ({ valeur, libelle: REPONSES_SECONDAIRE[valeur] })),
      trouvees:
        recherche === ''
          ? []
          : await chercherCooperantes(trx, { recherche, niveau: 'secondaire', jour: aujourdhui }),
    };
  },
});

/** The enrolment and its answers, as they are recorded. */
export async function lireInscription({ trx }: Contexte, integrationId: string) {
  const inscription = await trx
    .selectFrom('inscription_secondaire as n')
    .innerJoin('ecole as e', 'e.id', 'n.ecole_destination_id')
    .select(['n.id', 'n.version', 'n.ecole_destination_id', 'e.nom as ecole'])
    .where('n.integration_id', '=', integrationId)
    .executeTakeFirst();
  const reponses = inscription
    ? await trx
        .selectFrom('reponse_secondaire')
        .selectAll()
        .where('inscription_id', '=', inscription.id)
        .execute()
    : [];
  return { inscription, reponses };
}
