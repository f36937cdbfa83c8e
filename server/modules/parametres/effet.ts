import type { Droit } from '@polaris/regles/droit.ts';
import { soutienCoordination } from '@polaris/regles/equipe/soutien-coordination.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { base } from '@polaris/regles/financement/base.ts';
import { nationale } from '@polaris/regles/financement/nationale.ts';
import { produit, somme } from '@polaris/regles/nombre.ts';
import type { Trx } from '../../kernel/cas-usage.ts';
import { superposer, type ValeurPubliee } from '../../kernel/droit/superposer.ts';
import { calculerNational, type FaitsNationaux, reunirFaits } from '../national/index.ts';
import { listerLecteurs } from './publiables.ts';
import type { Effet } from './schema.ts';

type Nombres = Record<string, number | null>;
/** Figures of each pôle under one law, in the order of the facts. */
type Chiffres = readonly Nombres[];

/** What is measured of a pôle, by the rules that read the parameter. */
const MESURES = {
  points: { libelle: 'Points', unite: 'points', parametres: nationale.parametres },
  euros: { libelle: 'Euros', unite: 'euros', parametres: nationale.parametres },
  soutien: { libelle: 'Mi-temps de soutien', unite: 'mi-temps', parametres: soutienCoordination.parametres },
  ecartTaille: {
    libelle: 'Élèves au-dessus de la taille minimale',
    unite: 'élèves',
    parametres: ['structure.taille-minimale'],
  },
} as const satisfies Record<string, { libelle: string; unite: string; parametres: readonly string[] }>;

type Mesure = keyof typeof MESURES;

/** What a value would change for the 48 pôles, on the facts of its year or, failing them, the last counts. */
export async function mesurerEffet(
  trx: Trx,
  droit: Droit,
  annee: string,
  publiee: Omit<ValeurPubliee, 'numero'>,
): Promise<Effet> {
  const faits = await reunirFaits(trx, droit, annee, { derniersComptages: true });
  const futur = superposer(droit, [{ ...publiee, numero: 0 }]);
  const avant = chiffrer(droit, faits);
  const apres = chiffrer(futur, faits);
  const cles = (Object.keys(MESURES) as Mesure[]).filter((cle) =>
    (MESURES[cle].parametres as readonly string[]).includes(publiee.parametre),
  );
  const garder = (nombres: Nombres = {}) =>
    Object.fromEntries(cles.map((cle) => [cle, nombres[cle] ?? null]));
  return {
    annee,
    comptageLe: faits.comptageLe,
    comptageVoulu: faits.comptageVoulu,
    versionApres: futur.version,
    mesures: cles.map((cle) => ({ cle, libelle: MESURES[cle].libelle, unite: MESURES[cle].unite })),
    poles: faits.poles.map(({ poleId, numero, nom }, rang) => ({
      poleId,
      numero,
      nom,
      avant: garder(avant[rang]),
      apres: garder(apres[rang]),
    })),
    totaux: {
      avant: Object.fromEntries(cles.map((cle) => [cle, additionner(avant, cle)])),
      apres: Object.fromEntries(cles.map((cle) => [cle, additionner(apres, cle)])),
    },
    lecteurs: listerLecteurs(publiee.parametre),
  };
}

function chiffrer(droit: Droit, faits: FaitsNationaux): Chiffres {
  const { lignes } = calculerNational(droit, faits, null);
  const parPole = Map.groupBy(lignes, ({ poleId }) => poleId);
  return faits.poles.map(({ poleId, elevesCooperantes }) => {
    const siens = { anneeScolaire: faits.annee, elevesCooperantes };
    const parts = (parPole.get(poleId) ?? []).map(({ points }) => points);
    const points = parts.every((p) => p !== null) ? somme(...parts) : null;
    const valeurDuPoint = evaluer(base, siens, droit).detail.valeurDuPoint;
    const soutien = evaluer(soutienCoordination, siens, droit);
    const taille = soutien.detail.tailleMinimale;
    return {
      points,
      euros: points === null || typeof valeurDuPoint !== 'number' ? null : produit(points, valeurDuPoint),
      soutien: typeof soutien.valeur === 'number' ? soutien.valeur : null,
      ecartTaille: typeof taille === 'number' ? elevesCooperantes - taille : null,
    };
  });
}

function additionner(chiffres: Chiffres, cle: Mesure): number | null {
  const valeurs = chiffres.map((nombres) => nombres[cle] ?? null);
  return valeurs.every((v) => v !== null) ? somme(...valeurs) : null;
}
