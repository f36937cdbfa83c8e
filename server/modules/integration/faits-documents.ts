import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import type { MoyenSignature, PartieSignataire } from '../../db/schema.ts';
import type { FaitsAttestationIntegration, FaitsProtocoleIpt, Signature } from '../../documents/index.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { lireParties } from '../signatures/index.ts';
import { libelleAnneeEtude } from './etudes.ts';
import { type IntegrationComplete, listerParcours, listerSections } from './repository.ts';
import { CLES_SECTIONS, type CleSection } from './sections.ts';

/** How a signature was given, as papers say it. */
export const MOYENS: Readonly<Record<MoyenSignature, Signature['moyen']>> = {
  papier: 'manuscrite',
  scan: 'numerisee',
  'pdf-signe': 'electronique',
  'application-tapee': 'electronique',
  'application-dessinee': 'electronique',
};

/** Everything the full protocol prints of an integration, on the day it is issued. */
export async function lireFaitsProtocole(
  { trx, coffre, droit, aujourdhui }: Contexte,
  integration: IntegrationComplete,
): Promise<FaitsProtocoleIpt> {
  const protocoleId = integration.protocole_id;
  const sections = protocoleId ? await listerSections(trx, coffre, protocoleId) : [];
  const { parties } = await lireParties({ trx, coffre }, { genre: 'protocole', objetId: integration.id });
  const parcours = await listerParcours(trx, integration.eleve_id);
  const reponseDe = (partie: PartieSignataire) =>
    parties.find((p) => p.partie === partie && p.etat !== 'refusee')?.signature ?? null;
  const signatureDe = (partie: PartieSignataire): Signature | null => {
    const g = reponseDe(partie);
    return g
      ? {
          nom: g.nom,
          qualite: g.qualite,
          le: g.signeeLe,
          moyen: MOYENS[g.moyen],
          delegation: g.auTitreDe === 'delegue',
        }
      : null;
  };
  const avis = reponseDe('cpms');
  const signatureCpms = signatureDe('cpms');
  const rubrique = (cle: CleSection) => {
    const section = sections.find((s) => s.cle === cle);
    return section?.nonRequis ? 'Non requis.' : section?.contenu.trim() || null;
  };
  return {
    emission: { date: aujourdhui, code: null },
    anneeScolaire: anneeDuJour(droit, integration.debut) ?? '',
    eleve: {
      nom: integration.nom,
      prenom: integration.prenom,
      dateNaissance: integration.naissance,
      sexe: integration.sexe,
      adresse: null,
      inscritSpecialiseLe: integration.inscrit_specialise_le,
    },
    integration: {
      debut: integration.debut,
      anneeEtude: libelleAnneeEtude(integration.niveau, integration.annee_etude),
    },
    ecoleSpecialisee: etablissement(
      integration.origine_nom,
      integration.origine_fase,
      integration.origine_localite,
    ),
    ecoleOrdinaire: etablissement(integration.ecole_nom, integration.ecole_fase, integration.ecole_localite),
    pole: poleDe(integration),
    cpms: integration.cpms_nom,
    rubriques: Object.fromEntries(
      CLES_SECTIONS.map((cle) => [cle, rubrique(cle)]),
    ) as FaitsProtocoleIpt['rubriques'],
    signatures: {
      ecoleOrdinaire: signatureDe('ecole-ordinaire'),
      pole: signatureDe('pole'),
      responsable: signatureDe('responsable'),
      avisCpms: avis?.avis && signatureCpms ? { sens: avis.avis, signature: signatureCpms } : null,
    },
    parcours: parcours.map((p) => ({
      anneeScolaire: p.annee_scolaire,
      sorte: p.genre,
      anneeEtude: libelleAnneeEtude(p.niveau, p.annee_etude),
      debut: p.debut,
      fin: p.fin ? { le: p.fin, motif: p.fin_precision ?? '' } : null,
    })),
    bilans: [],
  };
}

/** What the transport certificate prints: identity, school, year and code; nothing of the need. */
export function lireFaitsAttestation(
  { droit, aujourdhui, adressePublique }: Contexte,
  integration: IntegrationComplete,
  code: string,
): FaitsAttestationIntegration {
  return {
    emission: { date: aujourdhui, code },
    urlVerification: `${adressePublique}/verification/${code}`,
    anneeScolaire: anneeDuJour(droit, aujourdhui) ?? anneeDuJour(droit, integration.debut) ?? '',
    eleve: { nom: integration.nom, prenom: integration.prenom, dateNaissance: integration.naissance },
    integration: { debut: integration.debut },
    ecoleOrdinaire: etablissement(integration.ecole_nom, integration.ecole_fase, integration.ecole_localite),
    pole: poleDe(integration),
  };
}

/** A school as papers name it. */
export function etablissement(nom: string, fase: number, localite: string | null) {
  return {
    nom,
    fase,
    faseImplantation: null,
    localite,
    direction: null,
    telephone: null,
    courriel: null,
  };
}

function poleDe(integration: IntegrationComplete) {
  return {
    nom: integration.pole_nom,
    siege: etablissement(integration.siege_nom, integration.siege_fase, null),
  };
}
