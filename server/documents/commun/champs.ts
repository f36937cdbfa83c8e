import { MODELES, type Modele, type NomModele } from '../modeles.ts';

/** A civil day, `YYYY-MM-DD`. */
export type Jour = string;
/** A school year, `2026-27`. */
export type AnneeScolaire = string;

/** A labelled value; `null` prints a line to fill (empty form) or « Non complété à ce jour ». */
export type Champ = { libelle: string; valeur: string | null };

/** A school as the documents name it. `null` = unknown today. */
export type Etablissement = {
  nom: string;
  fase: number;
  faseImplantation: number | null;
  localite: string | null;
  direction: string | null;
  telephone: string | null;
  courriel: string | null;
};

/** The pôle that issues: its name and the school that carries it. */
export type Pole = { nom: string; siege: Etablissement };

/**
 * What an issue adds to the facts. `code` is `null` while the document proves nothing online;
 * `urlVerification` is the full address that checks the code, drawn as a QR code when it is given.
 */
export type Emission = { date: Jour; code: string | null; urlVerification?: string | null };

/** Who heads a paper: a name and, under it, a word on it. */
export type Entete = { nom: string; precision: string | null };

/** Header, footer and metadata, the same in every document. */
export type Cadre = {
  vide: boolean;
  titre: string;
  sujet: string | null;
  /** Who issues the paper; `null` on the empty form, which asks for it under the label `organisme`. */
  entete: Entete | null;
  organisme: string;
  paysage: boolean;
  modele: string;
  emisLe: string | null;
  code: string | null;
};

/** `2026-11-12` → `12/11/2026`; anything else is a bug of the caller. */
export function formaterJour(jour: Jour): string {
  const parties = /^(\d{4})-(\d{2})-(\d{2})$/.exec(jour);
  if (parties === null) throw new RangeError(`Jour attendu sous la forme AAAA-MM-JJ, reçu « ${jour} ».`);
  return `${parties[3]}/${parties[2]}/${parties[1]}`;
}

/** `2026-27` → `2026-2027`, as the official forms write it. */
export function formaterAnneeScolaire(annee: AnneeScolaire): string {
  const parties = /^(\d{2})(\d{2})-(\d{2})$/.exec(annee);
  if (parties === null)
    throw new RangeError(`Année scolaire attendue sous la forme 2026-27, reçu « ${annee} ».`);
  return `${parties[1]}${parties[2]}-${parties[1]}${parties[3]}`;
}

/** Formats what is known; keeps `null` and turns blank text into `null`. */
export function siConnu<T extends string | number>(
  valeur: T | null,
  formater: (connu: T) => string = String,
): string | null {
  if (valeur === null || String(valeur).trim() === '') return null;
  return formater(valeur);
}

/** « NOM Prénom », in the order of the official forms. */
export function nomComplet(personne: { nom: string; prenom: string }): string {
  return `${personne.nom.toLocaleUpperCase('fr-BE')} ${personne.prenom}`.trim();
}

/** Builds the frame of a document; without `contenu`, the frame of its empty form. */
export function construireCadre(
  modele: NomModele,
  contenu: { sujet: string | null; pole: Pole; emission: Emission; entete?: Entete } | null,
): Cadre {
  const { titre, version, organisme = 'Pôle territorial', paysage = false }: Modele = MODELES[modele];
  return {
    vide: contenu === null,
    titre,
    sujet: contenu?.sujet ?? null,
    entete: contenu === null ? null : (contenu.entete ?? entetePole(contenu.pole)),
    organisme,
    paysage,
    modele: `Modèle ${modele}, version ${version}`,
    emisLe: contenu === null ? null : formaterJour(contenu.emission.date),
    code: contenu?.emission.code ?? null,
  };
}

function entetePole({ nom, siege }: Pole): Entete {
  return { nom, precision: `École siège : ${siege.nom}` };
}
