import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import type { Droit } from '@polaris/regles/droit.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { ipt } from '@polaris/regles/financement/ipt.ts';
import { sensoriMoteur } from '@polaris/regles/financement/sensori-moteur.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import { sql } from 'kysely';
import type { Trx } from '../../kernel/cas-usage.ts';
import { situerTous } from './lister-echelles.ts';
import { getRegime } from './regime.ts';
import type { EtatEchelle } from './tables.ts';

export type PointsEchelle = {
  eleveId: string;
  etat: EtatEchelle;
  /** Counted the year before: worth provisionally until the adjustment (FIN-8). */
  provisoires: number;
  /** Of what was recorded by 30 September; both before the cap with the IPT and before the ratio. */
  definitifs: number;
};

/**
 * Points of the scales of a pôle in a school year, pupil by pupil. Health data: under the row filter of
 * anyone but the team of the pôle it is empty; `calculerSensoriMoteur` gives the sums to the others.
 */
export async function listerPointsEchelles(
  trx: Trx,
  droit: Droit,
  { poleId, annee }: { poleId: string; annee: string },
): Promise<PointsEchelle[]> {
  if (!getRegime(droit, annee).existe) return [];
  const lignes = await situerTous(trx, droit, poleId, annee);
  return lignes.map(({ eleveId, etat, provisoires, definitifs }) => ({
    eleveId,
    etat,
    provisoires,
    definitifs,
  }));
}

/** One scale that counts, without its pupil; `pole` is null out of reach. */
type Comptee = {
  pole: string | null;
  points: number;
  /** What the rule of the IPT asks of the integration of the same pupil; null when there is none. */
  integration: Record<string, unknown> | null;
};

export type PointsSensoriMoteurs = {
  /** Scales counted, for the pôle asked or for all the pôles together. */
  nombre: number;
  /** Pupils whose IPT has no published points: the cap is not checked for them. */
  sansPlafond: number;
  resultat: Resultat;
};

/**
 * Points of a pôle (or, without `poleId`, of all of them) from what is recorded in time for a school year:
 * cap with the IPT, then the ratio of the closed envelope over all the pôles (FIN-7).
 */
export async function calculerSensoriMoteur(
  trx: Trx,
  droit: Droit,
  { poleId, annee }: { poleId: string | null; annee: string },
): Promise<PointsSensoriMoteurs> {
  const { limite, exercice } = getRegime(droit, annee);
  const toutes = limite ? await listerComptees(trx, annee, limite, exercice.echeance) : [];
  const jugees = toutes.map((comptee) => ({ ...comptee, ipt: lirePointsIpt(droit, annee, comptee) }));
  const demandees = jugees.filter(({ pole }) => poleId === null || pole === poleId);
  const juger = (echelles: typeof jugees, tous?: number) =>
    evaluer(
      sensoriMoteur,
      {
        anneeScolaire: annee,
        eleves: echelles.map(({ points, ipt: acquis }) => ({ echelle: points, ipt: acquis ?? 0 })),
        ...(tous === undefined ? {} : { totalTousPoles: tous }),
      },
      droit,
    );
  const { totalAvantRatio } = juger(jugees).detail;
  const resultat = juger(demandees, typeof totalAvantRatio === 'number' ? totalAvantRatio : undefined);
  return {
    nombre: demandees.length,
    sansPlafond: demandees.filter(({ ipt: acquis }) => acquis === null).length,
    resultat: abreger(resultat),
  };
}

/**
 * Every scale that counts in a school year with the pôle that carries it and the points of the IPT of the same
 * pupil (0 when they are not published), for the national computation: no pupil is named.
 */
export async function listerEchellesComptees(
  trx: Trx,
  droit: Droit,
  annee: string,
): Promise<{ poleId: string | null; echelle: number; ipt: number }[]> {
  const { limite, exercice } = getRegime(droit, annee);
  const toutes = limite ? await listerComptees(trx, annee, limite, exercice.echeance) : [];
  return toutes
    .map((c) => ({ poleId: c.pole, echelle: c.points, ipt: lirePointsIpt(droit, annee, c) ?? 0 }))
    .sort((a, b) => a.echelle - b.echelle || a.ipt - b.ipt);
}

/** Points counted the year before, which a year starts with (FIN-8); null where no text gives them. */
export async function calculerProvisoires(
  trx: Trx,
  droit: Droit,
  { poleId, annee }: { poleId: string | null; annee: string },
): Promise<PointsSensoriMoteurs | null> {
  const precedente = decalerAnnee(annee, -1);
  const { provisoireJusquAu } = getRegime(droit, annee);
  if (provisoireJusquAu === null || !Object.hasOwn(droit.calendriers, precedente)) return null;
  return calculerSensoriMoteur(trx, droit, { poleId, annee: precedente });
}

async function listerComptees(trx: Trx, annee: string, avant: Date, echeance: string): Promise<Comptee[]> {
  const { rows } = await sql<{
    pole_id: string | null;
    points: number;
    premier_debut: string | null;
    type: number;
    niveau: string;
    degre: number | null;
    accompagne_par: string;
  }>`select * from echelles_comptees(${annee}, ${avant}, ${echeance})`.execute(trx);
  return rows.map(({ pole_id, points, premier_debut, type, niveau, degre, accompagne_par }) => ({
    pole: pole_id,
    points,
    integration: premier_debut && {
      debut: premier_debut,
      type,
      niveau,
      accompagnePar: accompagne_par,
      ...(degre === null ? {} : { degre }),
    },
  })) as Comptee[];
}

/** Points of the IPT of the same pupil; null when the law does not publish them. */
function lirePointsIpt(droit: Droit, anneeScolaire: string, { integration }: Comptee): number | null {
  if (!integration) return 0;
  const { issue, valeur } = evaluer(ipt, { anneeScolaire, integrations: [integration] }, droit);
  return issue === 'resultat' && typeof valeur === 'number' ? valeur : null;
}

/** The same answer without the lines of the pupils: the sums leave, health data do not. */
function abreger(resultat: Resultat): Resultat {
  const { eleves, ...detail } = resultat.detail;
  const lignes = Array.isArray(eleves) ? (eleves as { points: number }[]) : [];
  const trace = resultat.trace.map((etape, rang) =>
    rang === 0 && lignes.length > 0
      ? { ...etape, operation: direSomme(lignes.map(({ points }) => points)) }
      : etape,
  );
  const plafonnes = resultat.raisons.filter(({ code }) => code === 'plafond-cumule').length;
  const raisons = [
    ...(plafonnes > 0 ? [direPlafond(plafonnes)] : []),
    ...resultat.raisons.filter(({ code }) => code !== 'plafond-cumule'),
  ];
  return { ...resultat, detail, raisons, trace } as Resultat;
}

function direSomme(points: readonly number[]): string {
  return `somme de ${points.length} ${points.length < 2 ? 'échelle' : 'échelles'}, après le plafond`;
}

function direPlafond(nombre: number) {
  const message = `Le plafond cumulé avec l’IPT réduit les points de ${nombre} ${nombre < 2 ? 'échelle' : 'échelles'}.`;
  return { code: 'plafond-cumule', message };
}
