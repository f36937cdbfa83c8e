import { aAuPlusDecimales } from './nombre.ts';
import { type Champ, type Champs, FaitInvalide, type FaitsLus } from './regle.ts';
import type { Raison } from './resultat.ts';

/** Beyond this no count or amount of the domain makes sense; it also keeps arithmetic exact. */
const MAXIMUM = 1_000_000_000;
const DECIMALES_MAX = 6;
const ELEMENTS_MAX = 20_000;
const TEXTE_MAX = 200;

type Objet = Record<string, unknown>;
type Cle = string | number;
type De<G extends Champ['genre']> = Extract<Champ, { genre: G }>;

/**
 * Validates the JSON value found under `cle` in the object or list at `dans` (empty at the top); undefined
 * when it is not given. Missing and unknown facts are added to `raisons` (the person can complete them); a
 * wrong type or an absurd value is the caller's fault. Nearly every fact is right: its path is written only
 * when something must be said of it.
 * @throws FaitInvalide naming the fact, what is wrong and how to mend it, in French
 */
export function lireFait(champ: Champ, valeur: unknown, raisons: Raison[], dans: string, cle: Cle): unknown {
  if (valeur === null || valeur === undefined) {
    if (!champ.facultatif) raisons.push(manquant(champ, joindre(dans, cle)));
    return undefined;
  }
  const faute = fautes[champ.genre](champ as never, valeur);
  if (faute !== undefined) throw invalide(joindre(dans, cle), faute, valeur);
  if (champ.genre === 'liste') return lireListe(champ, valeur as unknown[], raisons, joindre(dans, cle));
  if (champ.genre === 'objet') return lireFaits(champ.champs, valeur as Objet, raisons, joindre(dans, cle));
  if (champ.genre !== 'texte' || !estBlanc(valeur)) return valeur;
  raisons.push(manquant(champ, joindre(dans, cle)));
  return undefined;
}

/** Validates an object fact by fact; keys that no descriptor names are reported, never ignored. */
export function lireFaits(champs: Champs, faits: Objet, raisons: Raison[], chemin = ''): FaitsLus {
  signalerInconnus(champs, faits, raisons, chemin);
  const lus: Objet = {};
  for (const nom in champs) {
    const lu = lireFait(champs[nom] as Champ, propre(faits, nom), raisons, chemin, nom);
    if (lu !== undefined) lus[nom] = lu;
  }
  return lus;
}

function lireListe(champ: De<'liste'>, valeurs: readonly unknown[], raisons: Raison[], chemin: string) {
  const { element, max = ELEMENTS_MAX } = champ;
  if (valeurs.length > max) throw invalide(chemin, `doit compter au plus ${max} éléments`, valeurs.length);
  return valeurs.map((valeur, rang) => lireFait(element, valeur, raisons, chemin, rang));
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

export function estObjet(valeur: unknown): valeur is Objet {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
}

/** A key of the object itself, never one inherited (`constructor`). */
export function propre(objet: Objet, cle: string): unknown {
  return Object.hasOwn(objet, cle) ? objet[cle] : undefined;
}

/** `2024-25`: four digits, a dash, the last two digits of the following year. */
function estAnneeScolaire(texte: string): boolean {
  const ecrit = /^(\d{4})-(\d{2})$/.exec(texte);
  return ecrit !== null && (Number(ecrit[1]) + 1) % 100 === Number(ecrit[2]);
}

/** What is wrong with a value of each kind; undefined when nothing is. */
const fautes: { [G in Champ['genre']]: (champ: De<G>, valeur: unknown) => string | undefined } = {
  'annee-scolaire': (_, valeur) =>
    typeof valeur === 'string' && estAnneeScolaire(valeur)
      ? undefined
      : 'doit être une année scolaire écrite comme "2024-25"',
  date: (_, valeur) =>
    typeof valeur === 'string' && estDate(valeur)
      ? undefined
      : 'doit être une date qui existe, écrite comme "2026-09-30"',
  entier: (champ, valeur) =>
    fauteDeNombre(champ, valeur) ?? (Number.isInteger(valeur) ? undefined : 'doit être un nombre entier'),
  nombre: (champ, valeur) =>
    fauteDeNombre(champ, valeur) ??
    (aAuPlusDecimales(valeur as number, DECIMALES_MAX)
      ? undefined
      : `admet au plus ${DECIMALES_MAX} décimales`),
  booleen: (_, valeur) =>
    typeof valeur === 'boolean' ? undefined : 'doit être true ou false, sans guillemets',
  texte: ({ max = TEXTE_MAX }, valeur) => {
    if (typeof valeur !== 'string') return 'doit être un texte entre guillemets';
    return valeur.length <= max || estBlanc(valeur) ? undefined : `doit compter au plus ${max} caractères`;
  },
  choix: ({ valeurs }, valeur) =>
    (valeurs as readonly unknown[]).includes(valeur)
      ? undefined
      : `doit être l’une de ces valeurs : ${valeurs.join(', ')}`,
  liste: (_, valeur) => (Array.isArray(valeur) ? undefined : 'doit être une liste, entre crochets'),
  objet: (_, valeur) => (estObjet(valeur) ? undefined : 'doit être un objet, entre accolades'),
};

function fauteDeNombre(champ: De<'entier' | 'nombre'>, valeur: unknown): string | undefined {
  const { min = -MAXIMUM, max = MAXIMUM } = champ;
  if (typeof valeur !== 'number' || !Number.isFinite(valeur)) {
    return 'doit être un nombre, sans guillemets, avec un point décimal';
  }
  return valeur >= min && valeur <= max ? undefined : `doit être compris entre ${min} et ${max}`;
}

/** A text of spaces says nothing: it is a fact still to be given. */
function estBlanc(valeur: unknown): boolean {
  return typeof valeur === 'string' && valeur.trim() === '';
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

function invalide(chemin: string, attendu: string, recu: unknown): FaitInvalide {
  const sujet = chemin === '' ? 'L’ensemble des faits' : `Le fait « ${chemin} »`;
  return new FaitInvalide(chemin, `${sujet} ${attendu} ; reçu : ${montrer(recu)}. Corrigez-le.`);
}

function montrer(valeur: unknown): string {
  const ecrit = Array.isArray(valeur) ? 'une liste' : estObjet(valeur) ? 'un objet' : JSON.stringify(valeur);
  const texte = ecrit ?? typeof valeur;
  return texte.length > 60 ? `${texte.slice(0, 59)}…` : texte;
}

function joindre(dans: string, cle: Cle): string {
  if (typeof cle === 'number') return `${dans}[${cle}]`;
  return dans === '' ? cle : `${dans}.${cle}`;
}
