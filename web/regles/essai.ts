import type { Champ, Champs, Forme } from '@polaris/regles/regle.ts';

/**
 * The form « essayer la règle » and the facts of a rule, both ways. A fact is a field whose name is its
 * path (`integrations.0.debut`), so that a whole trial is an address. Pure.
 */
export type Saisie = Readonly<Record<string, string>>;

/** Names in the address that are orders, not facts. */
export const AJOUTER = 'ajouter';
export const RETIRER = 'retirer';

/** Rows of a list beyond this are not drawn: the address would be too long to share. */
const LIGNES_MAX = 60;

/** The facts typed, by field name. */
export function lireSaisieFaits(parametres: URLSearchParams): Saisie {
  const saisie: Record<string, string> = {};
  for (const [nom, valeur] of parametres) if (nom !== AJOUTER && nom !== RETIRER) saisie[nom] = valeur;
  return saisie;
}

/** The shape of the facts in force in a school year; the last one when the year has none. */
export function choisirForme(formes: readonly Forme[], annee: string | undefined): Forme | undefined {
  const duTemps = ({ depuis, avant }: Forme) =>
    annee === undefined || ((!depuis || depuis <= annee) && (!avant || annee < avant));
  return formes.find(duTemps) ?? formes.at(-1);
}

/** JSON facts as the fields of the form: `true` is « oui », a list is numbered from 0. */
export function aplatir(faits: unknown, chemin = ''): Saisie {
  if (faits === null || faits === undefined) return {};
  if (typeof faits === 'boolean') return { [chemin]: faits ? 'oui' : 'non' };
  if (typeof faits === 'number') return { [chemin]: String(faits).replace('.', ',') };
  if (typeof faits !== 'object') return { [chemin]: String(faits) };
  const paires = Object.entries(faits).map(([cle, v]) => aplatir(v, chemin ? `${chemin}.${cle}` : cle));
  return Object.assign({}, ...paires);
}

/** How many rows a list has in the form. */
export function compterLignes(saisie: Saisie, chemin: string): number {
  const rangs = Object.keys(saisie).flatMap((nom) => {
    const rang = nom.startsWith(`${chemin}.`)
      ? Number(nom.slice(chemin.length + 1).split('.')[0])
      : Number.NaN;
    return Number.isInteger(rang) && rang >= 0 && rang < LIGNES_MAX ? [rang + 1] : [];
  });
  return Math.max(0, ...rangs);
}

/** The form with one more, empty row at the end of a list. */
export function ajouterLigne(saisie: Saisie, chemin: string, element: Champ): Saisie {
  const rang = compterLignes(saisie, chemin);
  if (rang >= LIGNES_MAX) return saisie;
  const noms = element.genre === 'objet' ? Object.keys(element.champs).map((nom) => `.${nom}`) : [''];
  return { ...saisie, ...Object.fromEntries(noms.map((nom) => [`${chemin}.${rang}${nom}`, ''])) };
}

/** The form without one row (`integrations.1`); the rows below move up. */
export function retirerLigne(saisie: Saisie, ligne: string): Saisie {
  const coupe = ligne.lastIndexOf('.');
  const [chemin, rang] = [ligne.slice(0, coupe), Number(ligne.slice(coupe + 1))];
  const suite: Record<string, string> = {};
  for (const [nom, valeur] of Object.entries(saisie)) {
    const [numero = '', ...reste] = nom.startsWith(`${chemin}.`)
      ? nom.slice(chemin.length + 1).split('.')
      : [];
    const place = numero === '' ? Number.NaN : Number(numero);
    if (!Number.isInteger(place) || place < rang) suite[nom] = valeur;
    else if (place > rang) suite[[chemin, place - 1, ...reste].join('.')] = valeur;
  }
  return suite;
}

/** The facts as JSON, as the rule receives them. An empty field is an absent fact; an empty row is no row. */
export function lireFaits(champs: Champs, saisie: Saisie, prefixe = ''): Record<string, unknown> {
  const paires = Object.entries(champs).map(
    ([nom, champ]) => [nom, lireFait(champ, saisie, prefixe + nom)] as const,
  );
  return Object.fromEntries(paires.filter(([, valeur]) => valeur !== undefined));
}

function lireFait(champ: Champ, saisie: Saisie, chemin: string): unknown {
  if (champ.genre === 'objet') {
    const objet = lireFaits(champ.champs, saisie, `${chemin}.`);
    return Object.keys(objet).length > 0 ? objet : undefined;
  }
  if (champ.genre === 'liste') {
    const rangs = Array.from({ length: compterLignes(saisie, chemin) }, (_, rang) => `${chemin}.${rang}`);
    return rangs.map((ligne) => lireFait(champ.element, saisie, ligne)).filter((v) => v !== undefined);
  }
  const texte = saisie[chemin]?.trim() ?? '';
  return texte === '' ? undefined : lireScalaire(champ, texte);
}

/** What cannot be read is handed over as typed: the rule says what it expects. */
function lireScalaire(champ: Champ, texte: string): unknown {
  if (champ.genre === 'booleen') return texte === 'oui' ? true : texte === 'non' ? false : texte;
  if (champ.genre === 'choix') return champ.valeurs.find((v) => String(v) === texte) ?? texte;
  return champ.genre === 'entier' || champ.genre === 'nombre' ? lireNombre(texte) : texte;
}

/** « 1 234,5 » as 1234.5; what is not a number comes back as it was typed. */
export function lireNombre(texte: string): number | string {
  const ecrit = texte.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  const nombre = Number(ecrit);
  return ecrit !== '' && Number.isFinite(nombre) ? nombre : texte;
}

/** One sentence per field that expects a number and holds something else; the rule is then not asked. */
export function trouverFautes(champs: Champs, saisie: Saisie, prefixe = ''): Record<string, string> {
  const fautes = Object.entries(champs).map(([nom, champ]) => fautesDe(champ, saisie, prefixe + nom));
  return Object.assign({}, ...fautes);
}

function fautesDe(champ: Champ, saisie: Saisie, chemin: string): Record<string, string> {
  if (champ.genre === 'objet') return trouverFautes(champ.champs, saisie, `${chemin}.`);
  if (champ.genre === 'liste') {
    const rangs = Array.from({ length: compterLignes(saisie, chemin) }, (_, rang) => `${chemin}.${rang}`);
    return Object.assign({}, ...rangs.map((ligne) => fautesDe(champ.element, saisie, ligne)));
  }
  const texte = saisie[chemin]?.trim() ?? '';
  const attenduNombre = champ.genre === 'entier' || champ.genre === 'nombre';
  if (!attenduNombre || texte === '' || typeof lireNombre(texte) === 'number') return {};
  return { [chemin]: `Écrivez un nombre, par exemple ${champ.genre === 'entier' ? '12' : '1 234,5'}.` };
}

/** The field of a fact named by a rule: `integrations[0].debut` is `integrations.0.debut`. */
export function champDuFait(fait: string): string {
  return fait.replace(/\[(\d+)\]/g, '.$1');
}
