import { decalerAnnee } from '../calendrier/annees.ts';
import { enToutesLettres } from '../calendrier/lettres.ts';
import { derogation } from '../delais/derogation.ts';
import type { Droit, ValeurDeDroit } from '../droit.ts';
import { evaluer } from '../evaluer.ts';
import { jourDansLAnnee, type Lecteur, lireSiConnue, type ValeurLue } from '../lecture.ts';
import type { Etape, Raison, Reference } from '../resultat.ts';
import { COMPTAGE, effetsSurLesPoints } from './arret-effets.ts';
import type { FaitsTardifs, Procedure } from './procedure-tardive-choix.ts';

const ANNEXES = 'tardif.annexes';
const POINTS = 'tardif.points';
const RETROACTIF = 'tardif.retroactif';
const PLEIN_DROIT = 'arret.motifs-de-plein-droit';

export const PARAMETRES_DE_LA_SUITE = [ANNEXES, POINTS, RETROACTIF, PLEIN_DROIT, COMPTAGE] as const;

type Contexte = {
  droit: Droit;
  lecteur: Lecteur;
  annee: string;
  jour: string;
  procedures: ValeurLue<Readonly<Record<string, Record<string, ValeurDeDroit>>>>;
};

export type Suite = {
  detail: Readonly<Record<string, unknown>>;
  raisons: readonly Raison[];
  etapes: readonly Etape[];
};

type Effet = { ancienPole: string | null; nouveauPole: string | null };
type Points = Record<string, Effet>;

/** The codes of `tardif.points`, in words. */
const EN_CLAIR: Readonly<Record<string, string>> = {
  inchanges: 'garde ses points',
  'points-au-budget-c': 'reçoit des points au budget C',
  'aucun-moyen-nouveau': 'ne reçoit aucun moyen nouveau',
  'rien-cette-annee': 'ne reçoit rien cette année',
};

/** What follows from the procedure; null when a value of the law is not available that year. */
export function decrire(faits: FaitsTardifs, procedure: Procedure, contexte: Contexte): Suite | null {
  if (procedure === 'a-temps') return aTemps(faits);
  if (procedure === 'arret') return arreter(faits, contexte);
  const { droit, lecteur, annee, jour, procedures } = contexte;
  const annexes = lecteur.table<Record<string, readonly string[]>>(ANNEXES);
  const points = lecteur.table<Points>(POINTS);
  const retroactif = lecteur.booleen(RETROACTIF);
  const pleinDroit = lecteur.table<readonly string[]>(PLEIN_DROIT);
  if (!annexes || !points || !retroactif || !pleinDroit) return null;
  const decrite = procedures.valeur[procedure];
  const premiere = procedure === 'premiere-ipt-tardive';
  const declaree = retroactif.valeur || faits.declareLe < faits.debut ? faits.debut : faits.declareLe;
  const comptage = compter(droit, jour, annee, premiere ? declaree : faits.debut);
  const delai = premiere ? null : evaluer(derogation, { recueLe: faits.declareLe }, droit);
  const effet = points.valeur[premiere ? 'premiere' : faits.changement];
  return {
    detail: {
      annexes: annexes.valeur[procedure] ?? [],
      formulaire: decrite?.formulaire ?? null,
      destinataires: decrite?.destinataires ?? [],
      decision: {
        par: decrite?.decision ?? null,
        ...(delai ? { regleDuDelai: derogation.nom, echeance: delai.valeur, accordTacite: false } : {}),
      },
      points: effet ?? null,
      comptage: comptage.prochain,
      dates: dater(faits, premiere ? declaree : null),
    },
    raisons: [
      ...(premiere
        ? siSignalee(faits, declaree, retroactif.reference)
        : siApprouvee(faits, procedures.reference, pleinDroit)),
      ...(delai?.raisons ?? []),
    ],
    etapes: [
      {
        libelle: 'Documents',
        valeur: (annexes.valeur[procedure] ?? []).join(', '),
        enfants: [annexes.etape],
      },
      {
        libelle: 'Effet sur les points des deux pôles',
        operation: [...enPhrases(effet), ...(comptage.phrase ? [comptage.phrase] : [])].join(' ; '),
        enfants: [points.etape, ...comptage.etapes],
      },
      { libelle: 'Date de début', enfants: [retroactif.etape] },
      ...(delai?.trace ?? []),
    ],
  };
}

function enPhrases(effet: Effet | undefined): string[] {
  const { ancienPole = null, nouveauPole = null } = effet ?? {};
  return [
    ...(ancienPole ? [`l’ancien pôle ${EN_CLAIR[ancienPole] ?? ancienPole}`] : []),
    ...(nouveauPole ? [`le pôle qui accompagne ${EN_CLAIR[nouveauPole] ?? nouveauPole}`] : []),
  ];
}

function aTemps(faits: FaitsTardifs): Suite {
  return {
    detail: {
      annexes: [],
      formulaire: null,
      destinataires: [],
      decision: { par: 'aucune' },
      points: null,
      comptage: null,
      dates: dater(faits, faits.debut),
    },
    raisons: [],
    etapes: [],
  };
}

function arreter(faits: FaitsTardifs, { droit, lecteur, annee, jour }: Contexte): Suite | null {
  const annexes = lecteur.table<Record<string, readonly string[]>>(ANNEXES);
  const effets = effetsSurLesPoints(droit, lecteur, { annee, jour, dateFin: faits.debut });
  if (!annexes || !effets) return null;
  const message =
    'Le droit de mettre fin à l’intégration, le motif et ses effets se jugent avec la règle « integration.arret ».';
  return {
    detail: {
      annexes: annexes.valeur.arret ?? [],
      formulaire: null,
      destinataires: [],
      decision: { par: 'partenaires', regle: 'integration.arret' },
      points: {
        ancienPole: effets.pointsInchanges ? 'inchanges' : 'hors-de-l-instantane',
        nouveauPole: null,
      },
      comptage: effets.comptageAnneeSuivante,
      dates: dater(faits, faits.debut),
    },
    raisons: [{ code: 'voir-integration-arret', message }, ...effets.raisons],
    etapes: [
      { libelle: 'Documents', enfants: [annexes.etape] },
      { libelle: 'Effet sur les points', valeur: effets.pointsInchanges, enfants: effets.etapes },
    ],
  };
}

function dater({ debut, declareLe }: FaitsTardifs, effet: string | null): Record<string, string | null> {
  return { debutPrevu: debut, declaration: declareLe, effet };
}

type Prochain = { jour: string; pour: string };

/** The first count that finds the IPT running: this school year's, or the next one's when it starts after. */
function compter(
  droit: Droit,
  jour: string,
  annee: string,
  effet: string,
): { prochain: Prochain | null; phrase: string | null; etapes: readonly Etape[] } {
  const lue = lireSiConnue<string>(droit, jour, COMPTAGE);
  if (!lue) return { prochain: null, phrase: null, etapes: [] };
  const cetteAnnee = jourDansLAnnee(annee, lue.valeur);
  const comptee = effet <= cetteAnnee ? annee : decalerAnnee(annee, 1);
  const prochain = { jour: jourDansLAnnee(comptee, lue.valeur), pour: decalerAnnee(comptee, 1) };
  const phrase = `comptée le ${enToutesLettres(prochain.jour)}, pour ${prochain.pour}`;
  return { prochain, phrase, etapes: [lue.etape] };
}

function siSignalee({ debut, declareLe }: FaitsTardifs, effet: string, reference: Reference): Raison[] {
  const signalee: Raison = {
    code: 'debut-si-signalee',
    message: `L’intégration débute le ${enToutesLettres(effet)}, pourvu qu’elle soit signalée à la Cellule ; aucun accord n’est attendu.`,
    reference,
  };
  if (effet !== debut || declareLe <= debut) return [signalee];
  const message = `(I) Signalée le ${enToutesLettres(declareLe)}, elle débute quand même à la date du protocole ; les deux dates sont gardées.`;
  return [signalee, { code: 'debut-retroactif', message, fait: 'declareLe', reference }];
}

function siApprouvee(
  { debut, motif }: FaitsTardifs,
  reference: Reference,
  pleinDroit: ValeurLue<readonly string[]>,
): Raison[] {
  const approuvee: Raison = {
    code: 'debut-si-approuvee',
    message: `L’intégration reprend avec le nouveau partenaire le ${enToutesLettres(debut)}, seulement si le Ministre approuve la demande. En cas de refus, rien ne débute.`,
    reference,
  };
  const deDroit = motif !== null && pleinDroit.valeur.includes(motif);
  const message = deDroit
    ? 'Avec l’ancien partenaire, l’intégration finit de plein droit le jour de l’événement.'
    : 'Avec l’ancien partenaire, l’intégration ne finit que par une décision collégiale motivée.';
  const code = deDroit ? 'fin-avec-l-ancien-partenaire' : 'fin-par-decision-collegiale';
  return [approuvee, { code, message, reference: pleinDroit.reference }];
}
