import { type Droit, lireParametre } from '../droit.ts';
import { rentreeDe } from '../lecture.ts';
import { difference, formater } from '../nombre.ts';
import { type Champ, type Champs, FaitInvalide, type FaitsLus, type Regle } from '../regle.ts';
import { type Etape, type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { ENVELOPPE_FERMEE } from './ipt.ts';
import { droitDePrevision, PARAMETRES_PREVISION } from './prevision-droit.ts';
import {
  HYPOTHESES,
  type Hypotheses,
  listerHypotheses,
  type NomHypothese,
  parametreDe,
  SCENARIOS,
  type Scenario,
  type Valeurs,
} from './prevision-hypotheses.ts';
import { compterIpt, jugerScenario } from './prevision-scenario.ts';

const TITRES = {
  bas: 'Hypothèse basse',
  central: 'Hypothèse centrale',
  haut: 'Hypothèse haute',
} as const satisfies Record<Scenario, string>;

/** Left out, these IPT are none: not every pôle has some. */
const SANS_DIRE: ReadonlySet<NomHypothese> = new Set(['entrees', 'sorties', 'majores', 'degressifs']);

function champDe(nom: NomHypothese): Champ {
  const { libelle, unite, entier, max } = HYPOTHESES[nom];
  const genre = entier ? ('entier' as const) : ('nombre' as const);
  const valeur = (titre: string): Champ => ({
    genre,
    libelle: `${libelle}, ${titre.toLowerCase()}`,
    min: 0,
    max,
    unite,
  });
  return {
    genre: 'objet',
    libelle,
    facultatif: parametreDe(nom) !== undefined || SANS_DIRE.has(nom),
    champs: { bas: valeur(TITRES.bas), central: valeur(TITRES.central), haut: valeur(TITRES.haut) },
  };
}

const champsDe = (ferme: boolean): Champs => ({
  anneeScolaire: { genre: 'annee-scolaire', libelle: 'année scolaire prévue' },
  ...Object.fromEntries(listerHypotheses(ferme).map((nom) => [nom, champDe(nom)])),
});

/**
 * A range of the points of a year to come (FIN-15): the envelope judged three times. `valeur`: points of the
 * central scenario; `detail`: `bas`, `central`, `haut` (each `total`, `base`, `ipt`, `euros`, `integrations`,
 * `pointsParIpt`), `amplitude`, and `prolonge` when the law of the year is the last known one carried by a year.
 * @throws FaitInvalide when a central value is outside its bounds, or when more IPT end than there are
 */
export const prevision: Regle = {
  nom: 'financement.prevision',
  titre: 'Prévision des points',
  description:
    'Fourchette basse, centrale et haute des points d’un pôle pour une année à venir, à partir d’hypothèses. L’année qui suit la dernière connue est jugée sous la dernière loi connue, prolongée d’un an.',
  registre: ['FIN-15'],
  parametres: PARAMETRES_PREVISION,
  formes: [
    {
      avant: ENVELOPPE_FERMEE,
      champs: champsDe(false),
      exemple: {
        anneeScolaire: '2025-26',
        population: { bas: 12100, central: 12345, haut: 12500 },
        pleins: { bas: 100, central: 110, haut: 120 },
        degressifs: { bas: 8, central: 10, haut: 12 },
        pointsDegressifs: { bas: 44, central: 52.32, haut: 52.32 },
      },
    },
    {
      depuis: ENVELOPPE_FERMEE,
      champs: champsDe(true),
      exemple: {
        anneeScolaire: '2027-28',
        population: { bas: 12100, central: 12345, haut: 12500 },
        integrations: { bas: 160, central: 160, haut: 160 },
        entrees: { bas: 10, central: 20, haut: 30 },
        sorties: { bas: 20, central: 15, haut: 10 },
        totalIntegrations: { bas: 8400, central: 8000, haut: 7600 },
        valeurDuPoint: { bas: 94.18, central: 95, haut: 96 },
      },
    },
  ],
  loi: droitDePrevision,
  dateDeReference: rentreeDe,
  juger,
};

function juger(lus: FaitsLus, droit: Droit, jour: string): Resultat {
  const { anneeScolaire, ...reste } = lus;
  const annee = String(anneeScolaire);
  const hypotheses = reste as Hypotheses;
  verifier(hypotheses);
  const manques = nonPubliees(hypotheses, annee, droit, jour);
  if (manques.length > 0) return sansValeur('faits-manquants', manques);
  const juges = SCENARIOS.map((scenario) => {
    const valeurs = valeursDe(hypotheses, scenario);
    return { scenario, valeurs, reponse: jugerScenario(valeurs, { annee, droit, jour }) };
  });
  const refusees = juges.filter(({ reponse }) => reponse.issue !== 'resultat');
  if (refusees.length > 0) {
    return sansValeur(
      'faits-manquants',
      refusees.flatMap(({ reponse }) => reponse.raisons),
    );
  }
  const lignes = Object.fromEntries(
    juges.map(({ scenario, valeurs, reponse }) => [scenario, resumer(valeurs, reponse)]),
  ) as Record<Scenario, ReturnType<typeof resumer>>;
  const prolonge = droit.anneeProlongee === annee;
  return resultat(lignes.central.total, 'points', {
    detail: { ...lignes, amplitude: difference(lignes.haut.total, lignes.bas.total), prolonge },
    raisons: [
      ...(prolonge ? [droitProlonge(annee)] : []),
      ...(annee < ENVELOPPE_FERMEE ? [SANS_ECHELLES] : []),
      ...(hypotheses.degressifs ? [ESTIMATION] : []),
      ...desordre(lignes),
    ],
    trace: juges.map(
      ({ scenario, reponse }): Etape => ({
        libelle: TITRES[scenario],
        valeur: reponse.valeur,
        unite: 'points',
        enfants: reponse.trace,
      }),
    ),
  });
}

/** What the assumptions are in one scenario. */
function valeursDe(hypotheses: Hypotheses, scenario: Scenario): Valeurs {
  return Object.fromEntries(
    Object.entries(hypotheses).map(([nom, triplet]) => [nom, triplet[scenario]]),
  ) as Valeurs;
}

function resumer(valeurs: Valeurs, { valeur, detail, trace }: Resultat) {
  return {
    total: Number(valeur),
    base: Number(detail.base),
    ipt: Number(detail.ipt),
    euros: Number(detail.euros),
    integrations:
      valeurs.integrations === undefined
        ? (valeurs.pleins ?? 0) + (valeurs.majores ?? 0) + (valeurs.degressifs ?? 0)
        : compterIpt(valeurs),
    pointsParIpt: lirePointsParIpt(trace),
  };
}

/** Points that each IPT brings in the closed envelope, as its step says it; null until 2025-26. */
function lirePointsParIpt(trace: readonly Etape[]): number | null {
  for (const { libelle, valeur, enfants = [] } of trace) {
    if (libelle === 'Points par IPT' && typeof valeur === 'number') return valeur;
    const trouve = lirePointsParIpt(enfants);
    if (trouve !== null) return trouve;
  }
  return null;
}

function verifier(hypotheses: Hypotheses): void {
  const [faute] = trouverFautes(hypotheses);
  if (!faute) return;
  throw new FaitInvalide(faute.fait, `Le fait « ${faute.fait} » n’est pas valable. ${faute.phrase}`);
}

/** Assumptions that contradict each other: the fact concerned, and what to correct. */
export function trouverFautes(hypotheses: Hypotheses): { fait: string; phrase: string }[] {
  return [...trouverDesordres(hypotheses), ...SCENARIOS.flatMap((s) => trouverImpossibles(hypotheses, s))];
}

function trouverDesordres(hypotheses: Hypotheses) {
  return Object.entries(hypotheses).flatMap(([nom, { bas, central, haut }]) => {
    if (central >= Math.min(bas, haut) && central <= Math.max(bas, haut)) return [];
    const phrase = `La valeur centrale (${formater(central)}) doit se trouver entre la basse (${formater(bas)}) et la haute (${formater(haut)}). Corrigez l’une des trois.`;
    return [{ fait: `${nom}.central`, phrase }];
  });
}

function trouverImpossibles(hypotheses: Hypotheses, scenario: Scenario) {
  const valeurs = valeursDe(hypotheses, scenario);
  const compte = compterIpt(valeurs);
  if (compte < 0) {
    const phrase = 'Il finirait plus d’IPT qu’il n’y en a. Diminuez celles qui finissent.';
    return [{ fait: `sorties.${scenario}`, phrase }];
  }
  if (valeurs.totalIntegrations === undefined || compte <= valeurs.totalIntegrations) return [];
  const phrase = `Tous les pôles ensemble compteraient moins d’IPT que le pôle seul (${formater(compte)}). Corrigez l’un des deux.`;
  return [{ fait: `totalIntegrations.${scenario}`, phrase }];
}

/** Values of the law that nobody published and that are not assumed either: asked for, never guessed. */
function nonPubliees(hypotheses: Hypotheses, annee: string, droit: Droit, jour: string): Raison[] {
  const { degressifs } = hypotheses;
  const sansDegressif = !degressifs || SCENARIOS.every((scenario) => degressifs[scenario] === 0);
  return listerHypotheses(annee >= ENVELOPPE_FERMEE).flatMap((nom): Raison[] => {
    const id = parametreDe(nom);
    if (id === undefined || hypotheses[nom] || (nom === 'pointsDegressifs' && sansDegressif)) return [];
    const lecture = lireParametre(droit, id, jour);
    if (lecture.etat !== 'non-publiee') return [];
    const message = `Valeur non publiée : ${HYPOTHESES[nom].libelle}, en ${annee}. Donnez-la comme hypothèse (« ${nom} »).`;
    return [{ code: 'valeur-non-publiee', message, fait: nom, reference: lecture.reference }];
  });
}

function droitProlonge(annee: string): Raison {
  const message = `L’année ${annee} n’a pas encore de calendrier publié : la dernière loi connue est prolongée d’un an, et chaque valeur prolongée est marquée.`;
  return { code: 'droit-prolonge', message };
}

const SANS_ECHELLES: Raison = {
  code: 'sans-echelles',
  message:
    'Les points sensori-moteurs ne sont pas prévus : ils dépendent d’échelles qui ne sont pas passées.',
};

const ESTIMATION: Raison = {
  code: 'estimation-degressive',
  message:
    'Les points des IPT débutées avant le 02/09/2020 sont une estimation, certifiée à la rentrée seulement.',
};

function desordre({ bas, central, haut }: Record<Scenario, { total: number }>): Raison[] {
  if (bas.total <= central.total && central.total <= haut.total) return [];
  const message = `La fourchette n’est pas en ordre : ${formater(bas.total)}, ${formater(central.total)}, ${formater(haut.total)} points. Mettez dans chaque colonne ce qui va dans le même sens.`;
  return [{ code: 'fourchette-en-desordre', message }];
}
