import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import type { FaitsAnnexe4, FaitsPdfArret } from '../../documents/index.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { lireParties } from '../signatures/index.ts';
import { libelleAnneeEtude } from './etudes.ts';
import { partenairesDe, signaturesDe } from './imprimer.ts';
import { effetsArret } from './juger-fin.ts';
import { DEMANDEURS_ARRET, MOTIFS_ARRET } from './motifs-arret.ts';
import type { IntegrationComplete } from './repository.ts';

/** The end in force of an integration, with what the rule said of its paper. */
export async function getArret({ trx, coffre }: Pick<Contexte, 'trx' | 'coffre'>, i: IntegrationComplete) {
  const arret = await trx
    .selectFrom('arret')
    .selectAll()
    .where('integration_id', '=', i.id)
    .where('annule_le', 'is', null)
    .executeTakeFirst();
  if (!arret || !i.fin) {
    throw new Refus('introuvable', 'Aucune fin n’est encodée pour cette intégration : rien à émettre.');
  }
  const clair = (scelle: Uint8Array | null) => (scelle ? coffre.ouvrir<string>(scelle) : null);
  const { document, finDePleinDroit } = effetsArret.parse(arret.jugement.detail);
  return {
    ...arret,
    fin: i.fin,
    code: document.code,
    pleinDroit: finDePleinDroit,
    precision: clair(arret.justification_precision),
    motivation: clair(arret.motivation),
  };
}

type Arret = Awaited<ReturnType<typeof getArret>>;

async function lireCommuns(contexte: Contexte, i: IntegrationComplete, arret: Arret) {
  const { eleve, pole, cpms, ecoleOrdinaire } = partenairesDe(i);
  const derniere = await contexte.trx
    .selectFrom('parcours_annee')
    .select(['niveau', 'annee_etude'])
    .where('integration_id', '=', i.id)
    .orderBy('annee_scolaire', 'desc')
    .executeTakeFirst();
  const { parties } = await lireParties(contexte, { genre: 'arret', objetId: arret.id });
  return {
    emission: { date: contexte.aujourdhui, code: null },
    anneeScolaire: anneeDuJour(contexte.droit, arret.fin) ?? '',
    eleve,
    pole,
    cpms,
    ecoleOrdinaire,
    anneeEtude: derniere ? libelleAnneeEtude(derniere.niveau, derniere.annee_etude) : null,
    signatures: signaturesDe(parties),
  };
}

/** The paper of an end, from 2023-24. */
export async function lireFaitsPdfArret(
  contexte: Contexte,
  i: IntegrationComplete,
  arret: Arret,
): Promise<FaitsPdfArret> {
  const { anneeEtude, ...communs } = await lireCommuns(contexte, i, arret);
  return {
    ...communs,
    integration: { debut: i.debut, anneeEtude, fin: arret.fin },
    motif: MOTIFS_ARRET[arret.motif],
    pleinDroit: arret.pleinDroit,
    evenementLe: arret.pleinDroit ? arret.date_evenement : null,
    demandeur: arret.demandeur && DEMANDEURS_ARRET[arret.demandeur],
    decisionLe: arret.pleinDroit ? null : arret.date_evenement,
    justification: arret.justification,
    precision: arret.precision,
    bilan: null,
    motivation: arret.motivation,
  };
}

/** Annexe 4 for an end, in 2022-23. */
export async function lireFaitsAnnexe4(
  contexte: Contexte,
  i: IntegrationComplete,
  arret: Arret,
): Promise<FaitsAnnexe4> {
  const { anneeEtude: _, ...communs } = await lireCommuns(contexte, i, arret);
  return {
    ...communs,
    conseilDeClasseLe: arret.pleinDroit ? null : arret.date_evenement,
    typeActuel: 'permanente-totale',
    issue: {
      genre: 'arret',
      justification: arret.justification,
      precision: arret.precision,
      motivation: arret.motivation,
    },
  };
}
