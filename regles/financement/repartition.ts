import { enToutesLettres } from '../calendrier/lettres.ts';
import type { Droit } from '../droit.ts';
import { plusPetiteFraction, type TableDePoints } from '../equipe/table.ts';
import { creerLecteur, jourDansLAnnee, lireSiConnue, rentreeDe, type ValeurLue } from '../lecture.ts';
import { difference, formater, produit, quotient, somme } from '../nombre.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Etape, type Raison, type Resultat, resultat } from '../resultat.ts';
import { enEuros } from './points.ts';

const TRAITEMENTS = 'financement.repartition.traitements-minimum';
const FONCTIONNEMENT = 'financement.repartition.fonctionnement-maximum';
const COMMUNICATION = 'financement.repartition.communication';
const RELIQUAT = 'financement.repartition.reliquat';
const REPORT = 'financement.fonctionnement.report';
const WBE = 'financement.fonctionnement.coefficient-wbe';
const POINT = 'financement.point.valeur';
const TABLE = 'equipe.points';

/**
 * Split of the points between salaries and running costs (FIN-9, FIN-10). `valeur` says whether it
 * conforms; `detail`: `minimumTraitements`, `maximumFonctionnement`, `nonAffectes`, `reliquat` and
 * `communication` (both `{ issue: 'non-applicable' }` before 28/08/2023), `euros`, `eurosPoleWbe`,
 * `reportActeLe`.
 */
export const repartition: Regle = {
  nom: 'financement.repartition',
  titre: 'Répartition entre traitements et fonctionnement',
  description:
    'Vérifie la répartition faite par le pouvoir organisateur du siège sur l’ensemble des points : au moins 80 % aux traitements, au plus 20 % au fonctionnement, et le sort du reliquat.',
  registre: ['FIN-3', 'FIN-9', 'FIN-10'],
  parametres: [TRAITEMENTS, FONCTIONNEMENT, COMMUNICATION, RELIQUAT, REPORT, WBE, POINT, TABLE],
  formes: [
    {
      champs: {
        anneeScolaire: { genre: 'annee-scolaire', libelle: 'année scolaire' },
        points: { genre: 'nombre', libelle: 'points reçus par le pôle', min: 0, unite: 'points' },
        traitements: { genre: 'nombre', libelle: 'points affectés aux traitements', min: 0, unite: 'points' },
        fonctionnement: {
          genre: 'nombre',
          libelle: 'points affectés au fonctionnement',
          min: 0,
          unite: 'points',
        },
      },
      exemple: { anneeScolaire: '2024-25', points: 5250, traitements: 4200, fonctionnement: 1050 },
    },
  ],
  dateDeReference: rentreeDe,
  juger,
};

type Faits = { anneeScolaire: string; points: number; traitements: number; fonctionnement: number };

function juger(lus: FaitsLus, droit: Droit, jour: string): Resultat {
  const faits = lus as Faits;
  const lecteur = creerLecteur(droit, jour);
  const minimum = lecteur.nombre(TRAITEMENTS);
  const maximum = lecteur.nombre(FONCTIONNEMENT);
  const table = lecteur.table<TableDePoints>(TABLE);
  const point = lecteur.nombre(POINT);
  const report = lecteur.texte(REPORT);
  const wbe = lecteur.nombre(WBE);
  if (!minimum || !maximum || !table || !point || !report || !wbe) return lecteur.refus();

  const plancher = pourcent(faits.points, minimum.valeur);
  const plafond = pourcent(faits.points, maximum.valeur);
  const affectes = somme(faits.traitements, faits.fonctionnement);
  const reste = difference(faits.points, somme(faits.traitements, Math.min(faits.fonctionnement, plafond)));
  const reliquat = lireReliquat(reste, table, droit, jour);
  const ecarts = ecartsDe(faits, { plancher, plafond });
  const depasse = affectes > faits.points ? [tropAffecte(affectes, faits.points)] : [];
  const conforme = depasse.length === 0 && (ecarts.length === 0 || reliquat.convertible);
  const communication = lireCommunication(faits.anneeScolaire, droit, jour);
  const montant = enEuros(faits.fonctionnement, point);
  const reportActeLe = jourDansLAnnee(faits.anneeScolaire, report.valeur);
  return resultat(conforme, null, {
    detail: {
      minimumTraitements: plancher,
      maximumFonctionnement: plafond,
      nonAffectes: difference(faits.points, affectes),
      reliquat: reliquat.detail,
      communication: communication.detail,
      euros: montant.euros,
      eurosPoleWbe: produit(montant.euros, wbe.valeur),
      reportActeLe,
    },
    raisons: [...depasse, ...(conforme && ecarts.length > 0 ? reliquat.raisons : ecarts)],
    trace: [
      {
        libelle: 'Répartition conforme',
        valeur: conforme,
        operation: `traitements : ${formater(faits.traitements)} pour ${formater(plancher)} au moins ; fonctionnement : ${formater(faits.fonctionnement)} pour ${formater(plafond)} au plus`,
        enfants: [minimum.etape, maximum.etape],
      },
      ...reliquat.etapes,
      ...communication.etapes,
      { ...montant.etape, libelle: 'Fonctionnement en euros' },
      { ...wbe.etape, operation: `${formater(montant.euros)} × ${formater(wbe.valeur)}` },
      { ...report.etape, valeur: reportActeLe },
    ],
  });
}

function pourcent(points: number, part: number): number {
  return quotient(produit(points, part), 100, 8);
}

function ecartsDe(faits: Faits, { plancher, plafond }: { plancher: number; plafond: number }): Raison[] {
  const raisons: Raison[] = [];
  if (faits.traitements < plancher) {
    const message = `Les traitements reçoivent ${formater(faits.traitements)} points ; il en faut au moins ${formater(plancher)}.`;
    raisons.push({ code: 'traitements-insuffisants', message, fait: 'traitements' });
  }
  if (faits.fonctionnement > plafond) {
    const message = `Le fonctionnement reçoit ${formater(faits.fonctionnement)} points ; il en admet au plus ${formater(plafond)}.`;
    raisons.push({ code: 'fonctionnement-excessif', message, fait: 'fonctionnement' });
  }
  return raisons;
}

function tropAffecte(affectes: number, points: number): Raison {
  const message = `${formater(affectes)} points sont affectés pour ${formater(points)} reçus. Réduisez l’une des deux parts.`;
  return { code: 'total-depasse', message, fait: 'points' };
}

type Reliquat = {
  convertible: boolean;
  detail: object;
  etapes: readonly Etape[];
  raisons: readonly Raison[];
};

/** Points that make neither a post nor ordinary running costs: convertible when below the smallest post. */
function lireReliquat(reste: number, table: ValeurLue<TableDePoints>, droit: Droit, jour: string): Reliquat {
  const plusPetite = plusPetiteFraction(table.valeur);
  const detail = { points: Math.max(0, reste), plusPetiteFraction: plusPetite };
  const lu = lireSiConnue<string>(droit, jour, RELIQUAT);
  if (!lu) {
    return { convertible: false, detail: { issue: 'non-applicable', ...detail }, etapes: [], raisons: [] };
  }
  const convertible = reste >= 0 && reste < plusPetite;
  const message = `Le reliquat de ${formater(reste)} points est inférieur à la plus petite fraction de charge (${formater(plusPetite)}) : il peut aller au fonctionnement, même au-delà de la part maximale.`;
  return {
    convertible,
    detail: { issue: 'resultat', ...detail, convertible },
    etapes: [
      {
        ...lu.etape,
        valeur: convertible,
        operation: `${formater(reste)} < ${formater(plusPetite)}`,
        enfants: [{ ...table.etape, libelle: 'Plus petite fraction de charge', valeur: plusPetite }],
      },
    ],
    raisons: [{ code: 'reliquat-convertible', message, reference: lu.reference }],
  };
}

function lireCommunication(
  annee: string,
  droit: Droit,
  jour: string,
): { detail: object; etapes: readonly Etape[] } {
  const lu = lireSiConnue<string>(droit, jour, COMMUNICATION);
  if (!lu) return { detail: { issue: 'non-applicable' }, etapes: [] };
  const auPlusTard = jourDansLAnnee(annee, lu.valeur);
  return {
    detail: { issue: 'resultat', auPlusTard },
    etapes: [{ ...lu.etape, valeur: auPlusTard, operation: enToutesLettres(auPlusTard) }],
  };
}
