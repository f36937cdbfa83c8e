import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import type { Droit } from '@polaris/regles/droit.ts';
import { soutienCoordination } from '@polaris/regles/equipe/soutien-coordination.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { base } from '@polaris/regles/financement/base.ts';
import { ipt } from '@polaris/regles/financement/ipt.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import { getExercice } from '../../kernel/annee.ts';
import type { Trx } from '../../kernel/cas-usage.ts';
import { listerPopulations } from '../referentiel/index.ts';
import { listerMouvements } from './mouvements.ts';
import { compterIptLe, compterIptNational, listerIptDeLAnnee } from './repository.ts';

/** First school year of the closed envelope of the IPT (FIN-6). */
const ENVELOPPE_FERMEE = '2026-27';
/** IPT first begun before this day bring nothing from 2026-27 on (FIN-5, IPT-17). */
const PREMIERES_IPT_DEPUIS = '2020-09-02';

export type Enveloppe = {
  comptageLe: string;
  ecoles: { id: string; fase: number; nom: string; eleves: number | null }[];
  elevesCooperantes: number;
  ecolesSansChiffre: number;
  base: Resultat;
  ipt: Resultat;
  /** Pupils behind the IPT figure until 2025-26; empty from 2026-27 on, where a count replaces them. */
  integrations: Awaited<ReturnType<typeof listerIptDeLAnnee>>;
  /** Movements of budget C: IPT declared after 30 September (FIN-11, FIN-12). */
  budgetC: Awaited<ReturnType<typeof listerMouvements>>;
  soutien: Resultat;
  total: number | null;
  /** What is certain while some values of the year are not published; null when nothing is missing. */
  connu: { ipt: Resultat; eleves: number; enAttente: number; total: number | null } | null;
};

/**
 * The envelope of a pôle for a school year: base (FIN-1, FIN-2) and IPT (FIN-4 to FIN-6), each with its
 * whole explanation. The total is null as soon as one part cannot be computed.
 */
export async function calculerEnveloppe(
  trx: Trx,
  droit: Droit,
  poleId: string,
  anneeScolaire: string,
): Promise<Enveloppe> {
  const exercice = getExercice(droit, anneeScolaire);
  const comptageLe = `${exercice.rentree.slice(0, 4)}-01-15`;
  const ecoles = await listerPopulations(trx, poleId, {
    compteeLe: comptageLe,
    conventionLe: exercice.rentree,
  });
  const elevesCooperantes = ecoles.reduce((somme, ecole) => somme + (ecole.eleves ?? 0), 0);
  const ecolesSansChiffre = ecoles.filter((ecole) => ecole.eleves === null).length;
  const ferme = anneeScolaire >= ENVELOPPE_FERMEE;
  const integrations = ferme ? [] : await listerIptDeLAnnee(trx, poleId, exercice);
  const comptage = {
    jour: comptageLe,
    annee: decalerAnnee(anneeScolaire, -1),
    premierDebutDepuis: PREMIERES_IPT_DEPUIS,
  };
  const parEleve = integrations.map((i) => ({
    debut: i.premierDebut,
    type: i.type,
    niveau: i.niveau,
    accompagnePar: i.accompagnePar,
    ...(i.degre === null ? {} : { degre: i.degre }),
  }));
  const faitsIpt = ferme
    ? {
        integrations: await compterIptLe(trx, poleId, comptage),
        totalIntegrations: await compterIptNational(trx, comptage),
      }
    : { integrations: parEleve };
  const budgetC = (await listerMouvements(trx, poleId, anneeScolaire)).filter(({ budget }) => budget === 'C');
  const pointsC = budgetC.reduce((somme, { points }) => somme + points, 0);
  const resultatBase = evaluer(base, { anneeScolaire, elevesCooperantes }, droit);
  const resultatIpt = evaluer(ipt, { anneeScolaire, ...faitsIpt }, droit);
  return {
    comptageLe,
    ecoles,
    elevesCooperantes,
    ecolesSansChiffre,
    base: resultatBase,
    ipt: resultatIpt,
    integrations,
    soutien: evaluer(soutienCoordination, { anneeScolaire, elevesCooperantes }, droit),
    budgetC,
    total: additionner(pointsC, resultatBase, resultatIpt),
    connu: calculerConnu(droit, anneeScolaire, parEleve, {
      base: resultatBase,
      ipt: resultatIpt,
      budgetC: pointsC,
    }),
  };
}

/**
 * One value that is not published must not hide all the others: the pupils whose points the law does give
 * are counted apart, and the rest is said to be waiting.
 */
function calculerConnu(
  droit: Droit,
  anneeScolaire: string,
  integrations: readonly unknown[],
  resultats: { base: Resultat; ipt: Resultat; budgetC: number },
): Enveloppe['connu'] {
  if (integrations.length === 0 || resultats.ipt.issue !== 'faits-manquants') return null;
  const juger = (eleves: readonly unknown[]) => evaluer(ipt, { anneeScolaire, integrations: eleves }, droit);
  const connues = integrations.filter((integration) => juger([integration]).issue === 'resultat');
  const jugees = juger(connues);
  return {
    ipt: jugees,
    eleves: connues.length,
    enAttente: integrations.length - connues.length,
    total: additionner(resultats.budgetC, resultats.base, jugees),
  };
}

function additionner(budgetC: number, ...parts: readonly Resultat[]): number | null {
  let somme = budgetC;
  for (const part of parts) {
    if (part.issue !== 'resultat' || typeof part.valeur !== 'number') return null;
    somme += part.valeur;
  }
  // Points may carry two decimals (degressive IPT): kept exact to the hundredth.
  return Math.round(somme * 100) / 100;
}
