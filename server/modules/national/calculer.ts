import type { Droit } from '@polaris/regles/droit.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { base } from '@polaris/regles/financement/base.ts';
import { ipt } from '@polaris/regles/financement/ipt.ts';
import { nationale } from '@polaris/regles/financement/nationale.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import type { PartNationale } from '../../db/schema-national.ts';
import { ENVELOPPE_FERMEE, type FaitsNationaux, type FaitsPole, type ValeurDonnee } from './faits.ts';

/** Points of one part of one pôle, and the counts behind them: what a run keeps. */
export type Ligne = {
  poleId: string;
  part: PartNationale;
  /** Null while a value of the law is missing. */
  points: number | null;
  faits: FaitsLigne;
  /** The answer of the rule, for the ledger; null where another rule writes the movement. */
  jugement: Resultat | null;
};

/** Counts, never a pupil. Each part fills its own. */
export type FaitsLigne = {
  coefficient?: number;
  eleves?: number;
  /** School and pupils counted, null without count. */
  ecoles?: readonly (readonly [string, number | null])[];
  integrations?: number;
  totalIntegrations?: number;
  pointsParIpt?: number;
  /** Number and points of the IPT of each regime, until 2025-26. */
  parRegime?: Readonly<Record<string, { nombre: number; points: number }>>;
  echelles?: number;
  ratio?: number;
};

export type Calcul = { resultat: Resultat; lignes: readonly Ligne[] };

type LigneRegle = { base: number | null; ipt: number | null; sensoriMoteur: number | null };

/** The national computation on facts, with the counts behind every figure. */
export function calculerNational(droit: Droit, faits: FaitsNationaux, donnee: ValeurDonnee | null): Calcul {
  const { annee, poles } = faits;
  const fournie = donnee === null ? {} : { pointsDegressifs: donnee.pointsDegressifs };
  const resultat = evaluer(
    nationale,
    {
      anneeScolaire: annee,
      poles: poles.map((pole) => ({
        pole: nommer(pole),
        elevesCooperantes: pole.elevesCooperantes,
        integrations: pole.integrations,
        ...(annee < ENVELOPPE_FERMEE ? fournie : {}),
        ...(pole.echelles === null ? {} : { eleves: pole.echelles }),
      })),
    },
    droit,
  );
  const chiffres = (resultat.detail.poles ?? []) as readonly LigneRegle[];
  const total = poles.reduce((n, p) => n + (typeof p.integrations === 'number' ? p.integrations : 0), 0);
  const ratio = Number(resultat.detail.ratio ?? 1);
  const lignes = poles.flatMap((pole, rang) => {
    const siens = chiffres[rang] ?? { base: null, ipt: null, sensoriMoteur: null };
    const commun = annee < ENVELOPPE_FERMEE ? fournie : { totalIntegrations: total };
    return [
      ligneBase(pole, siens.base, jugerBase(droit, annee, pole)),
      ligneIpt(
        pole,
        siens.ipt,
        evaluer(ipt, { anneeScolaire: annee, integrations: pole.integrations, ...commun }, droit),
      ),
      ...(pole.echelles === null
        ? []
        : [ligneSensori(pole.poleId, siens.sensoriMoteur, { echelles: pole.echelles.length, ratio })]),
    ];
  });
  return { resultat, lignes };
}

/** A pôle as the rule names it: two pôles may share a name, never a number. */
const nommer = ({ numero, nom }: Pick<FaitsPole, 'numero' | 'nom'>) => `${numero}. ${nom}`;

function jugerBase(droit: Droit, anneeScolaire: string, { elevesCooperantes }: FaitsPole): Resultat {
  return evaluer(base, { anneeScolaire, elevesCooperantes }, droit);
}

function ligneBase(
  { poleId, elevesCooperantes, ecoles }: FaitsPole,
  points: number | null,
  jugement: Resultat,
): Ligne {
  const faits: FaitsLigne = {
    ...nombreDe(jugement, 'coefficient'),
    eleves: elevesCooperantes,
    ecoles: ecoles.map(({ id, eleves }) => [id, eleves] as const),
  };
  return { poleId, part: 'base', points, faits, jugement };
}

function ligneIpt({ poleId, integrations }: FaitsPole, points: number | null, jugement: Resultat): Ligne {
  const faits: FaitsLigne =
    typeof integrations === 'number'
      ? { integrations, ...nombreDe(jugement, 'totalIntegrations'), ...nombreDe(jugement, 'pointsParIpt') }
      : {
          integrations: integrations.length,
          parRegime: (jugement.detail.parRegime ?? {}) as NonNullable<FaitsLigne['parRegime']>,
        };
  return { poleId, part: 'ipt', points, faits, jugement };
}

function ligneSensori(poleId: string, points: number | null, faits: FaitsLigne): Ligne {
  return { poleId, part: 'sensori-moteur', points, faits, jugement: null };
}

function nombreDe({ detail }: Resultat, cle: 'coefficient' | 'totalIntegrations' | 'pointsParIpt') {
  const valeur = detail[cle];
  return typeof valeur === 'number' ? { [cle]: valeur } : {};
}
