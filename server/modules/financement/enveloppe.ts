import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import type { Droit } from '@polaris/regles/droit.ts';
import { soutienCoordination } from '@polaris/regles/equipe/soutien-coordination.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { base } from '@polaris/regles/financement/base.ts';
import { ipt } from '@polaris/regles/financement/ipt.ts';
import { produit, somme } from '@polaris/regles/nombre.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import { getExercice } from '../../kernel/annee.ts';
import type { Trx } from '../../kernel/cas-usage.ts';
import { listerPopulations } from '../referentiel/index.ts';
import { lirePortes, type Portes } from './portes.ts';
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
  /** What the public rule of the whole envelope is told: no name in it. */
  faits: Record<string, unknown>;
  /** First day of school of the year: from when its figures hold. */
  rentree: string;
  soutien: Resultat;
  /** Points received: base, IPT, scales, budget C, corrections, less what is withheld. */
  total: number | null;
  /** The total at the value of the point of the year (FIN-3), and that value; null with the total. */
  euros: number | null;
  valeurDuPoint: number | null;
  /** What is certain while some values of the year are not published; null when nothing is missing. */
  connu: { ipt: Resultat; eleves: number; enAttente: number; total: number | null } | null;
} & Portes;

/**
 * The envelope of a pôle for a school year: base (FIN-1, FIN-2), IPT (FIN-4 to FIN-6) and scales (FIN-7,
 * FIN-8), each with its whole explanation, and what the ledger adds. The total is null as soon as one part
 * cannot be computed.
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
  const portes = await lirePortes(trx, droit, poleId, anneeScolaire);
  const resultatBase = evaluer(base, { anneeScolaire, elevesCooperantes }, droit);
  const resultatIpt = evaluer(ipt, { anneeScolaire, ...faitsIpt }, droit);
  const portees = somme(portes.pointsC, portes.retires, portes.corriges, valeurDe(portes.sensori.resultat));
  const total = additionner(portees, resultatBase, resultatIpt);
  const { valeurDuPoint } = resultatBase.detail;
  const point = typeof valeurDuPoint === 'number' ? valeurDuPoint : null;
  return {
    comptageLe,
    faits: { anneeScolaire, elevesCooperantes, ...faitsIpt },
    rentree: exercice.rentree,
    ecoles,
    elevesCooperantes,
    ecolesSansChiffre,
    base: resultatBase,
    ipt: resultatIpt,
    integrations,
    soutien: evaluer(soutienCoordination, { anneeScolaire, elevesCooperantes }, droit),
    ...portes,
    total,
    euros: total === null || point === null ? null : produit(total, point),
    valeurDuPoint: point,
    connu: calculerConnu(droit, anneeScolaire, parEleve, {
      base: resultatBase,
      ipt: resultatIpt,
      portees,
    }),
  };
}

function valeurDe(resultat: Resultat | null): number {
  return typeof resultat?.valeur === 'number' ? resultat.valeur : 0;
}

/**
 * One value that is not published must not hide all the others: the pupils whose points the law does give
 * are counted apart, and the rest is said to be waiting.
 */
function calculerConnu(
  droit: Droit,
  anneeScolaire: string,
  integrations: readonly unknown[],
  resultats: { base: Resultat; ipt: Resultat; portees: number },
): Enveloppe['connu'] {
  if (integrations.length === 0 || resultats.ipt.issue !== 'faits-manquants') return null;
  const juger = (eleves: readonly unknown[]) => evaluer(ipt, { anneeScolaire, integrations: eleves }, droit);
  const connues = integrations.filter((integration) => juger([integration]).issue === 'resultat');
  const jugees = juger(connues);
  return {
    ipt: jugees,
    eleves: connues.length,
    enAttente: integrations.length - connues.length,
    total: additionner(resultats.portees, resultats.base, jugees),
  };
}

function additionner(portees: number, ...parts: readonly Resultat[]): number | null {
  const valeurs = [portees];
  for (const part of parts) {
    if (part.issue !== 'resultat' || typeof part.valeur !== 'number') return null;
    valeurs.push(part.valeur);
  }
  return somme(...valeurs);
}
