import type { Droit } from '@polaris/regles/droit.ts';
import { cleRecherche } from '../kernel/recherche.ts';
import { type Alea, creerAlea, identifiantDe } from './alea.ts';
import { bornes, midi } from './calendrier.ts';
import { decouper, type Episode } from './episodes.ts';
import { type Sexe, tirerNom } from './noms/personnes.ts';
import type { Ligne } from './types.ts';
import { niveauAvant, tracerVie, type Vie } from './vie.ts';

/** A pupil with the integrations to write and the specialised school left behind. */
export type EleveTrace = {
  ligne: Ligne<'eleve'>;
  vie: Vie;
  episodes: Episode[];
  origine: Ligne<'ecole'>;
  inscritLe: string;
  premierDebut: string;
  alea: Alea;
};

const SEXES: readonly (readonly [Sexe, number])[] = [
  ['M', 62],
  ['F', 37],
  ['X', 1],
];
/** Years behind the usual age: pupils of the spécialisé have often taken more time. */
const RETARDS: readonly (readonly [number, number])[] = [
  [0, 34],
  [1, 46],
  [2, 20],
];
const AGE_PREMIERE_MATERNELLE = 3;
/** One pupil in so many has had its birth date corrected, so that a history can be seen. */
const CORRIGE_TOUS_LES = 15;

type Lieu = {
  droit: Droit;
  graine: number;
  numero: number;
  poleId: string;
  specialisees: readonly Ligne<'ecole'>[];
  derniere: number;
};

/** Draws one pupil of a cohort; the draws depend on nothing else, so the pupil is the same in every set. */
export function tracerEleve(lieu: Lieu, cohorte: number, rang: number, ancien: boolean): EleveTrace {
  const { droit, graine, numero } = lieu;
  const alea = creerAlea(graine, 'eleve', numero, cohorte, rang);
  const vie = tracerVie(alea, cohorte, ancien);
  const depart = vie.annees[0];
  if (!depart) throw new Error('A path holds at least one school year.');
  const sejours = creerAlea(graine, 'sejours', numero, cohorte, rang);
  const episodes = decouper(droit, sejours, vie, lieu.derniere);
  const sexe = alea.pondere(SEXES);
  const identite = tirerNom(alea, sexe);
  const premiere = bornes(droit, depart.civile).rentree;
  const debut = episodes[0]?.debut ?? premiere;
  return {
    ligne: {
      id: identifiantDe(graine, 'eleve', numero, cohorte, rang),
      pole_id: lieu.poleId,
      ...identite,
      naissance: tirerNaissance(alea, depart),
      sexe,
      recherche: cleRecherche(identite.nom, identite.prenom),
      version: rang % CORRIGE_TOUS_LES === 0 ? 2 : 1,
      cree_le: midi(debut),
    },
    vie,
    episodes,
    origine: choisirOrigine(alea, lieu.specialisees, vie.type, niveauAvant(depart.rang)),
    inscritLe: tirerInscription(droit, alea, depart),
    premierDebut: ancien ? premiere : debut,
    alea,
  };
}

function tirerNaissance(alea: Alea, { civile, rang }: Vie['annees'][number]): string {
  const annee = civile - AGE_PREMIERE_MATERNELLE - rang - (rang < 3 ? 0 : alea.pondere(RETARDS));
  const deuxChiffres = (n: number) => String(n).padStart(2, '0');
  return `${annee}-${deuxChiffres(alea.entier(1, 12))}-${deuxChiffres(alea.entier(1, 28))}`;
}

/** A specialised school that organises this type at this level: near if possible, else outside the pôle. */
function choisirOrigine(
  alea: Alea,
  specialisees: Lieu['specialisees'],
  type: number,
  niveau: Ligne<'ecole'>['niveaux'][number],
): Ligne<'ecole'> {
  return alea.choix(specialisees.filter((e) => e.types.includes(type) && e.niveaux.includes(niveau)));
}

/** Enrolled in the spécialisé by 15 October of the school year before, often for longer (IPT-1). */
function tirerInscription(droit: Droit, alea: Alea, { civile, rang }: Vie['annees'][number]): string {
  const anneesAvant = rang < 4 ? 1 : alea.entier(1, 3);
  const annee = Math.max(2017, civile - anneesAvant);
  return alea.chance(0.85)
    ? bornes(droit, annee).rentree
    : `${annee}-10-${String(alea.entier(1, 15)).padStart(2, '0')}`;
}
