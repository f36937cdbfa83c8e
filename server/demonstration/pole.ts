import type { Niveau, Reseau } from '../db/schema.ts';
import { type Alea, creerAlea, identifiantDe } from './alea.ts';
import { creerConventions } from './conventions.ts';
import { creerEcole, creerImplantations, type Distributeur } from './etablissement.ts';
import { faseDuPole, fasePo } from './fase.ts';
import { idCpms, idPoWbe } from './federation.ts';
import { nommerEcole, nommerPo, nommerPole } from './noms/ecoles.ts';
import { lieuxDuPole } from './noms/lieux.ts';
import { compterPopulations } from './population.ts';
import type { Ligne } from './types.ts';
import { ZONE_CONTIGUE, zoneDuPole } from './zones.ts';

/** The réseau that carries a pôle, in turn: the libre non confessionnel carries schools, rarely a pôle. */
const PORTEURS: readonly Reseau[] = ['libre-confessionnel', 'officiel-subventionne', 'wbe'];

/** PO of a pôle, besides the one of the réseau WBE: as many as the block of FASE numbers holds. */
const RESEAUX_PO: readonly Reseau[] = [
  'libre-confessionnel',
  'officiel-subventionne',
  'libre-confessionnel',
  'officiel-subventionne',
  'libre-confessionnel',
  'libre-non-confessionnel',
];

/** What the siège and its partners organise: together they cover the common types at each level. */
const SPECIALISEES: readonly { types: number[]; niveaux: Niveau[] }[] = [
  { types: [1, 2, 3, 8], niveaux: ['maternel', 'primaire'] },
  { types: [1, 2, 3], niveaux: ['secondaire'] },
  { types: [3, 8], niveaux: ['primaire'] },
  { types: [2, 4], niveaux: ['maternel', 'primaire', 'secondaire'] },
];

const PART_PORTEUR = 0.65;
/** Share of the coopérantes of a pôle of Bruxelles or Brabant wallon that lie across the border. */
const PART_CONTIGUE = 0.08;
const PART_SECONDAIRE = 0.28;

/** The reference data of one pôle: its PO, its schools and what binds them to it. */
export type Pole = {
  pole: Ligne<'pole'>;
  pos: Ligne<'pouvoir_organisateur'>[];
  specialisees: Ligne<'ecole'>[];
  cooperantes: Ligne<'ecole'>[];
  implantations: Ligne<'implantation'>[];
  conventions: Ligne<'convention'>[];
  populations: Ligne<'population'>[];
};

type Atelier = {
  graine: number;
  numero: number;
  zone: number;
  alea: Alea;
  fase: Distributeur;
  lieux: string[];
  pos: Ligne<'pouvoir_organisateur'>[];
};

/** Builds the pôle of that number; `civiles` are the years whose 15 January is counted. */
export function creerPole(
  graine: number,
  numero: number,
  horsPole: readonly Ligne<'ecole'>[],
  civiles: readonly number[],
): Pole {
  const atelier: Atelier = {
    graine,
    numero,
    zone: zoneDuPole(numero),
    alea: creerAlea(graine, 'pole', numero),
    fase: faseDuPole(numero),
    lieux: lieuxDuPole(graine, numero),
    pos: creerPos(graine, numero),
  };
  const porteur = PORTEURS[numero % PORTEURS.length] ?? 'wbe';
  const { alea, fase } = atelier;
  const nombrePartenaires = numero === 1 ? 2 : alea.entier(0, 3);
  const specialisees = SPECIALISEES.slice(0, nombrePartenaires + 1).map((d, rang) =>
    creerSpecialisee(atelier, rang, d, rang === 0 ? porteur : alea.choix([porteur, 'officiel-subventionne'])),
  );
  const nombre = alea.entier(46, 54);
  const cooperantes = Array.from({ length: nombre }, (_, rang) => creerCooperante(atelier, rang, porteur));
  const toutes = [...specialisees, ...cooperantes];
  const pole = {
    id: identifiantDe(graine, 'pole', numero),
    numero,
    nom: nommerPole(numero),
    zone: atelier.zone,
    siege_id: String(specialisees[0]?.id),
    // The format of real ECOT numbers is not published: this one cannot be taken for one.
    ecot: `DEMO-${String(numero).padStart(2, '0')}`,
  };
  return {
    pole,
    pos: atelier.pos,
    specialisees,
    cooperantes,
    implantations: toutes.flatMap((ecole, rang) =>
      creerImplantations(alea, fase, ecole, toutes.length - rang - 1),
    ),
    conventions: creerConventions({ graine, numero, alea, pole, specialisees, cooperantes, horsPole }),
    populations: compterPopulations(alea, cooperantes, civiles),
  };
}

function creerPos(graine: number, numero: number): Ligne<'pouvoir_organisateur'>[] {
  const numeros = fasePo(numero);
  const lieux = lieuxDuPole(graine, numero);
  return RESEAUX_PO.map((reseau, rang) => ({
    id: identifiantDe(graine, 'po', numero, rang),
    fase: numeros.suivant(),
    nom: nommerPo(reseau, String(lieux[rang]), numero * 5 + rang),
    reseau,
  }));
}

/** A PO of the réseau in this pôle; the réseau WBE has only one for all. */
function poDe({ alea, pos, graine }: Atelier, reseau: Reseau): string {
  return reseau === 'wbe' ? idPoWbe(graine) : alea.choix(pos.filter((p) => p.reseau === reseau)).id;
}

function creerSpecialisee(
  atelier: Atelier,
  rang: number,
  { types, niveaux }: (typeof SPECIALISEES)[number],
  reseau: Reseau,
): Ligne<'ecole'> {
  const { alea, graine, numero, zone, lieux } = atelier;
  const lieu = String(lieux[rang * 2]);
  return creerEcole(atelier.fase, {
    graine,
    cle: `${numero}/specialisee/${rang}`,
    nom: nommerEcole(alea, 'specialise', reseau, lieu, numero * 7 + rang),
    genre: 'specialisee',
    niveaux,
    types,
    zone,
    localite: lieu,
    poId: poDe(atelier, reseau),
    cpmsId: idCpms(graine, zone, reseau),
  });
}

function creerCooperante(atelier: Atelier, rang: number, porteur: Reseau): Ligne<'ecole'> {
  const { alea, graine, numero, lieux } = atelier;
  const reseau = alea.chance(PART_PORTEUR) ? porteur : alea.choix([...RESEAUX_PO, 'wbe'] as const);
  // The last place lies across the border, the others in the zone: a place is never in two zones.
  const voisine = ZONE_CONTIGUE[atelier.zone];
  const traverse = voisine !== undefined && alea.chance(PART_CONTIGUE);
  const lieu = String(lieux[traverse ? 7 : (rang + Math.floor(rang / 35)) % 7]);
  const zone = traverse && voisine !== undefined ? voisine : atelier.zone;
  const secondaire = alea.chance(PART_SECONDAIRE);
  return creerEcole(atelier.fase, {
    graine,
    cle: `${numero}/cooperante/${rang}`,
    nom: nommerEcole(alea, secondaire ? 'secondaire' : 'fondamental', reseau, lieu, numero * 7 + 9 + rang),
    genre: 'ordinaire',
    niveaux: secondaire ? ['secondaire'] : ['maternel', 'primaire'],
    types: [],
    zone,
    localite: lieu,
    poId: poDe(atelier, reseau),
    cpmsId: idCpms(graine, zone, reseau),
  });
}
