import type { Contexte } from '../../kernel/cas-usage.ts';
import { blocIdentite, ouvrirActe } from '../signatures/index.ts';
import type { FaitsSaisis } from './faits-arret.ts';
import type { IntegrationComplete } from './repository.ts';

/** Opens what the partners sign of an end: who, where, and why. Its content no longer changes. */
export async function ouvrirActeArret(
  contexte: Contexte,
  integration: IntegrationComplete,
  { arretId, dateFin, saisis }: { arretId: string; dateFin: string; saisis: FaitsSaisis },
): Promise<string> {
  const { motif, demandeur, dateEvenement, decisionCollegiale, justification, precision, motivation } =
    saisis;
  return ouvrirActe(contexte, {
    genre: 'arret',
    objetId: arretId,
    poleId: integration.pole_id,
    eleveId: integration.eleve_id,
    ecoleId: integration.ecole_id,
    cpmsId: integration.cpms_id,
    ecoleOrigineId: integration.ecole_origine_id,
    blocs: {
      ...blocIdentite(integration),
      ecoles: { valeur: [integration.ecole_id, integration.pole_id], complet: true },
      decision: {
        valeur: [motif, demandeur ?? null, dateEvenement, dateFin, decisionCollegiale ?? null],
        complet: true,
      },
      justification: { valeur: [justification ?? null, precision, motivation], complet: true },
    },
  });
}
