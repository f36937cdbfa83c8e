import { evaluer } from '@polaris/regles/evaluer.ts';
import { retourSpecialise } from '@polaris/regles/integration/retour-specialise.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant, jour } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { Refus } from '../../kernel/refus.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { facultatif, getIntegration } from '../integration/index.ts';
import { anneesAvecPole } from './duree-pole.ts';

const TYPE = 'Choisissez un type, de 1 à 8.';
const demande = z.object({
  integrationId: identifiant,
  sortieLe: jour,
  demandeLe: jour,
  typeDemande: z.coerce.number({ error: TYPE }).int(TYPE).min(1, TYPE).max(8, TYPE),
});

type Demande = z.output<typeof demande>;

/** What the file says of a return: who, since when out of specialised education, and what was judged before. */
export const consulterRetour = definirCas({
  nom: 'prolongations.consulterRetour',
  titre: 'Juger le retour d’un élève dans l’enseignement spécialisé, sans l’enregistrer.',
  permission: 'integration.encoder',
  genre: 'lecture',
  entree: z.object({
    integrationId: identifiant,
    sortieLe: facultatif(jour),
    demandeLe: facultatif(jour),
    typeDemande: facultatif(demande.shape.typeDemande),
  }),
  sortie: z.object({
    eleveId: identifiant,
    eleve: z.string(),
    ecole: z.string(),
    /** Proposed from the file: first day of the first integration, type of the first certificate. */
    sortieLe: z.string(),
    typeInitial: z.number(),
    /** Null until the day of the request and the type asked for are given. */
    jugement: resultatSchema.nullable(),
    anneesAvecPole: z.number().nullable(),
    retours: z.array(
      z.object({
        id: identifiant,
        sortieLe: z.string(),
        demandeLe: z.string(),
        typeDemande: z.number(),
        jugement: resultatSchema,
        enregistreLe: instant,
        auteur: z.string(),
      }),
    ),
  }),
  async executer(contexte, { integrationId, sortieLe, demandeLe, typeDemande }) {
    const { trx, session } = contexte;
    const integration = await getIntegration(trx, integrationId);
    await noterLecture({ trx, session }, { poleId: integration.pole_id, eleveId: integration.eleve_id });
    const sortie = sortieLe ?? integration.premier_debut;
    const juge =
      demandeLe && typeDemande
        ? await juger(contexte, { integrationId, sortieLe: sortie, demandeLe, typeDemande })
        : null;
    const retours = await trx
      .selectFrom('retour_specialise as r')
      .innerJoin('compte as c', 'c.id', 'r.enregistre_par')
      .selectAll('r')
      .select('c.nom as auteur')
      .where('r.integration_id', '=', integrationId)
      .orderBy('r.enregistre_le', 'desc')
      .execute();
    return {
      eleveId: integration.eleve_id,
      eleve: `${integration.prenom} ${integration.nom}`,
      ecole: integration.ecole_nom,
      sortieLe: sortie,
      typeInitial: integration.type,
      jugement: juge?.jugement ?? null,
      anneesAvecPole: juge?.annees ?? null,
      retours: retours.map((r) => ({
        id: r.id,
        sortieLe: r.sortie_le,
        demandeLe: r.demande_le,
        typeDemande: r.type_demande,
        jugement: resultatSchema.parse(r.jugement),
        enregistreLe: r.enregistre_le,
        auteur: r.auteur,
      })),
    };
  },
});

/** Keeps a request to go back to specialised education with its judgement, as it was given (IPT-10). */
export const enregistrerRetour = definirCas({
  nom: 'prolongations.enregistrerRetour',
  titre: 'Enregistrer une demande de retour dans l’enseignement spécialisé.',
  permission: 'integration.encoder',
  genre: 'ecriture',
  entree: demande,
  sortie: z.object({ retourId: identifiant }),
  async executer(contexte, saisie) {
    const { trx, session, instant: maintenant, aujourdhui, historiser, journaliser } = contexte;
    if (saisie.demandeLe > aujourdhui) {
      throw new Refus('saisie-invalide', 'La date de la demande est à corriger.', {
        champs: { demandeLe: 'Cette date est dans le futur. Vérifiez le jour et l’année.' },
      });
    }
    const integration = await getIntegration(trx, saisie.integrationId);
    const { jugement } = await juger(contexte, saisie);
    const { id } = await trx
      .insertInto('retour_specialise')
      .values({
        pole_id: integration.pole_id,
        integration_id: integration.id,
        sortie_le: saisie.sortieLe,
        demande_le: saisie.demandeLe,
        type_initial: integration.type,
        type_demande: saisie.typeDemande,
        jugement: JSON.stringify(jugement),
        enregistre_le: new Date(maintenant.epochMilliseconds),
        enregistre_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await historiser({ poleId: integration.pole_id, objet: 'integration', objetId: integration.id }, [
      { champ: 'demandeRetour', avant: null, apres: saisie.demandeLe },
    ]);
    await journaliser({
      objet: 'retour-specialise',
      objetId: id,
      poleId: integration.pole_id,
      changements: { integrationId: integration.id, demandeLe: saisie.demandeLe },
    });
    return { retourId: id };
  },
});

/** The two-year rule, on the facts of the file. Refuses a request that comes before the pupil left. */
async function juger(
  { trx, droit }: Pick<Contexte, 'trx' | 'droit'>,
  { integrationId, sortieLe, demandeLe, typeDemande }: Demande,
): Promise<{ jugement: Resultat; annees: number }> {
  if (demandeLe < sortieLe) {
    throw new Refus('saisie-invalide', 'Les dates sont à corriger.', {
      champs: { demandeLe: 'La demande précède la sortie du spécialisé. Vérifiez les deux dates.' },
    });
  }
  const integration = await getIntegration(trx, integrationId);
  const periodes = await trx
    .selectFrom('integration')
    .select(['debut', 'fin', 'accompagne_par'])
    .where('eleve_id', '=', integration.eleve_id)
    .execute();
  const annees = anneesAvecPole(periodes, demandeLe);
  const faits = {
    sortieLe,
    demandeReinscriptionLe: demandeLe,
    typeInitial: integration.type,
    typeDemande,
    anneesAvecPole: annees,
  };
  return { jugement: evaluer(retourSpecialise, faits, droit), annees };
}
