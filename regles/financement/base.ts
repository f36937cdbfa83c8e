import type { Droit } from '../droit.ts';
import { creerLecteur, etapeDeFait, lireSiConnue, rentreeDe } from '../lecture.ts';
import { formater, produit } from '../nombre.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Etape, type Raison, type Resultat, resultat } from '../resultat.ts';
import { appliquerArrondi, enEuros } from './points.ts';

const COEFFICIENT = 'financement.base.coefficient';
const ARRONDI = 'financement.base.arrondi';
const POINT = 'financement.point.valeur';
/** Readings that are shown beside the answer and never retained. */
const LECTURES = {
  lectureUnPoint: 'financement.base.lecture-par-pole',
  annonceUnPoint: 'financement.base.annonce',
} as const;

/**
 * Base points of a pôle (FIN-1, FIN-2): pupils × coefficient. `valeur` is a number of points;
 * `detail`: `elevesCooperantes`, `coefficient`, `pointsAvantArrondi`, `valeurDuPoint`, `euros`, and from
 * 2026-27 `lectureUnPoint` and `annonceUnPoint`, the points under the readings not retained.
 */
export const base: Regle = {
  nom: 'financement.base',
  titre: 'Financement de base',
  description:
    'Points de base d’un pôle : élèves réguliers des écoles coopérantes au 15 janvier de l’année scolaire précédente, multipliés par le coefficient de l’année.',
  registre: ['FIN-1', 'FIN-2', 'FIN-3'],
  parametres: [COEFFICIENT, ARRONDI, POINT, ...Object.values(LECTURES)],
  formes: [
    {
      champs: {
        anneeScolaire: { genre: 'annee-scolaire', libelle: 'année scolaire financée' },
        elevesCooperantes: {
          genre: 'entier',
          libelle: 'élèves réguliers des écoles coopérantes',
          aide: 'Comptés au 15 janvier de l’année scolaire précédente.',
          min: 0,
          unite: 'élèves',
        },
      },
      exemple: { anneeScolaire: '2024-25', elevesCooperantes: 12345 },
    },
  ],
  dateDeReference: rentreeDe,
  juger,
};

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const eleves = faits.elevesCooperantes as number;
  const lecteur = creerLecteur(droit, jour);
  const coefficient = lecteur.nombre(COEFFICIENT);
  const arrondi = lecteur.texte(ARRONDI);
  const point = lecteur.nombre(POINT);
  if (!coefficient || !arrondi || !point) return lecteur.refus();

  const exacts = produit(eleves, coefficient.valeur);
  const points = appliquerArrondi(exacts, arrondi.valeur);
  const montant = enEuros(points, point);
  const lectures = lireAutrement(eleves, droit, jour);
  const racine: Etape = {
    libelle: 'Points du financement de base',
    valeur: points,
    unite: 'points',
    operation: `${formater(eleves)} × ${formater(coefficient.valeur)} = ${formater(exacts)}`,
    enfants: [
      etapeDeFait('Élèves des écoles coopérantes', eleves, 'élèves'),
      coefficient.etape,
      arrondi.etape,
      ...lectures.etapes,
    ],
  };
  return resultat(points, 'points', {
    detail: {
      elevesCooperantes: eleves,
      coefficient: coefficient.valeur,
      pointsAvantArrondi: exacts,
      valeurDuPoint: point.valeur,
      euros: montant.euros,
      ...lectures.detail,
    },
    raisons: lectures.raisons,
    trace: [racine, montant.etape],
  });
}

type Lectures = { detail: Record<string, number>; etapes: readonly Etape[]; raisons: readonly Raison[] };

/** What the answer would be under the readings not retained, for the days when they exist. */
function lireAutrement(eleves: number, droit: Droit, jour: string): Lectures {
  const detail: Record<string, number> = {};
  const etapes: Etape[] = [];
  const raisons: Raison[] = [];
  for (const [nom, id] of Object.entries(LECTURES)) {
    const lue = lireSiConnue<number>(droit, jour, id);
    if (!lue) continue;
    const points = produit(eleves, lue.valeur);
    detail[nom] = points;
    const operation = `${formater(eleves)} × ${formater(lue.valeur)}`;
    etapes.push({ ...lue.etape, valeur: points, unite: 'points', operation });
    const message = `${lue.etape.libelle} : ${formater(points)} points. Lecture montrée, non retenue.`;
    raisons.push({ code: 'autre-lecture', message, reference: lue.reference });
  }
  return { detail, etapes, raisons };
}
