import type { Droit } from '../droit.ts';
import { rentreeDe } from '../lecture.ts';
import { arrondir, formater, produit, somme } from '../nombre.ts';
import type { Champ, Champs, FaitsLus, Regle } from '../regle.ts';
import { type Etape, type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { base } from './base.ts';
import { ENVELOPPE_FERMEE, FAITS_PAR_ELEVE, ipt } from './ipt.ts';
import { DECIMALES_DES_POINTS, ELEVE_SENSORI_MOTEUR, sensoriMoteur } from './sensori-moteur.ts';

const ANNEE: Champs = { anneeScolaire: { genre: 'annee-scolaire', libelle: 'année scolaire financée' } };

const COMMUNS: Champs = {
  pole: { genre: 'texte', libelle: 'pôle' },
  elevesCooperantes: {
    genre: 'entier',
    libelle: 'élèves réguliers des écoles coopérantes',
    min: 0,
    unite: 'élèves',
  },
};

const listeDesPoles = (champs: Champs): Champs => ({
  ...ANNEE,
  poles: {
    genre: 'liste',
    libelle: 'pôles',
    max: 100,
    element: { genre: 'objet', libelle: 'pôle', champs: { ...COMMUNS, ...champs } },
  },
});

const SENSORI: Champ = {
  genre: 'liste',
  libelle: 'élèves à besoins sensori-moteurs',
  facultatif: true,
  element: ELEVE_SENSORI_MOTEUR,
};

type EleveSensori = { echelle: number; ipt: number };
type Pole = Record<string, unknown> & {
  pole: string;
  elevesCooperantes: number;
  eleves?: readonly EleveSensori[];
};
type Ligne = {
  pole: string;
  base: number | null;
  ipt: number | null;
  sensoriMoteur: number | null;
  total: number | null;
};

/**
 * The points of all the pôles together (FIN-1 to FIN-7): the closed envelopes are shared between them, so
 * that one pôle alone cannot be computed. `valeur`: points of all; `detail`: `poles` (one line each: `base`,
 * `ipt`, `sensoriMoteur`, `total`), `totaux`, `totalIntegrations`, `pointsParIpt` and `depassement` (what
 * rounding gives beyond the closed envelope, from 2026-27), `ratio` (sensory-motor, until 2025-26).
 */
export const nationale: Regle = {
  nom: 'financement.nationale',
  titre: 'Calcul national',
  description:
    'Calcule ensemble les points de tous les pôles d’une année scolaire, parce que les enveloppes fermées se partagent entre eux, et contrôle les sommes.',
  registre: ['FIN-1', 'FIN-2', 'FIN-4', 'FIN-5', 'FIN-6', 'FIN-7'],
  parametres: [...new Set([base, ipt, sensoriMoteur].flatMap(({ parametres }) => parametres))],
  formes: [
    {
      avant: ENVELOPPE_FERMEE,
      champs: listeDesPoles({ ...FAITS_PAR_ELEVE, eleves: SENSORI }),
      exemple: {
        anneeScolaire: '2024-25',
        poles: [
          {
            pole: 'Pôle 1',
            elevesCooperantes: 12345,
            integrations: [{ debut: '2023-09-01', type: 8, niveau: 'primaire' }],
          },
          { pole: 'Pôle 2', elevesCooperantes: 13020, integrations: [], eleves: [{ echelle: 176, ipt: 0 }] },
        ],
      },
    },
    {
      depuis: ENVELOPPE_FERMEE,
      champs: listeDesPoles({
        integrations: {
          genre: 'entier',
          libelle: 'IPT du pôle au 15 janvier de l’année scolaire précédente',
          min: 0,
        },
      }),
      exemple: {
        anneeScolaire: '2026-27',
        poles: [
          { pole: 'Pôle 1', elevesCooperantes: 12345, integrations: 160 },
          { pole: 'Pôle 2', elevesCooperantes: 13020, integrations: 174 },
        ],
      },
    },
  ],
  dateDeReference: rentreeDe,
  juger,
};

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const anneeScolaire = String(faits.anneeScolaire);
  const poles = faits.poles as readonly Pole[];
  const ferme = anneeScolaire >= ENVELOPPE_FERMEE;
  const totalIntegrations = ferme
    ? somme(...poles.map((p) => Number(p.integrations)))
    : somme(...poles.map((p) => (p.integrations as readonly unknown[]).length));
  const juges = poles.map((pole) =>
    jugerPole(pole, { anneeScolaire, totalIntegrations, ferme }, droit, jour),
  );
  const sensori = jugerSensori(poles, anneeScolaire, droit, jour);
  const refus = [
    ...doublons(poles),
    ...juges.flatMap(({ manques }) => manques),
    ...(sensori && sensori.reponse.issue !== 'resultat' ? sensori.reponse.raisons : []),
  ];
  const lignes: Ligne[] = juges.map(({ ligne }, rang) => {
    const complement = sensori ? (sensori.points[rang] ?? 0) : null;
    const parts = [ligne.base, ligne.ipt, ...(complement === null ? [] : [complement])];
    const total = parts.every((p) => p !== null) ? somme(...parts.map(Number)) : null;
    return { ...ligne, sensoriMoteur: complement, total };
  });
  if (refus.length > 0) return sansValeur('faits-manquants', refus, { detail: { poles: lignes } });
  const totaux = additionner(lignes);
  const commun = juges[0]?.ipt.detail ?? {};
  return resultat(totaux.total, 'points', {
    detail: {
      poles: lignes,
      totaux,
      totalIntegrations,
      ...(ferme ? { pointsParIpt: commun.pointsParIpt ?? null, depassement: commun.depassement ?? 0 } : {}),
      ...(sensori ? { ratio: sensori.reponse.detail.ratio } : {}),
    },
    raisons: [...(juges[0]?.ipt.raisons ?? []), ...(sensori?.reponse.raisons ?? [])],
    trace: [
      {
        libelle: 'Points de tous les pôles',
        valeur: totaux.total,
        unite: 'points',
        operation: `${formater(lignes.length)} pôles, ${formater(totalIntegrations)} IPT`,
        enfants: lignes.map(
          ({ pole, total, ...parts }): Etape => ({
            libelle: pole,
            valeur: total,
            unite: 'points',
            operation: [parts.base, parts.ipt, parts.sensoriMoteur]
              .filter((p) => p !== null)
              .map((p) => formater(p))
              .join(' + '),
          }),
        ),
      },
      ...(juges[0] ? [...juges[0].base.trace, ...juges[0].ipt.trace] : vide(anneeScolaire, droit, jour)),
      ...(sensori?.reponse.trace ?? []),
    ],
  });
}

/** The law of the year, shown also when no pôle is given. */
function vide(anneeScolaire: string, droit: Droit, jour: string): readonly Etape[] {
  return base.juger({ anneeScolaire, elevesCooperantes: 0 }, droit, jour).trace;
}

type Commun = { anneeScolaire: string; totalIntegrations: number; ferme: boolean };

function jugerPole(
  pole: Pole,
  { anneeScolaire, totalIntegrations, ferme }: Commun,
  droit: Droit,
  jour: string,
) {
  const { elevesCooperantes, integrations, pointsDegressifs } = pole;
  const reponses = {
    base: base.juger({ anneeScolaire, elevesCooperantes }, droit, jour),
    ipt: ipt.juger(
      {
        anneeScolaire,
        integrations,
        ...(ferme ? { totalIntegrations } : {}),
        ...(pointsDegressifs === undefined ? {} : { pointsDegressifs }),
      },
      droit,
      jour,
    ),
  };
  const manques = Object.values(reponses)
    .filter(({ issue }) => issue !== 'resultat')
    .flatMap(({ raisons }) => raisons.map((r) => ({ ...r, message: `${pole.pole} : ${r.message}` })));
  const ligne = {
    pole: pole.pole,
    base: reponses.base.valeur as number | null,
    ipt: reponses.ipt.valeur as number | null,
  };
  return { ...reponses, manques, ligne };
}

/** The complement of all the pupils against the national envelope, then the part of each pôle. */
function jugerSensori(poles: readonly Pole[], anneeScolaire: string, droit: Droit, jour: string) {
  const eleves = poles.flatMap((p) => p.eleves ?? []);
  if (poles.every((p) => p.eleves === undefined)) return null;
  const seule = sensoriMoteur.juger({ anneeScolaire, eleves }, droit, jour);
  const enveloppeEuros = seule.detail.enveloppeEuros;
  const reponse = enveloppeEuros
    ? sensoriMoteur.juger({ anneeScolaire, eleves, enveloppeEuros }, droit, jour)
    : seule;
  const apresPlafond = (reponse.detail.eleves ?? []) as readonly { points: number }[];
  const ratio = Number(reponse.detail.ratio ?? 1);
  let rang = 0;
  const points = poles.map(({ eleves: siens = [] }) => {
    const debut = rang;
    rang += siens.length;
    const total = somme(...apresPlafond.slice(debut, rang).map((e) => e.points));
    return arrondir(produit(total, ratio), DECIMALES_DES_POINTS, 'bas');
  });
  return { reponse, points };
}

function additionner(lignes: readonly Ligne[]): Record<keyof Omit<Ligne, 'pole'>, number> {
  const de = (cle: keyof Omit<Ligne, 'pole'>) => somme(...lignes.map((ligne) => ligne[cle] ?? 0));
  return { base: de('base'), ipt: de('ipt'), sensoriMoteur: de('sensoriMoteur'), total: de('total') };
}

function doublons(poles: readonly Pole[]): Raison[] {
  const noms = poles.map((p) => p.pole.trim());
  const doubles = new Set(noms.filter((nom, rang) => noms.indexOf(nom) !== rang));
  return [...doubles].map((nom) => ({
    code: 'pole-en-double',
    message: `Le pôle « ${nom} » est donné deux fois. Gardez-le une fois.`,
    fait: 'poles',
  }));
}
