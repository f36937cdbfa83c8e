import { anneesConnues, type Droit, findCalendrier } from './droit.ts';
import { estObjet, lireFait, lireFaits, manquant, propre, signalerInconnus } from './faits.ts';
import { type Champs, FaitInvalide, type Forme, type Regle } from './regle.ts';
import { type Raison, type Resultat, sansValeur } from './resultat.ts';

const ANNEE = 'anneeScolaire';

/**
 * The one way to ask a rule: reads the facts (any JSON value), chooses the shape in force that school
 * year, then lets the rule judge under the law of its day of reference. An unknown year answers
 * `hors-periode`, missing or unknown facts `faits-manquants`, each with every reason.
 * @throws FaitInvalide when a fact has the wrong type or an absurd value; nothing else
 */
export function evaluer(regle: Regle, faits: unknown, connu: Droit): Resultat {
  if (!estObjet(faits)) {
    throw new FaitInvalide('', 'Les faits doivent être un objet JSON, comme {"anneeScolaire": "2024-25"}.');
  }
  const annee = lireAnnee(regle, faits);
  const droit = regle.loi?.(connu, annee) ?? connu;
  const forme = choisirForme(regle, annee);
  if (!forme) return sansValeur('faits-manquants', sansAnnee(regle, faits));
  const raisons: Raison[] = [];
  const lus = lireFaits(forme.champs, faits, raisons);
  if (annee !== undefined && !findCalendrier(droit, annee)) {
    return sansValeur('hors-periode', [horsPeriode(annee, droit), ...raisons]);
  }
  if (raisons.length > 0) return sansValeur('faits-manquants', raisons);
  const jour = regle.dateDeReference(lus, droit);
  if (jour === null) return sansValeur('hors-periode', [jourHorsPeriode(droit)]);
  return regle.juger(lus, droit, jour);
}

function lireAnnee(regle: Regle, faits: Record<string, unknown>): string | undefined {
  const champ = regle.formes.map((forme) => forme.champs[ANNEE]).find((c) => c !== undefined);
  if (!champ) return undefined;
  return lireFait(champ, propre(faits, ANNEE), [], '', ANNEE) as string | undefined;
}

/** Undefined when the shape depends on a school year that is not given. */
function choisirForme(regle: Regle, annee: string | undefined): Forme | undefined {
  if (annee === undefined) return regle.formes.length === 1 ? regle.formes[0] : undefined;
  return regle.formes.find(
    (f) => (f.depuis === undefined || f.depuis <= annee) && (f.avant === undefined || annee < f.avant),
  );
}

/** Without a year only what every shape agrees on can be said to be missing, and what none accepts. */
function sansAnnee(regle: Regle, faits: Record<string, unknown>): Raison[] {
  const tous: Champs = Object.assign({}, ...regle.formes.map((forme) => forme.champs));
  const raisons = Object.entries(tous)
    .filter(([nom]) => (propre(faits, nom) ?? null) === null)
    .filter(([nom]) => regle.formes.every((f) => f.champs[nom] && !f.champs[nom].facultatif))
    .map(([nom, champ]) => manquant(champ, nom));
  signalerInconnus(tous, faits, raisons);
  return raisons;
}

function horsPeriode(annee: string, droit: Droit): Raison {
  const message = `L’année scolaire ${annee} est hors de la période connue : ${periodeConnue(droit)}.`;
  return { code: 'annee-hors-periode', message, fait: ANNEE };
}

function jourHorsPeriode(droit: Droit): Raison {
  const message = `La date est hors de la période connue : ${periodeConnue(droit)}.`;
  return { code: 'date-hors-periode', message };
}

function periodeConnue(droit: Droit): string {
  const annees = anneesConnues(droit);
  return `le droit est tenu de ${annees.at(0)} à ${annees.at(-1)}`;
}
