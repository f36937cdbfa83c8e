import { aAuPlusDecimales } from './nombre.ts';
import { type Champ, type Champs, FaitInvalide } from './regle.ts';
import type { Raison } from './resultat.ts';

/** Beyond this no count or amount of the domain makes sense; it also keeps arithmetic exact. */
const MAXIMUM = 1_000_000_000;
const DECIMALES_MAX = 6;
const ELEMENTS_MAX = 20_000;
const TEXTE_MAX = 200;

/** Facts once read: those that are valid, and every reason why the rule cannot be judged yet. */
type Lecture = { valeur: unknown; raisons: readonly Raison[] };

/**
 * Validates a JSON value against the descriptor of a fact. Missing and unknown facts are reasons (the
 * person can complete them); a wrong type or an absurd value is the caller's fault.
 * @throws FaitInvalide naming the fact, what is wrong and how to mend it, in French
 */
export function lireFait(champ: Champ, valeur: unknown, chemin: string): Lecture {
  if (valeur === null || valeur === undefined) {
    return champ.facultatif ? rien : { valeur: undefined, raisons: [manquant(champ, chemin)] };
  }
  return lecteurs[champ.genre](champ as never, valeur, chemin);
}

/** Validates an object fact by fact; keys that no descriptor names are reported, never ignored. */
export function lireFaits(champs: Champs, valeur: unknown, chemin = ''): Lecture {
  if (!estObjet(valeur)) throw invalide(chemin, 'doit être un objet, entre accolades', valeur);
  const raisons = inconnus(champs, valeur, chemin);
  const lus: Record<string, unknown> = {};
  for (const nom in champs) {
    const champ = champs[nom] as Champ;
    const lu = lireFait(champ, propre(valeur, nom), joindre(chemin, nom));
    if (lu.raisons.length > 0) raisons.push(...lu.raisons);
    if (lu.valeur !== undefined) lus[nom] = lu.valeur;
  }
  return { valeur: lus, raisons };
}

/** One reason for each key that no descriptor names. */
export function inconnus(champs: Champs, valeur: object, chemin = ''): Raison[] {
  const raisons: Raison[] = [];
  for (const cle of Object.keys(valeur)) {
    if (Object.hasOwn(champs, cle)) continue;
    const fait = joindre(chemin, cle);
    const acceptes = Object.keys(champs).join(', ');
    const message = `Le fait « ${fait} » n’est pas connu. Noms acceptés : ${acceptes}.`;
    raisons.push({ code: 'fait-inconnu', message, fait });
  }
  return raisons;
}

/** The reason that names a fact to be given. */
export function manquant(champ: Pick<Champ, 'libelle'>, chemin: string): Raison {
  const message = `Il manque un fait : ${champ.libelle} (« ${chemin} »).`;
  return { code: 'fait-manquant', message, fait: chemin };
}

export function estObjet(valeur: unknown): valeur is Record<string, unknown> {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
}

/** A key of the object itself, never one inherited (`constructor`). */
export function propre(objet: Record<string, unknown>, cle: string): unknown {
  return Object.hasOwn(objet, cle) ? objet[cle] : undefined;
}

/** `2024-25`: four digits, a dash, the last two digits of the following year. */
function estAnneeScolaire(texte: string): boolean {
  const ecrit = /^(\d{4})-(\d{2})$/.exec(texte);
  return ecrit !== null && (Number(ecrit[1]) + 1) % 100 === Number(ecrit[2]);
}

const AUCUNE: readonly Raison[] = [];
const rien: Lecture = { valeur: undefined, raisons: AUCUNE };

type De<G extends Champ['genre']> = Extract<Champ, { genre: G }>;
type Lecteurs = { [G in Champ['genre']]: (champ: De<G>, valeur: unknown, chemin: string) => Lecture };

const lecteurs: Lecteurs = {
  'annee-scolaire': (_, valeur, chemin) => {
    if (typeof valeur === 'string' && estAnneeScolaire(valeur)) return bon(valeur);
    throw invalide(chemin, 'doit être une année scolaire écrite comme "2024-25"', valeur);
  },
  date: (_, valeur, chemin) => {
    if (typeof valeur === 'string' && estDate(valeur)) return bon(valeur);
    throw invalide(chemin, 'doit être une date qui existe, écrite comme "2026-09-30"', valeur);
  },
  entier: (champ, valeur, chemin) => nombre(champ, valeur, chemin, 0),
  nombre: (champ, valeur, chemin) => nombre(champ, valeur, chemin, DECIMALES_MAX),
  booleen: (_, valeur, chemin) => {
    if (typeof valeur === 'boolean') return bon(valeur);
    throw invalide(chemin, 'doit être true ou false, sans guillemets', valeur);
  },
  texte: (champ, valeur, chemin) => {
    const max = champ.max ?? TEXTE_MAX;
    if (typeof valeur !== 'string') throw invalide(chemin, 'doit être un texte entre guillemets', valeur);
    if (valeur.trim() === '') return { valeur: undefined, raisons: [manquant(champ, chemin)] };
    if (valeur.length <= max) return bon(valeur);
    throw invalide(chemin, `doit compter au plus ${max} caractères`, valeur);
  },
  choix: (champ, valeur, chemin) => {
    if (champ.valeurs.some((v) => v === valeur)) return bon(valeur);
    throw invalide(chemin, `doit être l’une de ces valeurs : ${champ.valeurs.join(', ')}`, valeur);
  },
  liste: (champ, valeur, chemin) => {
    const max = champ.max ?? ELEMENTS_MAX;
    if (!Array.isArray(valeur)) throw invalide(chemin, 'doit être une liste, entre crochets', valeur);
    if (valeur.length > max) throw invalide(chemin, `doit compter au plus ${max} éléments`, valeur.length);
    const lus = valeur.map((element, rang) => lireFait(champ.element, element, `${chemin}[${rang}]`));
    return { valeur: lus.map((lu) => lu.valeur), raisons: lus.flatMap((lu) => lu.raisons) };
  },
  objet: (champ, valeur, chemin) => lireFaits(champ.champs, valeur, chemin),
};

function bon(valeur: unknown): Lecture {
  return { valeur, raisons: AUCUNE };
}

function nombre(champ: De<'entier' | 'nombre'>, valeur: unknown, chemin: string, decimales: number): Lecture {
  if (typeof valeur !== 'number' || !Number.isFinite(valeur)) {
    throw invalide(chemin, 'doit être un nombre, sans guillemets, avec un point décimal', valeur);
  }
  const min = champ.min ?? -MAXIMUM;
  const max = champ.max ?? MAXIMUM;
  if (valeur < min || valeur > max)
    throw invalide(chemin, `doit être compris entre ${min} et ${max}`, valeur);
  if (aAuPlusDecimales(valeur, decimales)) return bon(valeur);
  const attendu = decimales === 0 ? 'doit être un nombre entier' : `admet au plus ${decimales} décimales`;
  throw invalide(chemin, attendu, valeur);
}

const JOURS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** By arithmetic: a list has thousands of dates, and `Temporal` costs more than all the rest of its reading. */
function estDate(texte: string): boolean {
  const ecrit = /^(\d{4})-(\d{2})-(\d{2})$/.exec(texte);
  if (!ecrit) return false;
  const [annee, mois, jour] = [Number(ecrit[1]), Number(ecrit[2]), Number(ecrit[3])];
  const bissextile = annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0);
  const dernier = mois === 2 && bissextile ? 29 : (JOURS[mois - 1] ?? 0);
  return jour >= 1 && jour <= dernier;
}

function invalide(chemin: string, attendu: string, recu: unknown): FaitInvalide {
  const sujet = chemin === '' ? 'L’ensemble des faits' : `Le fait « ${chemin} »`;
  return new FaitInvalide(chemin, `${sujet} ${attendu} ; reçu : ${montrer(recu)}. Corrigez-le.`);
}

function montrer(valeur: unknown): string {
  const ecrit = Array.isArray(valeur) ? 'une liste' : estObjet(valeur) ? 'un objet' : JSON.stringify(valeur);
  const texte = ecrit ?? typeof valeur;
  return texte.length > 60 ? `${texte.slice(0, 59)}…` : texte;
}

function joindre(chemin: string, cle: string): string {
  return chemin === '' ? cle : `${chemin}.${cle}`;
}
