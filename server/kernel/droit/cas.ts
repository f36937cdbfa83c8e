import { type Droit, lireParametre } from '../../../regles/droit.ts';
import { evaluer } from '../../../regles/evaluer.ts';
import type { Regle } from '../../../regles/regle.ts';
import type { Raison, Reference } from '../../../regles/resultat.ts';
import type { Cas, CasDeParametre, CasDeRegle } from './schema.ts';

export type Regles = Readonly<Record<string, Regle>>;

/** Plays one golden case; each difference is a French sentence, an empty list means it holds. */
export function jouerCas(cas: Cas, droit: Droit, regles: Regles): string[] {
  return 'regle' in cas ? jouerRegle(cas, droit, regles) : jouerParametre(cas, droit);
}

function jouerRegle(cas: CasDeRegle, droit: Droit, regles: Regles): string[] {
  const regle = regles[cas.regle];
  if (!regle) return [`la règle « ${cas.regle} » n’existe pas`];
  const { attendu } = cas;
  const obtenu = evaluer(regle, cas.faits, droit);
  return [
    ...comparer('issue', attendu.issue, obtenu.issue),
    ...(attendu.valeur === undefined ? [] : comparer('valeur', attendu.valeur, obtenu.valeur)),
    ...comparer('detail', attendu.detail ?? {}, obtenu.detail),
    ...absents(attendu.references, obtenu.references),
    ...(attendu.raisons ? comparerCodes(attendu.raisons, obtenu.raisons) : []),
  ];
}

function jouerParametre(cas: CasDeParametre, droit: Droit): string[] {
  if (!Object.hasOwn(droit.parametres, cas.parametre))
    return [`le paramètre « ${cas.parametre} » n’existe pas`];
  const { attendu } = cas;
  const lu = lireParametre(droit, cas.parametre, cas.date);
  const valeur = lu.etat === 'connue' ? lu.valeur : undefined;
  return [
    ...comparer('etat', attendu.etat, lu.etat),
    ...(attendu.valeur === undefined ? [] : comparer('valeur', attendu.valeur, valeur)),
    ...absents(attendu.references, lu.etat === 'hors-periode' ? [] : [lu.reference]),
  ];
}

function absents(attendues: readonly Pick<Reference, 'texte' | 'article'>[], obtenues: readonly Reference[]) {
  return attendues
    .filter((a) => !obtenues.some((o) => o.texte === a.texte && o.article === a.article))
    .map((a) => `référence « ${a.texte} ${a.article} » absente`);
}

/** Codes are compared as sets: all that are expected, and no other. */
function comparerCodes(attendus: readonly string[], raisons: readonly Raison[]): string[] {
  const obtenus = new Set(raisons.map((r) => r.code));
  const absentes = attendus.filter((code) => !obtenus.has(code)).map((code) => `raison « ${code} » absente`);
  const enTrop = [...obtenus].filter((c) => !attendus.includes(c)).map((c) => `raison « ${c} » inattendue`);
  return [...absentes, ...enTrop];
}

/** An expected object needs only the keys it names; lists and plain values must be equal. */
function comparer(chemin: string, attendu: unknown, obtenu: unknown): string[] {
  if (Array.isArray(attendu) && Array.isArray(obtenu)) {
    if (attendu.length !== obtenu.length) {
      return [`${chemin} : ${attendu.length} éléments attendus, ${obtenu.length} obtenus`];
    }
    return attendu.flatMap((a, rang) => comparer(`${chemin}[${rang}]`, a, obtenu[rang]));
  }
  if (estTable(attendu) && estTable(obtenu)) {
    return Object.entries(attendu).flatMap(([cle, a]) => comparer(`${chemin}.${cle}`, a, obtenu[cle]));
  }
  if (Object.is(attendu, obtenu)) return [];
  return [`${chemin} : ${JSON.stringify(attendu)} attendu, ${JSON.stringify(obtenu)} obtenu`];
}

function estTable(valeur: unknown): valeur is Record<string, unknown> {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
}
