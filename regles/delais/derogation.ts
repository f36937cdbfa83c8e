import { jourDeSemaine } from '../calendrier/jours.ts';
import { enToutesLettres } from '../calendrier/lettres.ts';
import { anneeDuJour, type JourSitue, situer } from '../calendrier/situation.ts';
import type { Droit } from '../droit.ts';
import { creerLecteur, lireSiConnue } from '../lecture.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Etape, type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';
import {
  detailDe,
  dresserFeuille,
  type Feuille,
  horsCalendrier,
  nommerJour,
  raisonsDuCalendrier,
} from './feuille.ts';

const JOURS = 'delais.derogation.jours';
const VACANCES = 'delais.derogation.vacances';
const CONGES = 'delais.derogation.conges-comptent';
const WEEK_ENDS = 'delais.derogation.week-ends-accoles-comptent';
const SUSPENSION = 'delais.derogation.suspension-complement';
const ALERTES = 'delais.derogation.alertes';
const DIMANCHE = 7;

/**
 * Day by which the Minister decides on a derogation (TAR-3). `valeur` is a civil day; `detail.feuille`
 * is the sheet day by day, from the day after reception to the due date; `detail.alertes` the calendar days
 * before it at which the delay is pointed out, longest first.
 */
export const derogation: Regle = {
  nom: 'delais.derogation',
  titre: 'Délai de décision sur une dérogation',
  description:
    'Donne le jour où expirent les 30 jours calendrier, hors vacances scolaires, laissés au Ministre après la réception de la demande, et la feuille de compte jour par jour.',
  registre: ['TAR-3', 'CAL-2'],
  parametres: [JOURS, VACANCES, CONGES, WEEK_ENDS, SUSPENSION, ALERTES],
  formes: [
    {
      champs: { recueLe: { genre: 'date', libelle: 'jour de réception de la demande' } },
      exemple: { recueLe: '2024-11-12' },
    },
  ],
  dateDeReference: (faits, droit) => {
    const { recueLe } = lireFaits(faits);
    return anneeDuJour(droit, recueLe) === null ? null : recueLe;
  },
  juger,
};

function lireFaits(faits: FaitsLus): { recueLe: string } {
  return { recueLe: String(faits.recueLe) };
}

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const { recueLe } = lireFaits(faits);
  const lecteur = creerLecteur(droit, jour);
  const jours = lecteur.nombre(JOURS);
  const vacances = lecteur.table<readonly string[]>(VACANCES);
  const conges = lecteur.booleen(CONGES);
  const weekEnds = lecteur.booleen(WEEK_ENDS);
  const suspension = lecteur.booleen(SUSPENSION);
  if (!jours || !vacances || !conges || !weekEnds || !suspension) return lecteur.refus();
  const alertes = lireSiConnue<readonly number[]>(droit, jour, ALERTES);
  if (suspension.valeur) return sansValeur('faits-manquants', [SANS_COMPLEMENT]);

  const exclus = { vacances: vacances.valeur, conges: !conges.valeur, weekEnds: !weekEnds.valeur };
  const feuille = dresserFeuille(droit, recueLe, jours.valeur, (situe) => {
    const compte = !estExclu(situe, exclus);
    return { compte, motif: `${nommerJour(situe)}, ${compte ? 'compté' : 'non compté'}` };
  });
  if (feuille.echeance === null) return horsCalendrier(droit, feuille, 'recueLe');

  const lus = [jours.etape, vacances.etape, conges.etape, weekEnds.etape, suspension.etape];
  return resultat(feuille.echeance, 'jour civil', {
    detail: { ...detailDe(feuille), alertes: alertes?.valeur ?? [] },
    raisons: [...raisonsDe(feuille.echeance), ...raisonsDuCalendrier(feuille)],
    trace: expliquer(droit, recueLe, feuille, feuille.echeance, lus),
  });
}

type Exclus = { vacances: readonly string[]; conges: boolean; weekEnds: boolean };

/** A week-end is « accolé » only to holidays that the list sets apart. */
function estExclu({ genre, vacances }: JourSitue, exclus: Exclus): boolean {
  const enVacances = vacances !== null && exclus.vacances.includes(vacances);
  if (genre === 'conge') return exclus.conges;
  return enVacances && (genre === 'vacances' || exclus.weekEnds);
}

/** No date of complement is among the facts: better no answer than one that ignores the suspension. */
const SANS_COMPLEMENT: Raison = {
  code: 'suspension-sans-dates',
  message: 'Une demande de complément suspend le délai : les dates de la suspension ne sont pas connues.',
};

function raisonsDe(echeance: string): Raison[] {
  const tacite: Raison = {
    code: 'pas-d-accord-tacite',
    message:
      'Sans réponse à l’échéance, la demande n’est pas acceptée pour autant : la prolongation attend la décision.',
  };
  if (jourDeSemaine(echeance) !== DIMANCHE) return [tacite];
  const dimanche: Raison = {
    code: 'echeance-un-dimanche',
    message:
      '(I) L’échéance tombe un dimanche et reste ce jour : aucun texte lu ne la reporte au jour ouvrable suivant.',
  };
  return [tacite, dimanche];
}

function expliquer(
  droit: Droit,
  recueLe: string,
  feuille: Feuille,
  echeance: string,
  lus: readonly Etape[],
): Etape[] {
  const premier = feuille.lignes.find((ligne) => ligne.compte !== null)?.jour ?? echeance;
  const enVacances = situer(droit, recueLe)?.genre === 'vacances';
  const debut: Etape = {
    libelle: 'Premier jour compté',
    valeur: premier,
    operation: `reçue le ${enToutesLettres(recueLe)}, comptée dès le ${enToutesLettres(premier)}`,
    note: enVacances
      ? '(I) Demande reçue pendant des vacances : le compte commence le premier jour qui les suit.'
      : '(I) Le compte commence le lendemain de la réception, ou le premier jour compté qui la suit.',
  };
  const compte: Etape = {
    libelle: 'Jours parcourus',
    valeur: feuille.lignes.length,
    unite: 'jour',
    operation: `${feuille.joursComptes} jours comptés + ${feuille.joursNonComptes} jours non comptés`,
  };
  return [
    {
      libelle: 'Échéance du délai de décision',
      valeur: echeance,
      operation: `${feuille.joursComptes} jours comptés jusqu’au ${enToutesLettres(echeance)}`,
      enfants: [debut, compte, ...lus],
    },
  ];
}
