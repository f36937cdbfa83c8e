import type { Reseau } from '../../db/schema.ts';
import type { Alea } from '../alea.ts';
import { de } from './lieux.ts';

/** Trees, plants and virtues: what schools are named after, without borrowing the name of one. */
const EMBLEMES = [
  'les Alisiers',
  'les Amandiers',
  'les Ancolies',
  'l’Arc-en-Ciel',
  'les Aubépines',
  'les Bouleaux',
  'les Bruyères',
  'les Campanules',
  'les Charmilles',
  'le Chèvrefeuille',
  'la Clairière',
  'les Coquelicots',
  'la Constance',
  'les Cornouillers',
  'les Érables',
  'l’Entraide',
  'les Fauvettes',
  'la Fontaine',
  'les Genêts',
  'les Glycines',
  'les Hirondelles',
  'l’Horizon',
  'la Joie de lire',
  'les Lilas',
  'les Mésanges',
  'les Merisiers',
  'les Mirabelles',
  'la Patience',
  'la Passerelle',
  'les Peupliers',
  'les Pommiers',
  'les Primevères',
  'la Sagesse',
  'les Sorbiers',
  'les Sureaux',
  'les Tilleuls',
  'la Tolérance',
  'les Trembles',
  'la Vaillance',
  'le Verger',
] as const;

const FONDAMENTALES: Readonly<Record<Reseau, readonly string[]>> = {
  wbe: ['École fondamentale autonome', 'École fondamentale annexée'],
  'officiel-subventionne': ['École communale', 'École fondamentale communale'],
  'libre-confessionnel': ['École libre', 'École fondamentale libre'],
  'libre-non-confessionnel': ['École libre pluraliste', 'École active'],
};

const SECONDAIRES: Readonly<Record<Reseau, readonly string[]>> = {
  wbe: ['Athénée', 'Institut technique'],
  'officiel-subventionne': ['Athénée communal', 'Institut provincial'],
  'libre-confessionnel': ['Collège', 'Institut libre'],
  'libre-non-confessionnel': ['Lycée pluraliste', 'Lycée d’expérience'],
};

const SPECIALISEES = [
  'École spécialisée',
  'Institut d’enseignement spécialisé',
  'Centre d’enseignement spécialisé',
];

type Sorte = 'fondamental' | 'secondaire' | 'specialise';

/**
 * Name of a school in a place. Each list is gone through in its own order, so that no two schools of a
 * place share a name as long as there are fewer than forty of them.
 */
export function nommerEcole(alea: Alea, sorte: Sorte, reseau: Reseau, lieu: string, rang: number): string {
  const titres = {
    fondamental: FONDAMENTALES[reseau],
    secondaire: SECONDAIRES[reseau],
    specialise: SPECIALISEES,
  };
  const embleme = EMBLEMES[rang % EMBLEMES.length];
  return `${alea.choix(titres[sorte])} «\u202f${majuscule(String(embleme))}\u202f» ${de(lieu)}`;
}

/** Emblem of a pôle: the list is long enough for one each, with a turn for the last ones. */
export function nommerPole(numero: number): string {
  const tour = numero > EMBLEMES.length ? ' du Haut-Pays' : '';
  return `Pôle territorial ${duEmbleme(String(EMBLEMES[(numero * 17) % EMBLEMES.length]))}${tour}`;
}

function duEmbleme(embleme: string): string {
  return embleme
    .replace(/^les /, 'des ')
    .replace(/^le /, 'du ')
    .replace(/^(la |l’)/, 'de $1');
}

function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}

/** Name of the PO of a place. */
export function nommerPo(reseau: Reseau, lieu: string, rang: number): string {
  const embleme = majuscule(String(EMBLEMES[rang % EMBLEMES.length]));
  return reseau === 'officiel-subventionne'
    ? `Administration communale ${de(lieu)}`
    : `ASBL Enseignement «\u202f${embleme}\u202f» ${de(lieu)}`;
}
