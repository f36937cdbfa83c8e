import type { Droit } from '../droit.ts';
import { creerLecteur, rentreeDe } from '../lecture.ts';
import { formater, somme } from '../nombre.ts';
import type { Champs, FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { base } from './base.ts';
import { cle } from './cle.ts';
import { ENVELOPPE_FERMEE, FAITS_PAR_ELEVE, ipt } from './ipt.ts';
import { enEuros } from './points.ts';
import { repartition } from './repartition.ts';
import { ELEVE_SENSORI_MOTEUR, sensoriMoteur } from './sensori-moteur.ts';

const POINT = 'financement.point.valeur';

const points = (libelle: string) =>
  ({ genre: 'nombre', libelle, facultatif: true, min: 0, unite: 'points' }) as const;

const COMMUNS: Champs = {
  anneeScolaire: { genre: 'annee-scolaire', libelle: 'année scolaire financée' },
  elevesCooperantes: {
    genre: 'entier',
    libelle: 'élèves réguliers des écoles coopérantes',
    aide: 'Comptés au 15 janvier de l’année scolaire précédente.',
    min: 0,
    unite: 'élèves',
  },
};

const AFFECTATION: Champs = {
  traitements: points('points affectés aux traitements'),
  fonctionnement: points('points affectés au fonctionnement'),
  parts: {
    genre: 'liste',
    libelle: 'parts de la clé entre siège et partenaires',
    facultatif: true,
    max: 100,
    element: {
      genre: 'objet',
      libelle: 'part',
      champs: {
        ecole: { genre: 'texte', libelle: 'école siège ou partenaire' },
        pourcentage: { genre: 'nombre', libelle: 'pourcentage', min: 0, max: 100, unite: '%' },
      },
    },
  },
  retrocessions: {
    genre: 'liste',
    libelle: 'points rétrocédés à une école partenaire par avenant',
    facultatif: true,
    max: 100,
    element: {
      genre: 'objet',
      libelle: 'rétrocession',
      champs: {
        ecole: { genre: 'texte', libelle: 'école partenaire' },
        points: { genre: 'nombre', libelle: 'points', min: 0, unite: 'points' },
      },
    },
  },
};

type Faits = Record<string, unknown> & { retrocessions?: readonly { ecole: string; points: number }[] };

/** The parts that add up, each judged by its own rule; null when its facts are not given. */
const PARTIES = [
  {
    nom: 'base',
    regle: base,
    faits: ({ anneeScolaire, elevesCooperantes }: Faits) => ({ anneeScolaire, elevesCooperantes }),
  },
  {
    nom: 'ipt',
    regle: ipt,
    faits: ({ anneeScolaire, integrations, pointsDegressifs, totalIntegrations }: Faits) => ({
      anneeScolaire,
      integrations,
      ...(pointsDegressifs === undefined ? {} : { pointsDegressifs }),
      ...(totalIntegrations === undefined ? {} : { totalIntegrations }),
    }),
  },
  {
    nom: 'sensoriMoteur',
    regle: sensoriMoteur,
    faits: ({ anneeScolaire, eleves, enveloppeEuros }: Faits) =>
      eleves === undefined
        ? null
        : { anneeScolaire, eleves, ...(enveloppeEuros === undefined ? {} : { enveloppeEuros }) },
  },
] as const;

/**
 * The whole envelope of a pôle for a school year (FIN-1 to FIN-14): base, IPT and sensory-motor complement,
 * then its split and its key when they are given. `valeur`: points; `detail`: `base`, `ipt`,
 * `sensoriMoteur` (points, null when not given), `euros`, `repartition` and `cle` (the details of their
 * rules, null when not given), `retrocedes`. Every reason of every part is given.
 */
export const enveloppe: Regle = {
  nom: 'financement.enveloppe',
  titre: 'Enveloppe d’un pôle',
  description:
    'Additionne tous les points d’un pôle pour une année scolaire, partie par partie, et vérifie leur répartition et leur clé quand elles sont données.',
  registre: ['FIN-1', 'FIN-2', 'FIN-3', 'FIN-4', 'FIN-5', 'FIN-6', 'FIN-7', 'FIN-9', 'FIN-13', 'FIN-14'],
  parametres: [
    ...new Set([
      POINT,
      ...[base, ipt, sensoriMoteur, repartition, cle].flatMap(({ parametres }) => parametres),
    ]),
  ],
  formes: [
    {
      avant: ENVELOPPE_FERMEE,
      champs: {
        ...COMMUNS,
        ...FAITS_PAR_ELEVE,
        eleves: {
          genre: 'liste',
          libelle: 'élèves à besoins sensori-moteurs',
          facultatif: true,
          element: ELEVE_SENSORI_MOTEUR,
        },
        enveloppeEuros: {
          genre: 'nombre',
          libelle: 'enveloppe sensori-motrice à comparer, en euros',
          facultatif: true,
          min: 0,
          unite: 'euros',
        },
        ...AFFECTATION,
      },
      exemple: {
        anneeScolaire: '2024-25',
        elevesCooperantes: 12345,
        integrations: [{ debut: '2023-09-01', type: 8, niveau: 'primaire' }],
        eleves: [{ echelle: 308, ipt: 88 }],
      },
    },
    {
      depuis: ENVELOPPE_FERMEE,
      champs: {
        ...COMMUNS,
        integrations: {
          genre: 'entier',
          libelle: 'IPT du pôle au 15 janvier de l’année scolaire précédente',
          min: 0,
        },
        totalIntegrations: {
          genre: 'entier',
          libelle: 'IPT de tous les pôles au 15 janvier de l’année scolaire précédente',
          min: 0,
        },
        ...AFFECTATION,
      },
      exemple: {
        anneeScolaire: '2026-27',
        elevesCooperantes: 12345,
        integrations: 160,
        totalIntegrations: 7800,
      },
    },
  ],
  dateDeReference: rentreeDe,
  juger,
};

function juger(lus: FaitsLus, droit: Droit, jour: string): Resultat {
  const faits = lus as Faits;
  const juges = PARTIES.flatMap(({ nom, regle, faits: choisir }) => {
    const siens = choisir(faits);
    return siens === null ? [] : [{ nom, titre: regle.titre, reponse: regle.juger(siens, droit, jour) }];
  });
  const connus = Object.fromEntries(juges.map(({ nom, reponse }) => [nom, reponse.valeur]));
  const refusees = juges.filter(({ reponse }) => reponse.issue !== 'resultat');
  if (refusees.length > 0) {
    const raisons = refusees.flatMap(({ reponse }) => reponse.raisons);
    const horsPeriode = refusees.some(({ reponse }) => reponse.issue === 'hors-periode');
    const trace = juges.flatMap(({ reponse }) => reponse.trace);
    return sansValeur(horsPeriode ? 'hors-periode' : 'faits-manquants', raisons, { detail: connus, trace });
  }
  const lecteur = creerLecteur(droit, jour);
  const point = lecteur.nombre(POINT);
  if (!point) return lecteur.refus();
  const parts = juges.map(({ reponse }) => Number(reponse.valeur));
  const total = somme(...parts);
  const montant = enEuros(total, point);
  const affectation = affecter(faits, total, droit, jour);
  const retrocedes = somme(...(faits.retrocessions ?? []).map((r) => r.points));
  return resultat(total, 'points', {
    detail: {
      base: null,
      ipt: null,
      sensoriMoteur: null,
      ...connus,
      euros: montant.euros,
      retrocedes,
      ...affectation.detail,
    },
    raisons: [
      ...juges.flatMap(({ reponse }) => reponse.raisons),
      ...affectation.raisons,
      ...(retrocedes > total ? [tropRetrocede(retrocedes, total)] : []),
    ],
    trace: [
      {
        libelle: 'Points du pôle',
        valeur: total,
        unite: 'points',
        operation: parts.map(formater).join(' + '),
        enfants: juges.map(({ titre, reponse }) => ({
          libelle: titre,
          valeur: reponse.valeur,
          unite: 'points',
          enfants: reponse.trace,
        })),
      },
      montant.etape,
      ...affectation.trace,
    ],
  });
}

/** The split and the key, judged on the points of the envelope when they are given. */
function affecter(faits: Faits, total: number, droit: Droit, jour: string) {
  const { anneeScolaire, traitements, fonctionnement, parts } = faits;
  const split =
    traitements === undefined || fonctionnement === undefined
      ? null
      : repartition.juger({ anneeScolaire, points: total, traitements, fonctionnement }, droit, jour);
  const partage =
    parts === undefined || traitements === undefined
      ? null
      : cle.juger({ anneeScolaire, points: traitements, parts }, droit, jour);
  const reponses = [split, partage].filter((r) => r !== null);
  return {
    detail: { repartition: lire(split), cle: lire(partage) },
    raisons: reponses.flatMap(({ raisons }) => raisons),
    trace: reponses.flatMap(({ trace }) => trace),
  };
}

function lire(reponse: Resultat | null) {
  return reponse && { issue: reponse.issue, valeur: reponse.valeur, ...reponse.detail };
}

function tropRetrocede(retrocedes: number, total: number): Raison {
  const message = `${formater(retrocedes)} points sont rétrocédés pour ${formater(total)} reçus. Réduisez une rétrocession.`;
  return { code: 'retrocession-excessive', message, fait: 'retrocessions' };
}
