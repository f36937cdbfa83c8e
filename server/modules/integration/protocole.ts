import type { z } from 'zod';
import type { Contexte } from '../../kernel/cas-usage.ts';
import {
  type Blocs,
  blocIdentite,
  corrigerActe,
  type motifCorrection,
  type natureCorrection,
  ouvrirActe,
  verrouillerActe,
} from '../signatures/index.ts';
import { echeanceProtocole } from './echeance.ts';
import { getIntegration, type IntegrationComplete, listerSections, type Section } from './repository.ts';
import { etatSection, titreSection } from './sections.ts';

/** What the signatures of a protocol cover of the file. */
export type FaitsSignes = Pick<
  IntegrationComplete,
  | 'nom'
  | 'prenom'
  | 'naissance'
  | 'ecole_id'
  | 'ecole_origine_id'
  | 'pole_id'
  | 'debut'
  | 'premier_debut'
  | 'niveau'
  | 'annee_etude'
  | 'type'
>;
export type TexteSigne = Pick<Section, 'cle' | 'contenu' | 'nonRequis' | 'termine'>;

/** The content of a protocol, block by block: the identity, the schools, the dates, the study, each section. */
export function blocsProtocole(integration: FaitsSignes, sections: readonly TexteSigne[]): Blocs {
  const faits = {
    ecoles: [integration.ecole_id, integration.ecole_origine_id, integration.pole_id],
    dates: [integration.debut, integration.premier_debut],
    etude: [integration.niveau, integration.annee_etude, integration.type],
  };
  return {
    ...blocIdentite(integration),
    ...Object.fromEntries(
      Object.entries(faits).map(([cle, valeur]) => [cle, { valeur, complet: true }] as const),
    ),
    ...Object.fromEntries(
      sections.map((s) => [
        s.cle,
        {
          valeur: [s.contenu, s.nonRequis],
          complet: ['complet', 'non-requis'].includes(etatSection(s)),
          titre: titreSection(s.cle),
        },
      ]),
    ),
  };
}

/** Opens the protocol of an integration just recorded, empty, and the act its parties will sign. */
export async function ouvrirProtocole(contexte: Contexte, integrationId: string): Promise<void> {
  const integration = await getIntegration(contexte.trx, integrationId);
  const { id } = await contexte.trx
    .insertInto('protocole')
    .values({ pole_id: integration.pole_id, integration_id: integrationId })
    .returning('id')
    .executeTakeFirstOrThrow();
  await ouvrirActe(contexte, {
    genre: 'protocole',
    objetId: integrationId,
    poleId: integration.pole_id,
    eleveId: integration.eleve_id,
    ecoleId: integration.ecole_id,
    cpmsId: integration.cpms_id,
    ecoleOrigineId: integration.ecole_origine_id,
    echeance: echeanceProtocole(integration.debut),
    blocs: blocsProtocole(integration, await listerSections(contexte.trx, contexte.coffre, id)),
  });
}

/**
 * Records in its act what the protocol of an integration says now; to call after any change of it, with what
 * the person says of the change. Refuses when signatures covered what changed and nothing is said.
 */
export async function actualiserProtocole(
  contexte: Contexte,
  integrationId: string,
  correction: { nature: z.output<typeof natureCorrection>; motif: z.output<typeof motifCorrection> },
): Promise<void> {
  await verrouillerActe(contexte.trx, 'protocole', integrationId);
  const integration = await getIntegration(contexte.trx, integrationId);
  const sections = integration.protocole_id
    ? await listerSections(contexte.trx, contexte.coffre, integration.protocole_id)
    : [];
  const blocs = blocsProtocole(integration, sections);
  await corrigerActe(contexte, { genre: 'protocole', objetId: integrationId, blocs }, correction);
}
