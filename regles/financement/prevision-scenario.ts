import type { Droit } from '../droit.ts';
import type { Resultat } from '../resultat.ts';
import { enveloppe } from './enveloppe.ts';
import { ENVELOPPE_FERMEE } from './ipt.ts';
import { poserHypotheses } from './prevision-droit.ts';
import { NOMS_HYPOTHESES, parametreDe, type Valeurs } from './prevision-hypotheses.ts';

/** Where a forecast is judged: the year, the law of the forecast, the first day of school of that year. */
export type Contexte = { annee: string; droit: Droit; jour: string };

/** One pupil of each financing until 2025-26: only what tells the regimes apart. */
const PROFILS = {
  pleins: { debut: '2021-09-01', type: 8, niveau: 'primaire' },
  majores: { debut: '2021-09-01', type: 4, niveau: 'secondaire', degre: 3 },
  degressifs: { debut: '2020-09-01', type: 8, niveau: 'primaire' },
} as const;
const REGIMES = Object.keys(PROFILS) as (keyof typeof PROFILS)[];

/** IPT of the pôle on the day of the count: those of today, with what begins and without what ends. */
export function compterIpt({ integrations = 0, entrees = 0, sorties = 0 }: Valeurs): number {
  return integrations + entrees - sorties;
}

/** The envelope of one scenario or of one draw, with its whole explanation: `financement.enveloppe` answers. */
export function jugerScenario(valeurs: Valeurs, { annee, droit, jour }: Contexte): Resultat {
  const { population = 0, pointsDegressifs } = valeurs;
  const supposees: Record<string, number> = {};
  for (const nom of NOMS_HYPOTHESES) {
    const id = parametreDe(nom);
    const valeur = valeurs[nom];
    if (id !== undefined && valeur !== undefined && nom !== 'pointsDegressifs') supposees[id] = valeur;
  }
  const faits = {
    anneeScolaire: annee,
    elevesCooperantes: population,
    ...(annee >= ENVELOPPE_FERMEE ? compterFermes(valeurs) : { integrations: enumerer(valeurs) }),
    ...(pointsDegressifs === undefined ? {} : { pointsDegressifs }),
  };
  return enveloppe.juger(faits, poserHypotheses(droit, jour, supposees), jour);
}

/** A draw may end more IPT than there are, or count fewer in all than in the pôle: it stops at that bound. */
function compterFermes(valeurs: Valeurs) {
  const integrations = Math.max(0, compterIpt(valeurs));
  return { integrations, totalIntegrations: Math.max(integrations, valeurs.totalIntegrations ?? 0) };
}

function enumerer(valeurs: Valeurs) {
  return REGIMES.flatMap((regime) => Array.from({ length: valeurs[regime] ?? 0 }, () => PROFILS[regime]));
}
