import type { Droit } from '../droit.ts';
import { creerLecteur, jourDansLAnnee, lireSiConnue, rentreeDe } from '../lecture.ts';
import { arrondir, difference, formater, produit, quotient, somme } from '../nombre.ts';
import { type Champ, FaitInvalide, type FaitsLus, type Regle } from '../regle.ts';
import { type Etape, type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { enEuros } from './points.ts';

const REGIME = 'financement.sensori-moteur.regime';
const BORNES = 'financement.sensori-moteur.bornes';
const ENVELOPPE = 'financement.sensori-moteur.enveloppe';
const RATIO = 'financement.sensori-moteur.ratio';
const ENCODAGE = 'financement.sensori-moteur.encodage';
const AJUSTEMENT = 'financement.sensori-moteur.ajustement';
const POINT = 'financement.point.valeur';

/** The ratio is cut, never rounded up, so that the envelope is not exceeded. */
const DECIMALES_DU_RATIO = 6;
/** The share of a pôle too, so that the shares together never exceed the envelope. */
export const DECIMALES_DES_POINTS = 2;

/** One pupil with a scale, as this rule and those that compose it are told. */
export const ELEVE_SENSORI_MOTEUR: Champ = {
  genre: 'objet',
  libelle: 'élève',
  champs: {
    echelle: { genre: 'nombre', libelle: 'points de l’échelle', min: 0, unite: 'points' },
    ipt: {
      genre: 'nombre',
      libelle: 'points de l’IPT de cet élève',
      aide: '0 s’il n’est pas en IPT.',
      min: 0,
      unite: 'points',
    },
  },
};

/**
 * Sensory-motor complement until 2025-26 (FIN-7, FIN-8). `valeur` is a number of points; `detail`:
 * `eleves` (`rang`, `echelle`, `ipt`, `points` after the cap), `totalAvantRatio`, `enveloppeEuros`,
 * `enveloppePoints`, `ratio` (null when the total of all pôles is not known), `provisoireJusquAu`, `euros`.
 * Give `enveloppeEuros` for the pupils listed, or `totalTousPoles` for their share of the national envelope;
 * without either, only the national envelope is known.
 */
export const sensoriMoteur: Regle = {
  nom: 'financement.sensoriMoteur',
  titre: 'Financement complémentaire sensori-moteur',
  description:
    'Points donnés par les échelles de besoins sensori-moteurs, plafonnés par élève avec l’IPT, dans une enveloppe fermée. Supprimé dès 2026-27.',
  registre: ['FIN-3', 'FIN-7', 'FIN-8'],
  parametres: [REGIME, BORNES, ENVELOPPE, RATIO, ENCODAGE, AJUSTEMENT, POINT],
  formes: [
    {
      champs: {
        anneeScolaire: { genre: 'annee-scolaire', libelle: 'année scolaire' },
        eleves: {
          genre: 'liste',
          libelle: 'élèves',
          element: ELEVE_SENSORI_MOTEUR,
        },
        enveloppeEuros: {
          genre: 'nombre',
          libelle: 'enveloppe à comparer, en euros',
          facultatif: true,
          min: 0,
          unite: 'euros',
        },
        totalTousPoles: {
          genre: 'nombre',
          libelle: 'points de tous les pôles ensemble, après le plafond',
          aide: 'Les élèves donnés compris : la réduction nationale leur est alors appliquée.',
          facultatif: true,
          min: 0,
          unite: 'points',
        },
      },
      exemple: {
        anneeScolaire: '2024-25',
        eleves: [
          { echelle: 176, ipt: 0 },
          { echelle: 308, ipt: 88 },
        ],
      },
    },
  ],
  dateDeReference: rentreeDe,
  juger,
};

type Bornes = { minimum: number; maximum: number; plafond: number };
type Eleve = { echelle: number; ipt: number };

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const lecteur = creerLecteur(droit, jour);
  const regime = lecteur.texte(REGIME);
  if (!regime) return lecteur.refus();
  if (regime.valeur === 'supprimé') {
    const message = 'Le complément sensori-moteur n’existe plus à partir de 2026-27.';
    const raison: Raison = { code: 'complement-supprime', message, reference: regime.reference };
    return sansValeur('non-applicable', [raison], { trace: [regime.etape] });
  }
  const bornes = lecteur.table<Bornes>(BORNES);
  const enveloppe = lecteur.nombre(ENVELOPPE);
  const ratio = lecteur.texte(RATIO);
  const encodage = lecteur.texte(ENCODAGE);
  const point = lecteur.nombre(POINT);
  if (!bornes || !enveloppe || !ratio || !encodage || !point) return lecteur.refus();

  const eleves = (faits.eleves as readonly Eleve[]).map((e, rang) => plafonner(e, rang, bornes.valeur));
  const total = somme(...eleves.map((e) => e.points));
  const donnee = faits.enveloppeEuros as number | undefined;
  const tous = faits.totalTousPoles as number | undefined;
  const euros = donnee ?? enveloppe.valeur;
  const reduction =
    tous === undefined
      ? reduire(total, euros, point.valeur, donnee !== undefined)
      : partager(total, verifierTous(tous, total, donnee), enveloppe.valeur, point.valeur);
  const montant = enEuros(reduction.points, point);
  const encodageJusquAu = jourDansLAnnee(String(faits.anneeScolaire), encodage.valeur);
  const ajustement = lireAjustement(String(faits.anneeScolaire), droit, jour);
  return resultat(reduction.points, 'points', {
    detail: {
      eleves,
      totalAvantRatio: total,
      enveloppeEuros: euros,
      enveloppePoints: reduction.enveloppePoints,
      ratio: reduction.ratio,
      encodageJusquAu,
      provisoireJusquAu: ajustement.jour,
      euros: montant.euros,
    },
    raisons: [...plafonnes(eleves), ...reduction.raisons],
    trace: [
      {
        libelle: 'Points sensori-moteurs avant réduction',
        valeur: total,
        unite: 'points',
        operation: eleves.map((e) => formater(e.points)).join(' + ') || '0',
        enfants: [bornes.etape, regime.etape],
      },
      {
        libelle: 'Points après réduction',
        valeur: reduction.points,
        unite: 'points',
        operation: reduction.operation,
        enfants: [enveloppe.etape, ratio.etape],
      },
      montant.etape,
      { ...encodage.etape, valeur: encodageJusquAu },
      ...ajustement.etapes,
    ],
  });
}

type Plafonne = Eleve & { rang: number; points: number };

/** @throws FaitInvalide when the scale falls between nothing and its smallest step */
function plafonner({ echelle, ipt }: Eleve, rang: number, bornes: Bornes): Plafonne {
  if (echelle !== 0 && (echelle < bornes.minimum || echelle > bornes.maximum)) {
    const fait = `eleves[${rang}].echelle`;
    const message = `Le fait « ${fait} » doit valoir 0, ou de ${bornes.minimum} à ${bornes.maximum} points ; reçu : ${echelle}. Corrigez-le.`;
    throw new FaitInvalide(fait, message);
  }
  const place = Math.max(0, difference(bornes.plafond, ipt));
  return { rang: rang + 1, echelle, ipt, points: Math.min(echelle, place) };
}

function plafonnes(eleves: readonly Plafonne[]): Raison[] {
  return eleves
    .filter((e) => e.points < e.echelle)
    .map((e) => ({
      code: 'plafond-cumule',
      message: `Élève ${e.rang} : l’échelle donne ${formater(e.echelle)} points et l’IPT ${formater(e.ipt)} ; le plafond cumulé laisse ${formater(e.points)} points.`,
      fait: `eleves[${e.rang - 1}]`,
    }));
}

type Reduction = {
  points: number;
  enveloppePoints: number;
  ratio: number | null;
  operation: string;
  raisons: readonly Raison[];
};

/** Proportional when the pupils given exceed the envelope; unknown when only the national one is known. */
function reduire(total: number, euros: number, valeurDuPoint: number, donnee: boolean): Reduction {
  const enveloppePoints = quotient(euros, valeurDuPoint, DECIMALES_DES_POINTS, 'bas');
  if (produit(total, valeurDuPoint) > euros) {
    const ratio = quotient(euros, produit(total, valeurDuPoint), DECIMALES_DU_RATIO, 'bas');
    const message = `Le total de ${formater(total)} points dépasse l’enveloppe de ${formater(enveloppePoints)} : réduction proportionnelle à ${formater(ratio)} (I).`;
    const operation = `${formater(euros)} ÷ ${formater(valeurDuPoint)}, centième inférieur (I)`;
    const raisons = [{ code: 'enveloppe-depassee', message }];
    return { points: enveloppePoints, enveloppePoints, ratio, operation, raisons };
  }
  if (donnee) {
    const operation = `${formater(total)} ≤ ${formater(enveloppePoints)} : aucune réduction`;
    return { points: total, enveloppePoints, ratio: 1, operation, raisons: [] };
  }
  const message =
    'L’enveloppe est commune à tous les pôles : sans leur total, la réduction éventuelle ne peut pas être calculée. Les points sont donnés avant réduction.';
  const raisons = [{ code: 'enveloppe-nationale', message, fait: 'enveloppeEuros' }];
  const operation = `${formater(total)}, avant réduction éventuelle`;
  return { points: total, enveloppePoints, ratio: null, operation, raisons };
}

/** @throws FaitInvalide when the national total cannot be one */
function verifierTous(tous: number, total: number, enveloppe: number | undefined): number {
  const refuser = (message: string) => new FaitInvalide('totalTousPoles', message);
  if (enveloppe !== undefined) {
    throw refuser('Donnez « enveloppeEuros » ou « totalTousPoles », pas les deux : retirez l’un des deux.');
  }
  if (tous < total) {
    throw refuser(
      `Le fait « totalTousPoles » comprend les élèves donnés, ${formater(total)} points après le plafond ; reçu : ${formater(tous)}. Corrigez-le.`,
    );
  }
  return tous;
}

/** The share of some pupils in the national envelope: the ratio is that of all the pôles together. */
function partager(total: number, tous: number, euros: number, valeurDuPoint: number): Reduction {
  const enveloppePoints = quotient(euros, valeurDuPoint, DECIMALES_DES_POINTS, 'bas');
  if (produit(tous, valeurDuPoint) <= euros) {
    const operation = `tous les pôles : ${formater(tous)} ≤ ${formater(enveloppePoints)}, aucune réduction`;
    return { points: total, enveloppePoints, ratio: 1, operation, raisons: [] };
  }
  const ratio = quotient(euros, produit(tous, valeurDuPoint), DECIMALES_DU_RATIO, 'bas');
  const message = `Le total de tous les pôles, ${formater(tous)} points, dépasse l’enveloppe de ${formater(enveloppePoints)} : réduction proportionnelle à ${formater(ratio)} (I).`;
  const points = arrondir(produit(total, ratio), DECIMALES_DES_POINTS, 'bas');
  const operation = `${formater(total)} × ${formater(ratio)}, centième inférieur (I)`;
  return { points, enveloppePoints, ratio, operation, raisons: [{ code: 'enveloppe-depassee', message }] };
}

function lireAjustement(annee: string, droit: Droit, jour: string): { jour: string | null; etapes: Etape[] } {
  const lu = lireSiConnue<string>(droit, jour, AJUSTEMENT);
  if (!lu) return { jour: null, etapes: [] };
  const limite = jourDansLAnnee(annee, lu.valeur);
  return { jour: limite, etapes: [{ ...lu.etape, valeur: limite }] };
}
