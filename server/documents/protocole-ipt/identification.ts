import {
  type Champ,
  type Etablissement,
  formaterAnneeScolaire,
  formaterJour,
  siConnu,
} from '../commun/champs.ts';
import type { FaitsProtocoleIpt } from './faits.ts';
import { ELEMENTS } from './intitules.ts';

/** One block of the first page; `pleineLargeur` blocks take the whole line, the others go by two. */
export type BlocIdentification = {
  numero: string | null;
  titre: string;
  pleineLargeur: boolean;
  champs: Champ[];
};

/** What the first page needs of the facts of a paper. */
type FaitsPremierePage = Pick<
  FaitsProtocoleIpt,
  'anneeScolaire' | 'eleve' | 'integration' | 'ecoleSpecialisee' | 'ecoleOrdinaire' | 'pole'
>;

/** Words for the pupil's sex, asked by annexe 3. */
export const SEXES = { F: 'Féminin', M: 'Masculin', X: 'X' } as const;

/** First page: the first four elements of annexe 1, then the pôle that carries the protocol. */
export function construireIdentification(faits: FaitsPremierePage | null): BlocIdentification[] {
  return [
    { numero: '1', titre: ELEMENTS.eleve.intitule, pleineLargeur: true, champs: champsEleve(faits) },
    { numero: '2', titre: ELEMENTS.type.intitule, pleineLargeur: true, champs: champsIntegration(faits) },
    {
      numero: '3',
      titre: ELEMENTS.ecoleSpecialisee.intitule,
      pleineLargeur: false,
      champs: champsEcole(faits?.ecoleSpecialisee ?? null),
    },
    {
      numero: '4',
      titre: ELEMENTS.ecoleOrdinaire.intitule,
      pleineLargeur: false,
      champs: champsEcole(faits?.ecoleOrdinaire ?? null),
    },
    {
      numero: null,
      titre: 'Pôle territorial et école siège',
      pleineLargeur: true,
      champs: champsPole(faits),
    },
  ];
}

/** What the first page prints of the pupil (element 1). */
export function champsEleve(faits: FaitsPremierePage | null): Champ[] {
  const eleve = faits?.eleve ?? null;
  return [
    { libelle: 'Nom', valeur: siConnu(eleve?.nom ?? null) },
    { libelle: 'Prénom', valeur: siConnu(eleve?.prenom ?? null) },
    { libelle: 'Date de naissance', valeur: siConnu(eleve?.dateNaissance ?? null, formaterJour) },
    { libelle: 'Sexe', valeur: eleve?.sexe ? SEXES[eleve.sexe] : null },
    { libelle: 'Adresse', valeur: siConnu(eleve?.adresse ?? null) },
  ];
}

function champsIntegration(faits: FaitsPremierePage | null): Champ[] {
  return [
    // The empty form is the one of a total permanent integration: its type is printed, not asked.
    { libelle: 'Type d’intégration', valeur: 'Permanente totale (IPT)' },
    { libelle: 'Année scolaire', valeur: siConnu(faits?.anneeScolaire ?? null, formaterAnneeScolaire) },
    { libelle: 'Date de début', valeur: siConnu(faits?.integration.debut ?? null, formaterJour) },
    { libelle: 'Année d’étude', valeur: siConnu(faits?.integration.anneeEtude ?? null) },
  ];
}

/** What the first page prints of a school (elements 3 and 4). */
export function champsEcole(ecole: Etablissement | null): Champ[] {
  return [
    { libelle: 'École', valeur: siConnu(ecole?.nom ?? null) },
    { libelle: 'N° FASE', valeur: siConnu(ecole?.fase ?? null) },
    { libelle: 'N° FASE implantation', valeur: siConnu(ecole?.faseImplantation ?? null) },
    { libelle: 'Localité', valeur: siConnu(ecole?.localite ?? null) },
    { libelle: 'Direction', valeur: siConnu(ecole?.direction ?? null) },
    { libelle: 'Téléphone', valeur: siConnu(ecole?.telephone ?? null) },
    { libelle: 'Courriel', valeur: siConnu(ecole?.courriel ?? null) },
  ];
}

function champsPole(faits: FaitsPremierePage | null): Champ[] {
  const siege = faits?.pole.siege ?? null;
  return [
    { libelle: 'Pôle territorial', valeur: siConnu(faits?.pole.nom ?? null) },
    { libelle: 'École siège', valeur: siConnu(siege?.nom ?? null) },
    { libelle: 'N° FASE du siège', valeur: siConnu(siege?.fase ?? null) },
    { libelle: 'Téléphone', valeur: siConnu(siege?.telephone ?? null) },
    { libelle: 'Localité', valeur: siConnu(siege?.localite ?? null) },
    { libelle: 'Courriel', valeur: siConnu(siege?.courriel ?? null) },
  ];
}
