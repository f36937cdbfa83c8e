import {
  type AnneeScolaire,
  type Cadre,
  type Champ,
  construireCadre,
  type Emission,
  type Etablissement,
  formaterAnneeScolaire,
  formaterJour,
  type Jour,
  nomComplet,
  type Pole,
  siConnu,
} from '../commun/champs.ts';
import { construireVerification, type Verification } from '../commun/verification.ts';

/**
 * Everything the certificate prints, as plain JSON. It travels with the school transport, so it
 * knows neither the need, nor the type of special education, nor the content of the protocol.
 */
export type FaitsAttestationIntegration = {
  emission: Emission & { code: string };
  /** Full address that checks this certificate; the QR code opens it. */
  urlVerification: string;
  anneeScolaire: AnneeScolaire;
  eleve: { nom: string; prenom: string; dateNaissance: Jour };
  integration: { debut: Jour };
  ecoleOrdinaire: Etablissement;
  pole: Pole;
};

/** What the Typst template reads. */
export type VueAttestationIntegration = {
  cadre: Cadre;
  periode: string | null;
  declaration: string;
  groupes: { titre: string; champs: Champ[] }[];
  verification: Verification | null;
  mentions: string[];
};

const MENTIONS = [
  'Cette attestation sert à la demande de transport scolaire de l’élève. Elle s’ajoute à la première page du protocole d’intégration, qui reste la preuve de l’intégration.',
  'Elle vaut pour l’année scolaire indiquée et perd ses effets le jour où l’intégration prend fin.',
];

/** Beyond this no real name goes, and the page could not hold more; the cut is shown by « … ». */
const LONGUEUR_MAXIMALE = 160;

/** Builds the view of the certificate; without facts, the view of its empty form. */
export function construireVueAttestation(
  faits: FaitsAttestationIntegration | null,
): VueAttestationIntegration {
  return {
    cadre: construireCadre(
      'attestation-integration',
      faits === null ? null : { sujet: nomComplet(faits.eleve), pole: faits.pole, emission: faits.emission },
    ),
    periode: faits === null ? null : `Année scolaire ${formaterAnneeScolaire(faits.anneeScolaire)}`,
    declaration:
      'Le pôle territorial atteste que l’élève désigné ci-dessous fréquente une école d’enseignement ordinaire en intégration permanente totale (IPT) et que le pôle assure le suivi de cette intégration.',
    groupes: [
      { titre: 'L’élève', champs: champsEleve(faits).map(abreger) },
      { titre: 'L’intégration', champs: champsIntegration(faits).map(abreger) },
      { titre: 'Le pôle territorial', champs: champsPole(faits).map(abreger) },
    ],
    verification: faits === null ? null : construireVerification(faits.urlVerification),
    mentions: MENTIONS,
  };
}

function champsEleve(faits: FaitsAttestationIntegration | null): Champ[] {
  return [
    { libelle: 'Nom', valeur: siConnu(faits?.eleve.nom ?? null) },
    { libelle: 'Prénom', valeur: siConnu(faits?.eleve.prenom ?? null) },
    { libelle: 'Date de naissance', valeur: siConnu(faits?.eleve.dateNaissance ?? null, formaterJour) },
  ];
}

function champsIntegration(faits: FaitsAttestationIntegration | null): Champ[] {
  const ecole = faits?.ecoleOrdinaire ?? null;
  return [
    { libelle: 'École d’enseignement ordinaire', valeur: siConnu(ecole?.nom ?? null) },
    { libelle: 'N° FASE', valeur: siConnu(ecole?.fase ?? null) },
    { libelle: 'Localité', valeur: siConnu(ecole?.localite ?? null) },
    { libelle: 'Année scolaire', valeur: siConnu(faits?.anneeScolaire ?? null, formaterAnneeScolaire) },
    { libelle: 'Début de l’intégration', valeur: siConnu(faits?.integration.debut ?? null, formaterJour) },
  ];
}

function champsPole(faits: FaitsAttestationIntegration | null): Champ[] {
  const siege = faits?.pole.siege ?? null;
  return [
    { libelle: 'Pôle territorial', valeur: siConnu(faits?.pole.nom ?? null) },
    { libelle: 'École siège', valeur: siConnu(siege?.nom ?? null) },
    { libelle: 'Téléphone', valeur: siConnu(siege?.telephone ?? null) },
    { libelle: 'Courriel', valeur: siConnu(siege?.courriel ?? null) },
  ];
}

function abreger({ libelle, valeur }: Champ): Champ {
  if (valeur === null || valeur.length <= LONGUEUR_MAXIMALE) return { libelle, valeur };
  return { libelle, valeur: `${valeur.slice(0, LONGUEUR_MAXIMALE - 1).trimEnd()}…` };
}
