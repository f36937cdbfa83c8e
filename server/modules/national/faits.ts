import { createHash } from 'node:crypto';
import type { Droit } from '@polaris/regles/droit.ts';
import { type Exercice, getExercice } from '../../kernel/annee.ts';
import type { Trx } from '../../kernel/cas-usage.ts';
import { listerEchellesComptees } from '../sensori-moteur/index.ts';
import {
  compterIptParPole,
  type EcoleComptee,
  findDernierComptage,
  listerEcolesComptees,
  listerIptComptees,
  listerPoles,
} from './repository-faits.ts';

/** First school year of the closed envelope of the IPT (FIN-6). */
export const ENVELOPPE_FERMEE = '2026-27';
/** IPT first begun before this day bring nothing from 2026-27 on (FIN-5, IPT-17). */
const PREMIERES_IPT_DEPUIS = '2020-09-02';

export type FaitsPole = {
  poleId: string;
  numero: number;
  nom: string;
  ecoles: readonly Omit<EcoleComptee, 'poleId'>[];
  elevesCooperantes: number;
  /** Pupil by pupil until 2025-26, without name; the count of 15 January from 2026-27. */
  integrations: readonly Record<string, unknown>[] | number;
  /** Scales that count, before the cap; null from 2026-27 on. */
  echelles: readonly { echelle: number; ipt: number }[] | null;
};

/** Everything the national computation of a year depends on, but the law. */
export type FaitsNationaux = {
  annee: string;
  /** Day of the counts read, and the day they should have been read at. */
  comptageLe: string;
  comptageVoulu: string;
  poles: readonly FaitsPole[];
};

/**
 * Reads the facts of all the pôles for a year. `derniersComptages`: when nothing is counted yet at the day
 * that the law asks, the last counts are read instead, to see an effect beforehand.
 */
export async function reunirFaits(
  trx: Trx,
  droit: Droit,
  annee: string,
  { derniersComptages = false } = {},
): Promise<FaitsNationaux> {
  const exercice = getExercice(droit, annee);
  const comptageVoulu = `${exercice.rentree.slice(0, 4)}-01-15`;
  const dernier = derniersComptages ? await findDernierComptage(trx, comptageVoulu) : null;
  const comptageLe = dernier ?? comptageVoulu;
  const ferme = annee >= ENVELOPPE_FERMEE;
  const poles = await listerPoles(trx);
  const ecoles = await listerEcolesComptees(trx, { compteeLe: comptageLe, conventionLe: exercice.rentree });
  const parPole = Map.groupBy(ecoles, ({ poleId }) => poleId);
  const integrationsDe = ferme ? await lireComptes(trx, comptageLe) : await lireIpt(trx, exercice);
  const echelles = ferme ? [] : await listerEchellesComptees(trx, droit, annee);
  const echellesDe = Map.groupBy(echelles, ({ poleId }) => poleId);
  return {
    annee,
    comptageLe,
    comptageVoulu,
    poles: poles.map(({ id, numero, nom }) => {
      const siennes = (parPole.get(id) ?? []).map(({ poleId: _, ...ecole }) => ecole);
      return {
        poleId: id,
        numero,
        nom,
        ecoles: siennes,
        elevesCooperantes: siennes.reduce((n, { eleves }) => n + (eleves ?? 0), 0),
        integrations: integrationsDe(id),
        echelles: ferme ? null : (echellesDe.get(id) ?? []).map(({ echelle, ipt }) => ({ echelle, ipt })),
      };
    }),
  };
}

async function lireComptes(trx: Trx, jour: string) {
  const civile = Number(jour.slice(0, 4));
  const annee = `${civile - 1}-${String(civile).slice(2)}`;
  const comptes = await compterIptParPole(trx, { jour, annee, premierDebutDepuis: PREMIERES_IPT_DEPUIS });
  return (poleId: string) => comptes.get(poleId) ?? 0;
}

async function lireIpt(trx: Trx, exercice: Exercice) {
  const toutes = Map.groupBy(await listerIptComptees(trx, exercice), ({ poleId }) => poleId);
  return (poleId: string) =>
    (toutes.get(poleId) ?? []).map(({ premierDebut, type, niveau, degre, accompagnePar }) => ({
      debut: premierDebut,
      type,
      niveau,
      accompagnePar,
      ...(degre === null ? {} : { degre }),
    }));
}

/** A value that no text publishes, given for a run by whoever runs it. */
export type ValeurDonnee = { pointsDegressifs: number; source: string };

/** Fingerprint of the facts of a run: any count, any pupil or any value given that changes, changes it. */
export function empreinteDe(faits: FaitsNationaux, donnee: ValeurDonnee | null): string {
  return createHash('sha256')
    .update(JSON.stringify([faits, donnee]))
    .digest('hex');
}

/** Schools without count, over all the pôles. */
export function compterSansComptage({ poles }: FaitsNationaux): number {
  return poles.reduce((n, { ecoles }) => n + ecoles.filter(({ eleves }) => eleves === null).length, 0);
}
