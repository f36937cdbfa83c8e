import { decalerAnnee } from '../calendrier/annees.ts';
import { jourDeSemaine } from '../calendrier/jours.ts';
import { anneesConnues, type Calendrier, type Droit, type Parametre, type ValeurDatee } from '../droit.ts';
import { formater } from '../nombre.ts';
import { base } from './base.ts';
import { ipt } from './ipt.ts';

/** What a forecast reads of the law, and nothing else. */
export const PARAMETRES_PREVISION = [...new Set([...base.parametres, ...ipt.parametres])];

const LUNDI = 1;
const VENDREDI = 5;

/**
 * The law of a forecast: the values it reads alone, and the first year without calendar added under the last
 * known law. The values published without end stay, each marked « prolongé, non publié »; a value that is not
 * published stays so. Any other rule finds nothing in it, on purpose. Years further away stay unknown.
 */
export function droitDePrevision(droit: Droit, annee: string | undefined): Droit {
  const derniere = anneesConnues(droit).at(-1) ?? '';
  const prolonge = annee !== undefined && annee === decalerAnnee(derniere, 1);
  const calendrier = prolonge ? deduireCalendrier(annee) : null;
  const lire = (id: string) => {
    const parametre = droit.parametres[id];
    if (!parametre) throw new Error(`Unknown parameter of the law: ${id}`);
    return calendrier ? prolonger(parametre, calendrier, derniere) : parametre;
  };
  return {
    textes: droit.textes,
    parametres: Object.fromEntries(PARAMETRES_PREVISION.map((id) => [id, lire(id)])),
    calendriers: calendrier
      ? { ...droit.calendriers, [calendrier.annee]: calendrier }
      : { ...droit.calendriers },
    version: droit.version,
    ...(calendrier ? { anneeProlongee: calendrier.annee } : {}),
  };
}

/** From the last Monday of August to the first Friday of July; no holiday, which no forecast reads. */
function deduireCalendrier(annee: string): Calendrier {
  const civile = Number(annee.slice(0, 4));
  const jours = (mois: string, debut: number) =>
    Array.from({ length: 7 }, (_, rang) => `${mois}-${String(debut + rang).padStart(2, '0')}`);
  const premier = (liste: string[], rang: number) => liste.find((jour) => jourDeSemaine(jour) === rang) ?? '';
  return {
    annee,
    rentree: premier(jours(`${civile}-08`, 25), LUNDI),
    dernierJour: premier(jours(`${civile + 1}-07`, 1), VENDREDI),
    vacances: [],
    conges: [],
    deduit: true,
  };
}

/** The value of the last known year, left open, says that nothing confirms it yet. */
function prolonger(parametre: Parametre, { annee, rentree }: Calendrier, derniere: string): Parametre {
  const suivie = parametre.valeurs.some(({ depuis }) => depuis === rentree);
  const valeurs = parametre.valeurs.map((v, rang): ValeurDatee => {
    const finitALors = rang === 0 && v.avant === rentree && !suivie;
    const vaut = v.depuis < rentree && (v.avant === null || v.avant > rentree || finitALors);
    if (!vaut) return v;
    const marque = `Prolongé, non publié : valeur connue en ${derniere}, supposée inchangée en ${annee}.`;
    return { ...v, avant: null, note: v.note ? `${v.note} ${marque}` : marque };
  });
  return { ...parametre, valeurs };
}

/**
 * The law with the values assumed for a day in place of its own: each says it, beside what the law holds. A
 * value assumed equal to the law changes nothing.
 */
export function poserHypotheses(
  droit: Droit,
  jour: string,
  supposees: Readonly<Record<string, number>>,
): Droit {
  const poses = Object.entries(supposees).flatMap(([id, valeur]): [string, Parametre][] => {
    const parametre = droit.parametres[id];
    const rang = parametre?.valeurs.findIndex(
      (v) => v.depuis <= jour && (v.avant === null || jour < v.avant),
    );
    const datee = rang === undefined ? undefined : parametre?.valeurs[rang];
    if (!parametre || rang === undefined || !datee || datee.valeur === valeur) return [];
    return [[id, { ...parametre, valeurs: parametre.valeurs.with(rang, supposer(datee, valeur)) }]];
  });
  return poses.length === 0
    ? droit
    : { ...droit, parametres: { ...droit.parametres, ...Object.fromEntries(poses) } };
}

function supposer(datee: ValeurDatee, valeur: number): ValeurDatee {
  const { valeur: connue } = datee;
  const loi =
    typeof connue === 'number' ? `la loi connue donne ${formater(connue)}` : 'aucune valeur n’est publiée';
  return { ...datee, valeur, note: `Hypothèse de la prévision ; ${loi}.` };
}
