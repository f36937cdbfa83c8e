import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Eleve, ENVELOPPE_FERMEE, type Faits } from './faits.ts';
import { CLES, type Cle, type Valeurs } from './valeurs.ts';

type Noeud = { nodeValue: unknown };

/** What publicodes answers: each evaluated node carries its explanation tree, as it comes. */
export type EnveloppePair = Readonly<Record<Cle, Noeud>>;

/** The two ways to ask publicodes, which has no list: counts made by the caller, or pupil by pupil. */
export type Pair = {
  parComptes: (faits: Faits) => EnveloppePair;
  parEleve: (faits: Faits) => EnveloppePair;
};

const BUTS: Record<Cle, string> = {
  base: 'base',
  baseEuros: 'base . euros',
  lectureUnPoint: 'base . lecture un point',
  annonceUnPoint: 'base . annonce un point',
  ipt: 'ipt',
  iptEuros: 'ipt . euros',
  pointsParIpt: 'ipt . points par ipt',
  depassement: 'ipt . dépassement',
  soutien: 'soutien',
  prochainSeuil: 'soutien . prochain seuil',
  elevesManquants: 'soutien . élèves manquants',
  total: 'enveloppe',
};

/** Instantiates the engine once, as its documentation advises. Loaded late: it may have just been installed. */
export async function creerPair(): Promise<Pair> {
  const { default: Engine } = await import('publicodes');
  const modele = readFileSync(new URL('./enveloppe.publicodes.yaml', import.meta.url), 'utf8');
  const moteur = new Engine(parse(modele), { warn: false });
  const evaluer = (situation: Readonly<Record<string, string | number>>): EnveloppePair => {
    moteur.setSituation(situation);
    return Object.fromEntries(CLES.map((cle) => [cle, moteur.evaluate(BUTS[cle])])) as EnveloppePair;
  };
  // Only what changes from one pupil to the next is set again: parsing a situation is what costs.
  const pointsDe = (eleve: Eleve): Noeud =>
    moteur.setSituation(situationEleve(eleve), { keepPreviousSituation: true }).evaluate('élève . points');
  return {
    parComptes: (faits) => evaluer({ ...situationAnnee(faits), ...situationComptes(faits) }),
    parEleve: (faits) => {
      const annee = { ...situationAnnee(faits), 'élève . dernier jour': enDate(faits.dernierJour) };
      moteur.setSituation(annee);
      const noeuds = faits.integrations.map(pointsDe);
      const points = noeuds.reduce((somme, noeud) => somme + Number(noeud.nodeValue), 0);
      return evaluer({ ...annee, 'ipt . par élève': points });
    },
  };
}

/** From 2026-27 there is no list on either side: both ways are the same. */
export const aDesEleves = (faits: Faits) => faits.anneeScolaire < ENVELOPPE_FERMEE;

/** The figures to compare; those that have no meaning for the year are left out, as Polaris does. */
export function lirePair(enveloppe: EnveloppePair, faits: Faits): Valeurs {
  const sansObjet: readonly Cle[] = aDesEleves(faits) ? ['pointsParIpt', 'depassement'] : [];
  return Object.fromEntries(
    CLES.map((cle) => {
      const valeur = enveloppe[cle].nodeValue;
      return [cle, typeof valeur === 'number' && !sansObjet.includes(cle) ? valeur : null];
    }),
  ) as Valeurs;
}

function situationAnnee(faits: Faits) {
  return {
    année: Number(faits.anneeScolaire.slice(0, 4)),
    élèves: faits.elevesCooperantes,
    intégrations: faits.nombre,
    'total intégrations': faits.total,
    ...(faits.tailleMinimale === null ? {} : { 'taille minimale donnée': faits.tailleMinimale }),
    ...(faits.pointsDegressifs === null
      ? {}
      : { 'points dégressifs donnés': Math.round(faits.pointsDegressifs * 100) }),
  };
}

function situationComptes({ comptes }: Faits) {
  return {
    'nombre plein': comptes.plein,
    'nombre majoré': comptes.majore,
    'nombre dégressif': comptes.degressif,
  };
}

function situationEleve(eleve: Eleve) {
  return {
    'élève . début': enDate(eleve.debut),
    'élève . type': eleve.type,
    'élève . niveau': `'${eleve.niveau}'`,
    'élève . degré': eleve.degre ?? 0,
    'élève . accompagné par': `'${eleve.accompagnePar ?? 'pole'}'`,
  };
}

/** `2024-09-30` is written `30/09/2024` in publicodes. */
function enDate(jour: string): string {
  return jour.split('-').reverse().join('/');
}
