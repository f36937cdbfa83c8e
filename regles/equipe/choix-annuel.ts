import { AIDE_AU_PO } from '../decision.ts';
import type { Droit } from '../droit.ts';
import { creerLecteur, rentreeOuDerniere, type ValeurLue } from '../lecture.ts';
import { difference, formater, somme } from '../nombre.ts';
import type { Champ, FaitsLus, Regle } from '../regle.ts';
import { type Etape, type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { CHAMP_POSTE } from './champs.ts';
import { CHAMPS_DU_MOMENT, fautesDuMoment } from './choix-annuel-moment.ts';
import { type Comparaison, comparer } from './choix-annuel-pertes.ts';
import { lireLoiDesPostes, PARAMETRES_DES_POSTES } from './loi.ts';
import { lirePoste, type Poste } from './postes.ts';

const DEFINITIFS = 'equipe.choix-annuel.definitifs';
const EXCEPTIONS = 'equipe.choix-annuel.exceptions';
const CHOIX = 'equipe.choix-annuel';

/**
 * May the staff change that way from one year to the next (EQU-4)? `avant`, `apres` and `definitifs` are
 * posts as in `equipe.cadre`; points are those of the whole pôle; `decideLe` and `concertation`, when given, are
 * judged too. `valeur` is true or false; `detail`:
 * `voie` (`sans-perte`, `charge-retrouvee`, `reduction-globale` or null), `lignes` (volumes of each function
 * in 36ths), `pointsDeLaPerte`, `diminutionDesPoints`. Before 2026-27 nobody can be definitive in a pôle:
 * `non-applicable` when `definitifs` holds someone. Without `anneeScolaire`, the latest known year.
 */
export const choixAnnuel: Regle = {
  nom: 'equipe.choixAnnuel',
  titre: 'Choix annuel des fonctions et des volumes',
  description:
    'Dit si le nouveau cadre respecte les membres définitifs du pôle : aucune perte de charge, sauf si elle est retrouvée hors du pôle ou si les points du pôle diminuent, et dans cette limite.',
  registre: ['EQU-4', 'FIN-13'],
  parametres: [...PARAMETRES_DES_POSTES, CHOIX, DEFINITIFS, EXCEPTIONS],
  formes: [
    {
      champs: {
        avant: liste('postes de l’année précédente'),
        apres: liste('postes choisis pour l’année suivante'),
        definitifs: liste('charges des membres définitifs du pôle'),
        pointsAvant: points('points de traitements du pôle, année précédente'),
        pointsApres: points('points de traitements du pôle, année suivante'),
        chargeRetrouveeHorsPole: {
          genre: 'booleen',
          libelle: 'charge perdue retrouvée hors du pôle',
          aide: 'Oui si les mesures préalables rendent toute la charge, dans la même fonction et chez le même pouvoir organisateur.',
          facultatif: true,
        },
        ...CHAMPS_DU_MOMENT,
        anneeScolaire: {
          genre: 'annee-scolaire',
          libelle: 'année scolaire du nouveau cadre',
          aide: 'La dernière connue, si rien n’est dit.',
          facultatif: true,
        },
      },
      exemple: {
        avant: [{ fonction: 'Instituteur primaire', fraction: '5/5' }],
        apres: [{ fonction: 'Instituteur primaire', fraction: '2,5/5' }],
        definitifs: [{ fonction: 'Instituteur primaire', fraction: '5/5' }],
        pointsAvant: 2520,
        pointsApres: 2183,
      },
    },
  ],
  dateDeReference: rentreeOuDerniere,
  juger,
};

function liste(libelle: string): Champ {
  return { genre: 'liste', libelle, max: 500, element: CHAMP_POSTE };
}

function points(libelle: string): Champ {
  const aide = 'Toutes parts comprises : changer la clé entre écoles n’est pas une réduction.';
  return { genre: 'nombre', libelle, aide, min: 0, unite: 'points' };
}

const LISTES = ['avant', 'apres', 'definitifs'] as const;

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const lecteur = creerLecteur(droit, jour);
  const lues = lireLoiDesPostes(lecteur, droit);
  const ouverte = lecteur.booleen(DEFINITIFS);
  const exceptions = lecteur.table<Record<string, string>>(EXCEPTIONS);
  const choix = lecteur.texte(CHOIX);
  if (!lues || !ouverte || !exceptions || !choix) return lecteur.refus();

  const lire = (nom: (typeof LISTES)[number]) =>
    (faits[nom] as readonly Poste[]).map((poste, rang) => lirePoste(poste, rang, lues.loi, nom));
  const lus = { avant: lire('avant'), apres: lire('apres'), definitifs: lire('definitifs') };
  const refus = LISTES.flatMap((nom) => lus[nom].flatMap((lu) => lu.refus));
  if (lus.definitifs.length > 0 && !ouverte.valeur) refus.unshift(sansObjet(ouverte));
  if (refus.length > 0) return sansValeur('non-applicable', refus, { references: [lues.points.reference] });

  const diminution = Math.max(0, difference(faits.pointsAvant as number, faits.pointsApres as number));
  const lignes = comparer(
    {
      avant: lus.avant.flatMap((lu) => lu.lignes),
      apres: lus.apres.flatMap((lu) => lu.lignes),
      definitifs: lus.definitifs.flatMap((lu) => lu.lignes),
    },
    lues.points.valeur,
    diminution,
  );
  const pointsDeLaPerte = somme(...lignes.map((l) => l.pointsDeLaPerte));
  const retrouvee = faits.chargeRetrouveeHorsPole === true;
  const voie = choisirVoie({ pointsDeLaPerte, diminution, retrouvee });
  const fautes = fautesDuMoment(faits, { droit, rentree: jour, reference: choix.reference });
  const admis = voie !== null && fautes.length === 0;
  return resultat(admis, null, {
    detail: { voie, lignes, pointsDeLaPerte, diminutionDesPoints: diminution },
    raisons: [...fautes, ...raisonsDe(lignes, { voie, pointsDeLaPerte, diminution, exceptions }), AIDE_AU_PO],
    trace: [
      {
        libelle: 'Choix annuel admis',
        valeur: admis,
        operation: `perte des membres définitifs : ${formater(pointsDeLaPerte)} points ; diminution des points du pôle : ${formater(diminution)}`,
        note: AIDE_AU_PO.message,
        enfants: [...lignes.map(etapeDeLigne), { ...lues.points.etape, valeur: 'table de l’année' }],
      },
      exceptions.etape,
      choix.etape,
      ouverte.etape,
      { ...lues.fonctions.etape, valeur: 'fonctions de l’année' },
      lues.finDeCarriere.etape,
    ],
  });
}

type Voie = 'sans-perte' | 'charge-retrouvee' | 'reduction-globale' | null;

function choisirVoie(c: { pointsDeLaPerte: number; diminution: number; retrouvee: boolean }): Voie {
  if (c.pointsDeLaPerte === 0) return 'sans-perte';
  if (c.retrouvee) return 'charge-retrouvee';
  return c.pointsDeLaPerte <= c.diminution ? 'reduction-globale' : null;
}

function sansObjet({ reference }: ValeurLue<boolean>): Raison {
  const message =
    'Avant 2026-27, aucun membre du personnel ne peut être définitif dans un emploi du pôle : retirez « definitifs ».';
  return { code: 'sans-objet-avant-2026-27', message, fait: 'definitifs', reference };
}

type Contexte = {
  voie: Voie;
  pointsDeLaPerte: number;
  diminution: number;
  exceptions: ValeurLue<Record<string, string>>;
};

function raisonsDe(lignes: readonly Comparaison[], contexte: Contexte): Raison[] {
  const { voie, pointsDeLaPerte, diminution, exceptions } = contexte;
  const { reference } = exceptions;
  if (voie === 'sans-perte') return [];
  const perdues = lignes.filter(({ perte }) => perte > 0);
  const touches = perdues.map(({ fonction, perte }) => `${fonction}, ${formater(perte)}/36`).join(' ; ');
  const perte = { code: 'definitif-touche', message: `Charge définitive perdue : ${touches}.`, reference };
  if (voie === 'charge-retrouvee') {
    const message =
      'La charge perdue est retrouvée hors du pôle, dans la même fonction : le choix est admis.';
    return [perte, { code: 'charge-retrouvee-hors-pole', message, reference }];
  }
  const limite = `la perte vaut ${formater(pointsDeLaPerte)} points selon la table, les points du pôle diminuent de ${formater(diminution)}`;
  if (voie === 'reduction-globale') {
    const message = `(I) Perte dans la limite de la réduction globale : ${limite}.`;
    return [perte, { code: 'reduction-globale', message, reference }];
  }
  const volume = perdues
    .map((l) => `${l.fonction}, ${formater(l.diminutionEnVolume)}/36 au plus`)
    .join(' ; ');
  const message = `(I) Perte au-delà de la réduction globale : ${limite} (${volume}). Gardez la charge, ou indiquez « chargeRetrouveeHorsPole » si elle est retrouvée.`;
  return [perte, { code: 'perte-au-dela-de-la-reduction', message, fait: 'apres', reference }];
}

function etapeDeLigne({ fonction, avant, apres, definitifs, perte }: Comparaison): Etape {
  return {
    libelle: fonction,
    valeur: apres,
    unite: '36e',
    operation: `avant ${formater(avant)} ; définitifs ${formater(definitifs)} ; perdu ${formater(perte)}`,
  };
}
