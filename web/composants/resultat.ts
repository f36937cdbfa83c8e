import type { Etape, ParametreLu, Reference, Resultat } from '@polaris/regles/resultat.ts';
import { formaterMoisJour } from './formats.ts';
import type { EtapeTrace } from './trace.ts';

/** A reason beside a figure: why it is missing, or what is worth knowing about it. */
export type RaisonVue = { code: string; message: string; reference?: { texte: string; article: string } };

/** The answer of a rule as a figure of the screen. Plain values, so it travels to the browser as it is. */
export type ChiffreVue = {
  valeur: number | string | null;
  unite: string;
  trace: EtapeTrace | null;
  raisons: RaisonVue[];
};

/** Turns the answer of a rule into a figure that explains itself; several roots are put under one. */
export function versChiffre(resultat: Resultat, libelle: string): ChiffreVue {
  const [premiere, ...suivantes] = resultat.trace.map(versEtape);
  const valeur = versValeur(resultat.valeur) ?? direListe(resultat.valeur);
  const unite = resultat.unite ?? '';
  const trace = premiere
    ? suivantes.length === 0
      ? premiere
      : { ...premiere, enfants: [...(premiere.enfants ?? []), ...suivantes] }
    : null;
  return {
    valeur: typeof valeur === 'boolean' ? (valeur ? 'oui' : 'non') : valeur,
    unite,
    trace: trace && { ...trace, libelle: trace.libelle || libelle },
    raisons: resultat.raisons.map(({ code, message, reference }) => ({
      code,
      message,
      ...(reference ? { reference: versReference(reference) } : {}),
    })),
  };
}

const AU_DEMANDEUR = / Donnez le fait «.*$/;

/** A rule speaks to whoever gives the facts; where the platform gives them, that sentence is left out. */
export function sansDemande(chiffre: ChiffreVue): ChiffreVue {
  const raisons = chiffre.raisons.map((r) => ({ ...r, message: r.message.replace(AU_DEMANDEUR, '') }));
  return { ...chiffre, raisons };
}

/** A list of words as one line; null for what only its parts can show. */
function direListe(valeur: unknown): string | null {
  if (!Array.isArray(valeur) || !valeur.every((v) => typeof v === 'string')) return null;
  return valeur.length === 0 ? 'aucun' : valeur.join(', ');
}

/** Unit of a parameter that is a day of any year, written `09-30`. */
const MOIS_JOUR = 'mois-jour';

/** One step of the explanation of a rule, in the shape the screen draws. */
export function versEtape({ parametre, enfants, reference, unite, ...etape }: Etape): EtapeTrace {
  const lire = (brute: unknown) =>
    unite === MOIS_JOUR && typeof brute === 'string' ? formaterMoisJour(brute) : versValeur(brute);
  const valeur = lire(etape.valeur);
  return {
    libelle: etape.libelle,
    ...(valeur === undefined ? {} : { valeur }),
    ...(unite && unite !== MOIS_JOUR ? { unite } : {}),
    ...(etape.operation ? { operation: etape.operation } : {}),
    ...(reference ? { reference: versReference(reference) } : {}),
    ...(parametre ? { parametre: versParametre(parametre, lire(parametre.valeur)) } : {}),
    ...(etape.note ? { note: etape.note } : {}),
    ...(enfants ? { enfants: enfants.map(versEtape) } : {}),
  };
}

/** A table is already written as one line by its step: it is not repeated. */
function versParametre({ id, depuis }: ParametreLu, valeur: ReturnType<typeof versValeur>) {
  return { id, depuis, valeur: valeur === undefined ? 'valeurs ci-dessus' : valeur };
}

function versReference({ titre, article }: Reference) {
  return { texte: titre, article };
}

/** What the screen can write as it is; a table or a list is not, and gives undefined. */
function versValeur(valeur: unknown): number | string | boolean | null | undefined {
  if (valeur === null) return null;
  return typeof valeur === 'number' || typeof valeur === 'string' || typeof valeur === 'boolean'
    ? valeur
    : undefined;
}
