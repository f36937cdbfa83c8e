import { aAuPlusDecimales } from './nombre.ts';
import { type Champ, type Champs, FaitInvalide, type FaitsLus } from './regle.ts';
import type { Raison } from './resultat.ts';

/** Beyond this no count or amount of the domain makes sense; it also keeps arithmetic exact. */
const MAXIMUM = 1_000_000_000;
const DECIMALES_MAX = 6;
const ELEMENTS_MAX = 20_000;
const TEXTE_MAX = 200;

/**
 * Where a fact stands: its own key, in the object or the list at `dans` (empty at the top). Nearly every
 * fact is right, so the whole path is written only once something must be said of it.
 */
type Lieu = readonly [dans: string, cle: string | number];

/**
 * Validates a JSON value against the descriptor of a fact; undefined when it is not given. Missing and
 * unknown facts are added to `raisons` (the person can complete them); a wrong type or an absurd value is
 * the caller's fault.
 * @throws FaitInvalide naming the fact, what is wrong and how to mend it, in French
 */
export function lireFait(champ: Champ, valeur: unknown, raisons: Raison[], ...[dans, cle]: Lieu): unknown {
  if (valeur !== null && valeur !== undefined) {
    return lecteurs[champ.genre](champ as never, valeur, raisons, dans, cle);
  }
  if (!champ.facultatif) raisons.push(manquant(champ, joindre(dans, cle)));
  return undefined;
}

/** Validates an object fact by fact; keys that no descriptor names are reported, never ignored. */
export function lireFaits(champs: Champs, valeur: unknown, raisons: Raison[], chemin = ''): FaitsLus {
  if (!estObjet(valeur)) throw invalide('doit être un objet, entre accolades', valeur, chemin);
  signalerInconnus(champs, valeur, raisons, chemin);
  const lus: Record<string, unknown> = {};
  for (const nom in champs) {
    const lu = lireFait(champs[nom] as Champ, propre(valeur, nom), raisons, chemin, nom);
    if (lu !== undefined) lus[nom] = lu;
  }
  return lus;
}

/** One reason for each key that no descriptor names. */
export function signalerInconnus(champs: Champs, valeur: object, raisons: Raison[], chemin = ''): void {
  for (const cle of Object.keys(valeur)) {
    if (Object.hasOwn(champs, cle)) continue;
    const fait = joindre(chemin, cle);
    const acceptes = Object.keys(champs).join(', ');
    const message = `Le fait « ${fait} » n’est pas connu. Noms acceptés : ${acceptes}.`;
    raisons.push({ code: 'fait-inconnu', message, fait });
  }
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

type De<G extends Champ['genre']> = Extract<Champ, { genre: G }>;
type Lecteur<G extends Champ['genre']> = (
  champ: De<G>,
  valeur: unknown,
  raisons: Raison[],
  ...lieu: Lieu
) => unknown;

const lecteurs: { [G in Champ['genre']]: Lecteur<G> } = {
  'annee-scolaire': (_, valeur, __, dans, cle) => {
    if (typeof valeur === 'string' && estAnneeScolaire(valeur)) return valeur;
    throw invalide('doit être une année scolaire écrite comme "2024-25"', valeur, dans, cle);
  },
  date: (_, valeur, __, dans, cle) => {
    if (typeof valeur === 'string' && estDate(valeur)) return valeur;
    throw invalide('doit être une date qui existe, écrite comme "2026-09-30"', valeur, dans, cle);
  },
  entier: (champ, valeur, _, dans, cle) => nombre(champ, valeur, 0, dans, cle),
  nombre: (champ, valeur, _, dans, cle) => nombre(champ, valeur, DECIMALES_MAX, dans, cle),
  booleen: (_, valeur, __, dans, cle) => {
    if (typeof valeur === 'boolean') return valeur;
    throw invalide('doit être true ou false, sans guillemets', valeur, dans, cle);
  },
  texte: (champ, valeur, raisons, dans, cle) => {
    const max = champ.max ?? TEXTE_MAX;
    if (typeof valeur !== 'string') throw invalide('doit être un texte entre guillemets', valeur, dans, cle);
    if (valeur.trim() === '') {
      raisons.push(manquant(champ, joindre(dans, cle)));
      return undefined;
    }
    if (valeur.length <= max) return valeur;
    throw invalide(`doit compter au plus ${max} caractères`, valeur, dans, cle);
  },
  choix: (champ, valeur, _, dans, cle) => {
    if (champ.valeurs.some((v) => v === valeur)) return valeur;
    throw invalide(`doit être l’une de ces valeurs : ${champ.valeurs.join(', ')}`, valeur, dans, cle);
  },
  liste: (champ, valeur, raisons, dans, cle) => {
    const max = champ.max ?? ELEMENTS_MAX;
    if (!Array.isArray(valeur)) throw invalide('doit être une liste, entre crochets', valeur, dans, cle);
    if (valeur.length > max) throw invalide(`doit compter au plus ${max} éléments`, valeur.length, dans, cle);
    const chemin = joindre(dans, cle);
    return valeur.map((element, rang) => lireFait(champ.element, element, raisons, chemin, rang));
  },
  objet: (champ, valeur, raisons, dans, cle) => lireFaits(champ.champs, valeur, raisons, joindre(dans, cle)),
};

function nombre(champ: De<'entier' | 'nombre'>, valeur: unknown, decimales: number, ...lieu: Lieu): number {
  if (typeof valeur !== 'number' || !Number.isFinite(valeur)) {
    throw invalide('doit être un nombre, sans guillemets, avec un point décimal', valeur, ...lieu);
  }
  const { min = -MAXIMUM, max = MAXIMUM } = champ;
  if (valeur < min || valeur > max)
    throw invalide(`doit être compris entre ${min} et ${max}`, valeur, ...lieu);
  if (aAuPlusDecimales(valeur, decimales)) return valeur;
  const attendu = decimales === 0 ? 'doit être un nombre entier' : `admet au plus ${decimales} décimales`;
  throw invalide(attendu, valeur, ...lieu);
}

/** Days that exist: 1 to 28 in every month, then those of the longer months, then that of leap years. */
const JOURS = [
  '(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])',
  '(?:0[13-9]|1[0-2])-(?:29|30)',
  '(?:0[13578]|1[02])-31',
  '02-29',
];
const DATE = new RegExp(`^\\d{4}-(?:${JOURS.join('|')})$`);

/** A pattern and not `Temporal`, which costs more on each date than all the rest of the reading. */
function estDate(texte: string): boolean {
  return DATE.test(texte) && (!texte.endsWith('-02-29') || estBissextile(Number(texte.slice(0, 4))));
}

function estBissextile(annee: number): boolean {
  return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0);
}

function invalide(attendu: string, recu: unknown, dans: string, cle?: string | number): FaitInvalide {
  const chemin = cle === undefined ? dans : joindre(dans, cle);
  const sujet = chemin === '' ? 'L’ensemble des faits' : `Le fait « ${chemin} »`;
  return new FaitInvalide(chemin, `${sujet} ${attendu} ; reçu : ${montrer(recu)}. Corrigez-le.`);
}

function montrer(valeur: unknown): string {
  const ecrit = Array.isArray(valeur) ? 'une liste' : estObjet(valeur) ? 'un objet' : JSON.stringify(valeur);
  const texte = ecrit ?? typeof valeur;
  return texte.length > 60 ? `${texte.slice(0, 59)}…` : texte;
}

function joindre(dans: string, cle: string | number): string {
  if (typeof cle === 'number') return `${dans}[${cle}]`;
  return dans === '' ? cle : `${dans}.${cle}`;
}
