import type { Droit } from '../droit.ts';
import type { Lecteur, ValeurLue } from '../lecture.ts';
import type { LoiDesPostes } from './postes.ts';
import type { TableDePoints } from './table.ts';

const POINTS = 'equipe.points';
const FONCTIONS = 'equipe.fonctions';
const FIN_DE_CARRIERE = 'equipe.coordonnateur.fin-de-carriere';

export const PARAMETRES_DES_POSTES = [POINTS, FONCTIONS, FIN_DE_CARRIERE] as const;

type LoiLue = {
  loi: LoiDesPostes;
  points: ValeurLue<TableDePoints>;
  fonctions: ValeurLue<LoiDesPostes['fonctions']>;
  finDeCarriere: ValeurLue<string[]>;
};

/** What the law of the day says about posts, with its steps; null when a value is not available. */
export function lireLoiDesPostes(lecteur: Lecteur, droit: Droit): LoiLue | null {
  const points = lecteur.table<TableDePoints>(POINTS);
  const fonctions = lecteur.table<LoiDesPostes['fonctions']>(FONCTIONS);
  const finDeCarriere = lecteur.table<string[]>(FIN_DE_CARRIERE);
  if (!points || !fonctions || !finDeCarriere) return null;
  const loi = {
    points: points.valeur,
    fonctions: fonctions.valeur,
    finDeCarriere: finDeCarriere.valeur,
    histoire: histoireDesFonctions(droit),
    references: { points: points.reference, finDeCarriere: finDeCarriere.reference },
  };
  return { loi, points, fonctions, finDeCarriere };
}

function histoireDesFonctions(droit: Droit): LoiDesPostes['histoire'] {
  return (droit.parametres[FONCTIONS]?.valeurs ?? []).map((v) => ({
    depuis: v.depuis,
    fonctions: v.valeur as LoiDesPostes['fonctions'],
    source: `${droit.textes[v.texte]?.titre ?? v.texte}, ${v.article}`,
  }));
}
