import { difference, formater, quotient } from '@polaris/regles/nombre.ts';
import type { PartNationale } from '../../db/schema-national.ts';
import type { FaitsLigne, Ligne } from './calculer.ts';

/** A line of a run, published or not. */
export type LigneComparable = Pick<Ligne, 'poleId' | 'part' | 'points' | 'faits'>;

type Noms = (ecoleId: string) => string;

/** Schools named in one sentence; the others are counted. */
const ECOLES_NOMMEES = 5;

const REGIMES: Readonly<Record<string, string>> = {
  plein: 'à points pleins',
  majore: 'majorées',
  degressif: 'dégressives',
  'ecole-specialisee': 'accompagnées par une école spécialisée',
  'debut-posterieur': 'débutées après l’année scolaire',
};

/** Why each part of a pôle is not what it was in the run before: French sentences, empty when nothing changed. */
export function direChangements(
  avant: readonly LigneComparable[],
  apres: readonly LigneComparable[],
  noms: Noms,
): string[] {
  const ancienne = (part: PartNationale) => avant.find((ligne) => ligne.part === part);
  return apres.flatMap((ligne) => {
    const autre = ancienne(ligne.part);
    if (!autre || autre.points === ligne.points) return [];
    const raisons = PARTS[ligne.part].raisons(autre.faits, ligne.faits, noms);
    return [`${PARTS[ligne.part].libelle} : ${direEcart(autre, ligne)}.`, ...raisons];
  });
}

const PARTS = {
  base: { libelle: 'Base', raisons: direBase },
  ipt: { libelle: 'IPT', raisons: direIpt },
  'sensori-moteur': { libelle: 'Sensori-moteur', raisons: direSensori },
} as const satisfies Record<
  PartNationale,
  { libelle: string; raisons: (avant: FaitsLigne, apres: FaitsLigne, noms: Noms) => string[] }
>;

function direEcart(avant: LigneComparable, apres: LigneComparable): string {
  if (avant.points === null || apres.points === null) {
    return apres.points === null ? 'ne se calcule plus, une valeur manque' : 'se calcule maintenant';
  }
  return `${formater(apres.points)} point${Math.abs(apres.points) < 2 ? '' : 's'} au lieu de ${formater(avant.points)} (${signer(difference(apres.points, avant.points))})`;
}

function direBase(avant: FaitsLigne, apres: FaitsLigne, noms: Noms): string[] {
  return [
    ...direNombre('Coefficient', avant.coefficient, apres.coefficient),
    ...direNombre('Élèves des écoles coopérantes', avant.eleves, apres.eleves),
    ...direEcoles(avant.ecoles ?? [], apres.ecoles ?? [], noms),
  ];
}

function direEcoles(
  avant: NonNullable<FaitsLigne['ecoles']>,
  apres: NonNullable<FaitsLigne['ecoles']>,
  noms: Noms,
): string[] {
  const anciennes = new Map(avant);
  const nouvelles = new Map(apres);
  const phrases = [
    ...apres.flatMap(([id, eleves]) => {
      if (!anciennes.has(id)) return [`${noms(id)} rejoint le pôle (${direComptage(eleves)}).`];
      const ancien = anciennes.get(id) ?? null;
      if (ancien === eleves) return [];
      return [`${noms(id)} : ${direComptage(eleves)} au lieu de ${direComptage(ancien)}.`];
    }),
    ...avant.flatMap(([id, eleves]) =>
      nouvelles.has(id) ? [] : [`${noms(id)} quitte le pôle (${direComptage(eleves)}).`],
    ),
  ];
  const reste = phrases.length - ECOLES_NOMMEES;
  if (reste <= 0) return phrases;
  return [
    ...phrases.slice(0, ECOLES_NOMMEES),
    `Et ${reste} autre${reste > 1 ? 's' : ''} école${reste > 1 ? 's' : ''}.`,
  ];
}

const direComptage = (eleves: number | null) =>
  eleves === null ? 'sans comptage' : `${formater(eleves)} élève${eleves < 2 ? '' : 's'}`;

function direIpt(avant: FaitsLigne, apres: FaitsLigne): string[] {
  const regimes = new Set([...Object.keys(avant.parRegime ?? {}), ...Object.keys(apres.parRegime ?? {})]);
  return [
    ...direNombre('IPT comptées', avant.integrations, apres.integrations),
    ...[...regimes].flatMap((regime) => {
      const [ancien, nouveau] = [avant.parRegime?.[regime], apres.parRegime?.[regime]];
      const nom = `IPT ${REGIMES[regime] ?? regime}`;
      return [
        ...direNombre(nom, ancien?.nombre ?? 0, nouveau?.nombre ?? 0),
        ...direNombre(`${nom}, points de chacune`, chacune(ancien), chacune(nouveau)),
      ];
    }),
    ...direNombre('Points par IPT', avant.pointsParIpt, apres.pointsParIpt),
    ...direNombre('IPT de tous les pôles', avant.totalIntegrations, apres.totalIntegrations),
  ];
}

function direSensori(avant: FaitsLigne, apres: FaitsLigne): string[] {
  return [
    ...direNombre('Échelles comptées', avant.echelles, apres.echelles),
    ...direNombre('Ratio de réduction', avant.ratio, apres.ratio),
  ];
}

const chacune = (groupe: { nombre: number; points: number } | undefined) =>
  groupe && groupe.nombre > 0 ? quotient(groupe.points, groupe.nombre, 4) : undefined;

function direNombre(libelle: string, avant: number | undefined, apres: number | undefined): string[] {
  if (avant === undefined || apres === undefined || avant === apres) return [];
  return [
    `${libelle} : ${formater(apres)} au lieu de ${formater(avant)} (${signer(difference(apres, avant))}).`,
  ];
}

const signer = (ecart: number) => (ecart > 0 ? `+${formater(ecart)}` : formater(ecart));
