import { manquant } from '../faits.ts';
import type { Lecteur, ValeurLue } from '../lecture.ts';
import type { Raison } from '../resultat.ts';
import { CHAMPS, type FaitsArret } from './arret-faits.ts';
import type { Verification } from './verifications.ts';

const CIRCONSTANCES = 'arret.circonstances-exceptionnelles';
const FIN_D_ANNEE = 'arret.fin-d-annee';
const A_TOUT_MOMENT = 'arret.a-tout-moment';
const DEMANDEURS = 'arret.demandeurs';
const CPMS_SANS_GUIDANCE = 'arret.cpms-sans-guidance';

export const PARAMETRES_DES_CONDITIONS = [
  CIRCONSTANCES,
  FIN_D_ANNEE,
  A_TOUT_MOMENT,
  DEMANDEURS,
  CPMS_SANS_GUIDANCE,
] as const;

/** Grounds that someone asks for, and the value of the law that says what must come with each. */
const BASE_PAR_MOTIF: Readonly<Record<string, string>> = {
  'circonstances-exceptionnelles': CIRCONSTANCES,
  'commun-accord': A_TOUT_MOMENT,
  demande: A_TOUT_MOMENT,
  'fin-d-annee': FIN_D_ANNEE,
};

type Exigence = { decisionCollegiale: boolean; motivation: boolean };

/** What was checked, or the facts without which nothing can be said. */
export type Conditions = {
  manques: readonly Raison[];
  verifications: readonly Verification[];
  /** The text that carries the request, shown beside the decree of 2018. */
  base: ValeurLue<unknown>;
  /** True when the request is made at any moment of the year, which the decree alone does not allow. */
  aToutMoment: boolean;
};

/** Conditions of an end that someone asks for (IPT-8); null when a value of the law is not available. */
export function verifierDemande(faits: FaitsArret, lecteur: Lecteur): Conditions | null {
  const id = BASE_PAR_MOTIF[faits.motif] ?? A_TOUT_MOMENT;
  const base = lecteur.table<Exigence>(id);
  const demandeurs = lecteur.table<readonly string[]>(DEMANDEURS);
  const sansGuidance = lecteur.booleen(CPMS_SANS_GUIDANCE);
  if (!base || !demandeurs || !sansGuidance) return null;
  const exigence = base.valeur;
  // A decision in common is collegial by nature, unless the facts say otherwise.
  const collegiale = faits.decisionCollegiale ?? (faits.motif === 'commun-accord' ? true : null);
  const manques = [
    ...siManque(faits.demandeur, 'demandeur'),
    ...siManque(exigence.decisionCollegiale ? collegiale : false, 'decisionCollegiale'),
    ...siManque(exigence.motivation ? faits.motivation : false, 'motivation'),
  ];
  const verifications = [
    verifierDemandeur(faits.demandeur ?? '', demandeurs, sansGuidance),
    ...(exigence.decisionCollegiale ? [verifierCollegialite(collegiale === true, base)] : []),
    ...(exigence.motivation ? [verifierMotivation(faits.motivation === true, base)] : []),
  ];
  return { manques, verifications, base, aToutMoment: id === A_TOUT_MOMENT };
}

function siManque(valeur: unknown, nom: string): Raison[] {
  const champ = CHAMPS[nom];
  return valeur === null && champ ? [manquant(champ, nom)] : [];
}

function verifierDemandeur(
  demandeur: string,
  demandeurs: ValeurLue<readonly string[]>,
  sansGuidance: ValeurLue<boolean>,
): Verification {
  const commun = { libelle: 'Demandeur admis', fait: 'demandeur' };
  if (demandeur === 'cpms-sans-guidance') {
    const message =
      'Le CPMS qui n’assure plus la guidance de l’élève ne peut pas demander la fin de l’intégration.';
    return {
      ...commun,
      code: 'cpms-sans-guidance',
      remplie: sansGuidance.valeur,
      message,
      lue: sansGuidance,
    };
  }
  const message =
    'Seuls l’école ordinaire, les parents ou l’élève majeur, le pôle et le CPMS qui assure la guidance peuvent demander la fin.';
  const remplie = demandeurs.valeur.includes(demandeur);
  return { ...commun, code: 'demandeur-non-admis', remplie, message, lue: demandeurs };
}

function verifierCollegialite(remplie: boolean, lue: ValeurLue<unknown>): Verification {
  return {
    code: 'decision-collegiale-absente',
    libelle: 'Décision collégiale, après concertation de tous les partenaires',
    remplie,
    fait: 'decisionCollegiale',
    message: 'La fin se décide collégialement, après concertation de tous les partenaires de l’intégration.',
    lue,
  };
}

function verifierMotivation(remplie: boolean, lue: ValeurLue<unknown>): Verification {
  return {
    code: 'motivation-absente',
    libelle: 'Décision motivée par écrit',
    remplie,
    fait: 'motivation',
    message: 'En cours d’année, la décision de mettre fin à l’intégration est motivée par écrit.',
    lue,
  };
}
