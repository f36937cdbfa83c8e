import { enToutesLettres } from '../calendrier/lettres.ts';
import type { Raison, Reference } from '../resultat.ts';
import { type Fonction, type FonctionsParGroupe, findFonction } from './fonctions.ts';
import { type Fraction, findFraction, normaliser, type TableDePoints, VINGTIEMES } from './table.ts';

/** A post as given. */
export type Poste = { fonction: string; fraction: string; finDeCarriere?: boolean };

/** A post once found in the table. */
export type Ligne = {
  fonction: string;
  groupe: string;
  fraction: Fraction;
  points: number;
  vingtiemes: number;
};

/** What the law of the day says about posts. */
export type LoiDesPostes = {
  points: TableDePoints;
  fonctions: FonctionsParGroupe;
  /** Fractions of the coordinator that only an end-of-career arrangement allows. */
  finDeCarriere: readonly string[];
  /** All dated lists of functions, newest first, to name the day and the text that admit one. */
  histoire: readonly { depuis: string; fonctions: FonctionsParGroupe; source: string }[];
  references: { points: Reference; finDeCarriere: Reference };
};

const COORDONNATEUR = 'coordonnateur';

/** Finds one post in the table of the year; each refusal has a stable code and names the fact. */
export function lirePoste(
  poste: Poste,
  rang: number,
  loi: LoiDesPostes,
  liste = 'postes',
): { lignes: Ligne[]; refus: Raison[] } {
  const chemin = `${liste}[${rang}]`;
  const fonction = findFonction(poste.fonction, loi.fonctions);
  const fraction = findFraction(poste.fraction);
  const refus: Raison[] = [];
  if (!fonction) refus.push(fonctionRefusee(poste, chemin, loi));
  if (!fraction) {
    const message = `Poste ${rang + 1} : la fraction « ${poste.fraction} » n’existe pas dans la table. Fractions admises : ${Object.keys(VINGTIEMES).join(', ')}.`;
    const reference = loi.references.points;
    refus.push({ code: 'fraction-inconnue', message, fait: `${chemin}.fraction`, reference });
  }
  if (!fonction || !fraction) return { lignes: [], refus };
  const points = loi.points[fonction.groupe]?.[fraction] ?? null;
  if (points === null) {
    const message = `Poste ${rang + 1} : la fraction ${fraction} est interdite pour « ${fonction.nom} ».`;
    const reference = loi.references.points;
    return {
      lignes: [],
      refus: [{ code: 'fraction-interdite', message, fait: `${chemin}.fraction`, reference }],
    };
  }
  if (exigeFinDeCarriere(fonction, fraction, loi) && poste.finDeCarriere !== true) {
    const message = `Poste ${rang + 1} : la fraction ${fraction} du coordonnateur exige un aménagement de fin de carrière. Confirmez cet aménagement, ou choisissez 5/5 ou 2,5/5.`;
    const reference = loi.references.finDeCarriere;
    return {
      lignes: [],
      refus: [{ code: 'fin-de-carriere-requise', message, fait: `${chemin}.finDeCarriere`, reference }],
    };
  }
  const vingtiemes = VINGTIEMES[fraction];
  return {
    lignes: [{ fonction: fonction.nom, groupe: fonction.groupe, fraction, points, vingtiemes }],
    refus,
  };
}

function exigeFinDeCarriere(fonction: Fonction, fraction: Fraction, loi: LoiDesPostes): boolean {
  return fonction.groupe === COORDONNATEUR && loi.finDeCarriere.includes(fraction);
}

/** A function that another year admits is refused with its date, any other as unknown. */
function fonctionRefusee(poste: Poste, chemin: string, loi: LoiDesPostes): Raison {
  const fait = `${chemin}.fonction`;
  const admise = loi.histoire.findLast((h) => findFonction(poste.fonction, h.fonctions));
  if (admise) {
    const message = `La fonction « ${poste.fonction} » n’est dans la table que depuis le ${enToutesLettres(admise.depuis)} (${admise.source}).`;
    return { code: 'fonction-hors-periode', message, fait };
  }
  const proches = Object.values(loi.fonctions)
    .flat()
    .filter((nom) => normaliser(nom)[0] === normaliser(poste.fonction)[0]);
  const aide = (proches.length > 0 ? proches : Object.values(loi.fonctions).flat()).join(', ');
  const message = `La fonction « ${poste.fonction} » n’est pas dans la table. Fonctions admises : ${aide}.`;
  return { code: 'fonction-inconnue', message, fait, reference: loi.references.points };
}
