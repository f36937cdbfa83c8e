import { sql } from 'kysely';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { CLES_SECTIONS } from '../integration/index.ts';
import { estComplet, lireParties } from '../signatures/index.ts';
import type { FaitsVie } from './etapes.ts';
import { etapeVue, montrerEtapes } from './etapes-vues.ts';
import { faitsDeProposition } from './etat.ts';
import { joursLiants } from './jours-liants.ts';
import { listerAvis } from './repository.ts';

/** Where the integration of a pupil stands on the whole path, from its proposition to its end. */
export const consulterEtapes = definirCas({
  nom: 'propositions.consulterEtapes',
  titre: 'Voir les étapes de l’intégration d’un élève.',
  permission: 'protocole.consulter',
  genre: 'lecture',
  entree: z.object({ integrationId: identifiant }),
  sortie: z.object({ propositionId: identifiant.nullable(), etapes: z.array(etapeVue) }),
  async executer(contexte, { integrationId }) {
    const { trx, droit, aujourdhui } = contexte;
    const integration = await lireIntegration(contexte, integrationId);
    const proposition = await trx
      .selectFrom('proposition')
      .selectAll()
      .where('integration_id', '=', integrationId)
      .executeTakeFirst();
    const avis = proposition ? await listerAvis(trx, [proposition.id]) : [];
    const { debut, fin, sections } = integration;
    const { parties } = await lireParties(contexte, { genre: 'protocole', objetId: integrationId });
    const faits: FaitsVie = {
      ...faitsDeProposition(proposition ?? SANS_PROPOSITION, avis),
      'integration-ouverte': true,
      'sections-completes': sections >= CLES_SECTIONS.length,
      'signatures-completes': estComplet(parties),
      'debut-atteint': debut <= aujourdhui,
      'en-cours': debut <= aujourdhui && (fin === null || fin >= aujourdhui),
      'arret-encode': fin !== null,
      'fin-passee': fin !== null && fin < aujourdhui,
    };
    return {
      propositionId: proposition?.id ?? null,
      etapes: montrerEtapes(faits, { proposition: proposition !== undefined }, joursLiants(droit, debut)),
    };
  },
});

const SANS_PROPOSITION = {
  ecole_id: null,
  projet_defini_le: null,
  refusee_le: null,
  brouillon_id: null,
  integration_id: null,
} as const;

/** The days of the integration, and how much of its protocol is written. */
async function lireIntegration({ trx }: Contexte, integrationId: string) {
  const ligne = await trx
    .selectFrom('integration as i')
    .leftJoin('protocole as p', 'p.integration_id', 'i.id')
    .select([
      'i.debut',
      'i.fin',
      sql<number>`(select count(*)::int from protocole_section s
        where s.protocole_id = p.id and (s.termine or s.non_requis))`.as('sections'),
    ])
    .where('i.id', '=', integrationId)
    .executeTakeFirst();
  if (ligne) return ligne;
  throw new Refus('introuvable', 'Cette intégration n’existe pas ou n’est pas dans votre périmètre.');
}
