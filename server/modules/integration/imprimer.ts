import type { MoyenSignature, PartieSignataire } from '../../db/schema.ts';
import type { AvisSigne, Etablissement, Pole, Signature } from '../../documents/index.ts';
import type { PartieLue } from '../signatures/index.ts';
import type { IntegrationComplete } from './repository.ts';

/** How a signature was given, as papers say it. */
export const MOYENS: Readonly<Record<MoyenSignature, Signature['moyen']>> = {
  papier: 'manuscrite',
  scan: 'numerisee',
  'pdf-signe': 'electronique',
  'application-tapee': 'electronique',
  'application-dessinee': 'electronique',
};

type Parties = readonly PartieLue[];

const reponseDe = (parties: Parties, partie: PartieSignataire) =>
  parties.find((p) => p.partie === partie && p.etat === 'signee')?.signature ?? null;

/** What a party signed of the content as it stands, as a paper prints it; null when it has not. */
export function signatureDe(parties: Parties, partie: PartieSignataire): Signature | null {
  const reponse = reponseDe(parties, partie);
  if (!reponse) return null;
  const { nom, qualite, signeeLe, moyen, auTitreDe } = reponse;
  return {
    nom,
    qualite,
    le: signeeLe,
    moyen: MOYENS[moyen as MoyenSignature],
    delegation: auTitreDe.startsWith('Délégué'),
  };
}

/** The opinion of the CPMS, signed; null when it gave none. */
export function avisSigneDe(parties: Parties): AvisSigne | null {
  const sens = reponseDe(parties, 'cpms')?.avis;
  const signature = signatureDe(parties, 'cpms');
  return sens && signature ? { sens, signature } : null;
}

/** The four signatures of a paper of the life of an integration. */
export function signaturesDe(parties: Parties) {
  return {
    ecoleOrdinaire: signatureDe(parties, 'ecole-ordinaire'),
    pole: signatureDe(parties, 'pole'),
    responsable: signatureDe(parties, 'responsable'),
    avisCpms: avisSigneDe(parties),
  };
}

/** A school as papers name it, with what is known of it. */
export function etablissementDe(nom: string, fase: number, localite: string | null): Etablissement {
  return { nom, fase, faseImplantation: null, localite, direction: null, telephone: null, courriel: null };
}

/** The pôle that issues, the two schools and the pupil, as papers name them. */
export function partenairesDe(i: IntegrationComplete) {
  const pole: Pole = { nom: i.pole_nom, siege: etablissementDe(i.siege_nom, i.siege_fase, null) };
  return {
    pole,
    eleve: { nom: i.nom, prenom: i.prenom, dateNaissance: i.naissance },
    ecoleOrdinaire: etablissementDe(i.ecole_nom, i.ecole_fase, i.ecole_localite),
    ecoleSpecialisee: etablissementDe(i.origine_nom, i.origine_fase, i.origine_localite),
    cpms: i.cpms_nom,
  };
}
