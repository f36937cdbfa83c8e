import type { Niveau } from '../../db/schema.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { cleRecherche } from '../../kernel/recherche.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import { degreDe, exigerDebut, getIntegration } from '../integration/index.ts';
import { findConvention, findEcole } from '../referentiel/index.ts';
import {
  type ChangementAutrePole,
  type ChangementMemePole,
  changementAutrePole,
  changementMemePole,
} from './reponses.ts';
import { reconnaitre } from './repository.ts';

/** A change of partner, whoever accompanied the pupil before: what the rules and the request are made of. */
export type FaitsChangement = {
  changement: 'meme-pole' | 'autre-pole';
  nom: string;
  prenom: string;
  naissance: string;
  ecoleId: string;
  cpmsId: string | null;
  niveau: Niveau;
  anneeEtude: number;
  degre: number | null;
  debut: string;
  dateEvenement: string;
  motif: ChangementMemePole['motif'];
  decisionCollegiale: boolean | undefined;
  motivation: string;
  preuve: string;
  type: number;
  premierDebut: string;
  ecoleOrigineId: string;
  anneeScolaire: string;
  ancienPoleId: string;
  ancienneEcoleId: string;
  /** Null while the former pôle holds no such integration: the request cannot be prepared. */
  ancienne: { integrationId: string; eleveId: string } | null;
};

type Lecture = { erreurs: Record<string, string>; faits: FaitsChangement | null };

/** The facts of a change read from complete answers, with what is wrong between them. */
export function lireChangement(
  contexte: Contexte,
  situation: 'meme-pole' | 'autre-pole',
  reponses: Record<string, string>,
): Promise<Lecture> {
  return situation === 'meme-pole' ? lireMemePole(contexte, reponses) : lireAutrePole(contexte, reponses);
}

async function lireMemePole(contexte: Contexte, reponses: Record<string, string>): Promise<Lecture> {
  const lues = changementMemePole.safeParse(reponses);
  if (!lues.success) return { erreurs: {}, faits: null };
  const ancienne = await getIntegration(contexte.trx, lues.data.integrationId);
  const erreurs = await croiser(contexte, lues.data, ancienne.ecole_id);
  if (ancienne.fin) erreurs.integrationId = 'Cette intégration a déjà pris fin. Choisissez un autre élève.';
  if (lues.data.dateEvenement < ancienne.debut) erreurs.dateEvenement = AVANT_LE_DEBUT;
  return {
    erreurs,
    faits: assembler(contexte, erreurs, lues.data, {
      changement: 'meme-pole',
      nom: ancienne.nom,
      prenom: ancienne.prenom,
      naissance: ancienne.naissance,
      type: ancienne.type,
      premierDebut: ancienne.premier_debut,
      ecoleOrigineId: ancienne.ecole_origine_id,
      ancienPoleId: ancienne.pole_id,
      ancienneEcoleId: ancienne.ecole_id,
      ancienne: { integrationId: ancienne.id, eleveId: ancienne.eleve_id },
    }),
  };
}

async function lireAutrePole(contexte: Contexte, reponses: Record<string, string>): Promise<Lecture> {
  const lues = changementAutrePole.safeParse(reponses);
  if (!lues.success) return { erreurs: {}, faits: null };
  const { nom, prenom, naissance, type, premierDebut, ancienPoleId, ancienneEcoleId } = lues.data;
  const erreurs = await croiser(contexte, lues.data, ancienneEcoleId);
  if (ancienPoleId === porteePole(contexte.session)) {
    erreurs.ancienPoleId =
      'C’est votre pôle. Reprenez la première question : l’élève change d’école, pas de pôle.';
  }
  if (premierDebut > lues.data.dateEvenement) erreurs.premierDebut = AVANT_LE_DEBUT;
  return {
    erreurs,
    faits: assembler(contexte, erreurs, lues.data, {
      changement: 'autre-pole',
      nom,
      prenom,
      naissance,
      type,
      premierDebut,
      ecoleOrigineId: lues.data.ecoleOrigineId,
      ancienPoleId,
      ancienneEcoleId,
      ancienne: await reconnaitre(contexte, {
        poleId: ancienPoleId,
        ecoleId: ancienneEcoleId,
        recherche: cleRecherche(nom, prenom),
        naissance,
        jour: lues.data.dateEvenement,
      }),
    }),
  };
}

const AVANT_LE_DEBUT = 'L’événement précède le début de l’intégration. Vérifiez les deux dates.';

type Saisies = ChangementMemePole | ChangementAutrePole;

/** What the answers say against one another, and against the reference data; the rules judge the rest. */
async function croiser(
  { trx, session }: Contexte,
  { ecoleId, niveau, debut, dateEvenement }: Saisies,
  ancienneEcoleId: string,
): Promise<Record<string, string>> {
  const erreurs: Record<string, string> = {};
  const ecole = await findEcole(trx, ecoleId);
  const convention = await findConvention(trx, porteePole(session) ?? '', ecoleId, debut);
  if (ecole?.genre !== 'ordinaire' || convention?.genre !== 'cooperante') {
    erreurs.ecoleId =
      'Cette école ne coopère pas avec votre pôle à la date du protocole. Choisissez une de vos coopérantes.';
  } else if (ecoleId === ancienneEcoleId) {
    erreurs.ecoleId = 'C’est l’école que l’élève quitte. Choisissez celle qui l’accueille.';
  } else if (!ecole.niveaux.includes(niveau)) {
    erreurs.niveau = `Cette école n’organise pas l’enseignement ${niveau}. Corrigez le niveau ou l’école.`;
  }
  if (debut <= dateEvenement) {
    erreurs.debut =
      'Le jour de l’événement est le dernier avec l’ancien partenaire : la suite commence au plus tôt le lendemain.';
  }
  return erreurs;
}

type Ancienne = Pick<
  FaitsChangement,
  | 'changement'
  | 'nom'
  | 'prenom'
  | 'naissance'
  | 'type'
  | 'premierDebut'
  | 'ecoleOrigineId'
  | 'ancienPoleId'
  | 'ancienneEcoleId'
  | 'ancienne'
>;

/** Puts both halves together; the refusals of the year of study and of the start become answers to correct. */
function assembler(
  { droit }: Contexte,
  erreurs: Record<string, string>,
  saisies: Saisies,
  ancienne: Ancienne,
): FaitsChangement | null {
  const { ecoleId, cpmsId, niveau, anneeEtude, debut, dateEvenement, motif, motivation, preuve } = saisies;
  try {
    return {
      ...ancienne,
      ecoleId,
      cpmsId: cpmsId ?? null,
      niveau,
      anneeEtude,
      degre: degreDe(niveau, anneeEtude),
      debut,
      dateEvenement,
      motif,
      decisionCollegiale: saisies.decisionCollegiale,
      motivation,
      preuve,
      anneeScolaire: exigerDebut(droit, debut),
    };
  } catch (erreur) {
    if (!(erreur instanceof Refus)) throw erreur;
    Object.assign(erreurs, erreur.champs);
    return null;
  }
}
