import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import type {
  EtapeParcours,
  FaitsAnnexe3,
  FaitsAttestationIntegration,
  FaitsPdfIntegration,
  FaitsProtocoleIpt,
} from '../../documents/index.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { lireParties } from '../signatures/index.ts';
import { libelleAnneeEtude } from './etudes.ts';
import { partenairesDe, signaturesDe } from './imprimer.ts';
import { type IntegrationComplete, listerParcours, listerSections } from './repository.ts';
import { CLES_SECTIONS, type CleSection } from './sections.ts';

/** Everything the full protocol prints of an integration, on the day it is issued. */
export async function lireFaitsProtocole(
  { trx, coffre, droit, aujourdhui }: Contexte,
  integration: IntegrationComplete,
): Promise<FaitsProtocoleIpt> {
  const protocoleId = integration.protocole_id;
  const sections = protocoleId ? await listerSections(trx, coffre, protocoleId) : [];
  const { parties } = await lireParties({ trx, coffre }, { genre: 'protocole', objetId: integration.id });
  const { eleve, pole, cpms, ecoleOrdinaire, ecoleSpecialisee } = partenairesDe(integration);
  const rubrique = (cle: CleSection) => {
    const section = sections.find((s) => s.cle === cle);
    return section?.nonRequis ? 'Non requis.' : section?.contenu.trim() || null;
  };
  return {
    emission: { date: aujourdhui, code: null },
    anneeScolaire: anneeDuJour(droit, integration.debut) ?? '',
    eleve: {
      ...eleve,
      sexe: integration.sexe,
      adresse: null,
      inscritSpecialiseLe: integration.inscrit_specialise_le,
    },
    integration: {
      debut: integration.debut,
      anneeEtude: libelleAnneeEtude(integration.niveau, integration.annee_etude),
    },
    ecoleSpecialisee,
    ecoleOrdinaire,
    pole,
    cpms,
    rubriques: Object.fromEntries(
      CLES_SECTIONS.map((cle) => [cle, rubrique(cle)]),
    ) as FaitsProtocoleIpt['rubriques'],
    signatures: signaturesDe(parties),
    parcours: await lireParcoursImprime(trx, integration.eleve_id),
    bilans: [],
  };
}

/** What the transport certificate prints: identity, school, year and code; nothing of the need. */
export function lireFaitsAttestation(
  { droit, aujourdhui, adressePublique }: Contexte,
  integration: IntegrationComplete,
  code: string,
): FaitsAttestationIntegration {
  const { eleve, ecoleOrdinaire, pole } = partenairesDe(integration);
  return {
    emission: { date: aujourdhui, code },
    urlVerification: `${adressePublique}/verification/${code}`,
    anneeScolaire: anneeDuJour(droit, aujourdhui) ?? anneeDuJour(droit, integration.debut) ?? '',
    eleve,
    integration: { debut: integration.debut },
    ecoleOrdinaire,
    pole,
  };
}

/** The synoptic table as papers print it and as the line of life shows it, year by year. */
export async function lireParcoursImprime(trx: Contexte['trx'], eleveId: string): Promise<EtapeParcours[]> {
  return (await listerParcours(trx, eleveId)).map((p) => ({
    anneeScolaire: p.annee_scolaire,
    sorte: p.genre,
    anneeEtude: libelleAnneeEtude(p.niveau, p.annee_etude),
    debut: p.debut,
    fin: p.fin ? { le: p.fin, motif: p.fin_precision ?? '' } : null,
  }));
}

/** Annexe 3 on its own: the same rows as the line of life of the screen. */
export async function lireFaitsAnnexe3(
  { trx, aujourdhui }: Pick<Contexte, 'trx' | 'aujourdhui'>,
  integration: IntegrationComplete,
): Promise<FaitsAnnexe3> {
  const { eleve, pole } = partenairesDe(integration);
  return {
    emission: { date: aujourdhui, code: null },
    pole,
    eleve: { ...eleve, sexe: integration.sexe, inscritSpecialiseLe: integration.inscrit_specialise_le },
    parcours: await lireParcoursImprime(trx, integration.eleve_id),
  };
}

/** The proof of integration: the first page of the protocol, at the start or for a year it goes on. */
export async function lireFaitsPdfIntegration(
  contexte: Contexte,
  integration: IntegrationComplete,
  annee: { anneeScolaire: string; debut: string; anneeEtude: string } | null,
): Promise<FaitsPdfIntegration> {
  const {
    anneeScolaire,
    eleve,
    integration: premiere,
    ...protocole
  } = await lireFaitsProtocole(contexte, integration);
  const { emission, ecoleSpecialisee, ecoleOrdinaire, pole } = protocole;
  const { debut, anneeEtude } = annee ?? premiere;
  return {
    emission,
    eleve,
    ecoleSpecialisee,
    ecoleOrdinaire,
    pole,
    anneeScolaire: annee?.anneeScolaire ?? anneeScolaire,
    integration: { debut, anneeEtude },
    genre: annee ? 'prolongation' : 'nouvelle',
  };
}
