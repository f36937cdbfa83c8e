import { AIDE_AU_PO } from '../decision.ts';
import type { Droit } from '../droit.ts';
import { creerLecteur, lireSiConnue, type ValeurLue } from '../lecture.ts';
import { formater } from '../nombre.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { CHAMPS, type FaitsMobilite } from './mobilite-faits.ts';
import { choisirMesure, type Mesure } from './mobilite-mesure.ts';

const OUVERTE = 'statut.vacance.ouverte';
const SUBVENTIONNE = 'statut.mobilite.subventionne';
const WBE = 'statut.mobilite.wbe';
const DESIGNATIONS = 'statut.mobilite.wbe-designations';
const AUTRE_PO = 'statut.mobilite.autre-po';
const APPEL = 'statut.mobilite.appel';
const COMPETENCE = 'statut.mobilite.competence';

/** Forms that take the post for good: those that ask for a particular competence. */
const DURABLES: readonly string[] = ['changement-affectation', 'mutation'];

/**
 * Under which form a member who is definitive outside the pôle enters one of its posts (STA-6a to c).
 * Volumes are in 36ths. `valeur`: `changement-affectation`, `changement-provisoire-affectation`, `mutation`,
 * `conge` or `conge-chapitre-3bis`. `detail`: `immediat`, `surDemande`, `appelObligatoire` (call and profile),
 * `competence` (`remplie`, `manquante`, `a-fournir`, `non-exigee`). A post is definitively vacant from 2026-27
 * only; before, it is judged as temporarily vacant. `memeFonction`, `autreEtablissement` and
 * `temporairePrioritaire` are asked for where the answer hangs on them.
 */
export const mobilite: Regle = {
  nom: 'statut.mobilite',
  titre: 'Entrée d’un membre définitif dans un emploi du pôle',
  description:
    'Dit sous quelle forme un membre du personnel définitif hors du pôle entre dans un de ses emplois : changement d’affectation, mutation ou congé, selon le réseau, la vacance et la date.',
  registre: ['STA-6', 'STA-1', 'STA-5'],
  parametres: [OUVERTE, SUBVENTIONNE, WBE, DESIGNATIONS, AUTRE_PO, APPEL, COMPETENCE],
  formes: [
    {
      champs: CHAMPS,
      exemple: {
        situation: 'meme-PO',
        reseau: 'WBE',
        vacance: 'temporaire',
        date: '2024-08-26',
        volumeEmploi: 36,
        chargeNomination: 36,
        memeFonction: true,
        autreEtablissement: true,
      },
    },
  ],
  dateDeReference: ({ date }) => String(date),
  juger,
};

function juger(lus: FaitsLus, droit: Droit, jour: string): Resultat {
  const faits = lus as FaitsMobilite;
  const lecteur = creerLecteur(droit, jour);
  const ouverte = lecteur.booleen(OUVERTE);
  const subventionne = lecteur.table<Record<string, string>>(SUBVENTIONNE);
  const wbe = lecteur.table<Record<string, string>>(WBE);
  const designations = lecteur.nombre(DESIGNATIONS);
  const autrePO = lecteur.table<Record<string, string>>(AUTRE_PO);
  const appel = lecteur.texte(APPEL);
  if (!ouverte || !subventionne || !wbe || !designations || !autrePO || !appel) return lecteur.refus();

  const juge = choisirMesure({
    faits,
    vacante: faits.vacance === 'definitive' && ouverte.valeur,
    loi: {
      subventionne: subventionne.valeur,
      wbe: wbe.valeur,
      designations: designations.valeur,
      autrePO: autrePO.valeur,
    },
  });
  if (juge.genre === 'manque') return sansValeur('faits-manquants', juge.raisons);
  const lue = faits.situation === 'autre-PO' ? autrePO : faits.reseau === 'WBE' ? wbe : subventionne;
  if (juge.genre === 'non-vise') {
    return sansValeur('non-applicable', juge.raisons, { references: [lue.reference] });
  }
  const exigence = lireSiConnue<boolean>(droit, jour, COMPETENCE);
  const { mesure, competence, raisons } = exigerCompetence(juge.mesure, faits, exigence);
  const appelObligatoire = faits.perteEmploi !== true;
  return resultat(mesure.mesure, null, {
    detail: { immediat: mesure.immediat, surDemande: mesure.surDemande, appelObligatoire, competence },
    raisons: [...pasEncoreVacant(faits, ouverte), ...mesure.raisons, ...raisons, AIDE_AU_PO],
    trace: [
      {
        libelle: LIBELLES[mesure.mesure] ?? mesure.mesure,
        valeur: mesure.mesure,
        operation: `emploi de ${formater(faits.volumeEmploi)}/36, charge de nomination de ${formater(faits.chargeNomination)}/36`,
        note: AIDE_AU_PO.message,
        enfants: [
          lue.etape,
          ...(lue === wbe ? [designations.etape] : []),
          ouverte.etape,
          ...(exigence ? [exigence.etape] : []),
        ],
      },
      { ...appel.etape, valeur: appelObligatoire },
    ],
  });
}

const LIBELLES: Readonly<Record<string, string>> = {
  'changement-affectation': 'Changement d’affectation',
  'changement-provisoire-affectation': 'Changement provisoire d’affectation',
  mutation: 'Mutation',
  conge: 'Congé pour l’exercice d’une autre fonction, également, mieux ou moins bien rémunérée',
  'conge-chapitre-3bis': 'Congé du chapitre IIIbis de l’arrêté royal du 15/01/1974',
};

function pasEncoreVacant({ vacance }: FaitsMobilite, { valeur, reference }: ValeurLue<boolean>): Raison[] {
  if (vacance === 'temporaire' || valeur) return [];
  const message =
    'Avant 2026-27, aucun emploi de pôle n’est définitivement vacant : il est traité comme temporairement vacant.';
  return [{ code: 'pas-de-vacance-avant-2026-27', message, fait: 'vacance', reference }];
}

type Exigence = { mesure: Mesure; competence: string; raisons: Raison[] };

/** Without the competence, a form that lasts is not open; when nothing is said of it, it is to be supplied. */
function exigerCompetence(
  mesure: Mesure,
  faits: FaitsMobilite,
  exigence: ValeurLue<boolean> | null,
): Exigence {
  if (!exigence || !DURABLES.includes(mesure.mesure))
    return { mesure, competence: 'non-exigee', raisons: [] };
  const { reference } = exigence;
  const fait = 'competenceParticuliere';
  if (faits.competenceParticuliere === true) return { mesure, competence: 'remplie', raisons: [] };
  if (faits.competenceParticuliere === undefined) {
    const message = 'La compétence particulière est exigée : elle reste à fournir.';
    return {
      mesure,
      competence: 'a-fournir',
      raisons: [{ code: 'competence-a-fournir', message, fait, reference }],
    };
  }
  const message =
    'Sans compétence particulière, ni mutation ni changement d’affectation. (I) Restent les solutions de mobilité habituelles.';
  const repli = { ...mesure, mesure: 'conge', immediat: false, surDemande: false };
  return {
    mesure: repli,
    competence: 'manquante',
    raisons: [{ code: 'competence-manquante', message, fait, reference }],
  };
}
