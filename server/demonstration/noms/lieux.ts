import { creerAlea } from '../alea.ts';
import { NOMBRE_POLES } from '../zones.ts';

/** Places that do not exist: an invented root and a way of placing it. */
const RADICAUX = [
  'Ardrenoy',
  'Bastevoie',
  'Belloire',
  'Bréhaumelle',
  'Brumelois',
  'Chambrenoy',
  'Clairvoisin',
  'Courvigne',
  'Dorinvelle',
  'Estrevaux',
  'Floréchamp',
  'Fontarène',
  'Ghislevaux',
  'Gosselvoie',
  'Hérimelle',
  'Hulsonvaux',
  'Isembreux',
  'Jambrenelle',
  'Lambrevoie',
  'Marlenoy',
  'Mervandelle',
  'Noircombelle',
  'Onnezvaux',
  'Orvelaine',
  'Ostrevelle',
  'Pervandois',
  'Quévrenelle',
  'Ramelvoie',
  'Rochelvaux',
  'Sarvenoy',
  'Sombrevelle',
  'Thiribelle',
  'Tilvandois',
  'Vaudrenelle',
  'Vellenoy',
  'Wandrelois',
] as const;

const FORMES: readonly ((radical: string) => string)[] = [
  (r) => r,
  (r) => `${r}-les-Bois`,
  (r) => `${r}-sur-Sarenne`,
  (r) => `${r}-le-Grand`,
  (r) => `${r}-la-Petite`,
  (r) => `${r}-aux-Prés`,
  (r) => `${r}-lez-Orvois`,
  (r) => `${r}-Saint-Amé`,
  (r) => `Val${deTrait(r)}`,
  (r) => `Mont${deTrait(r)}`,
  (r) => `Clos${deTrait(r)}-l’Étang`,
];

function deTrait(radical: string): string {
  return commenceParVoyelle(radical) ? `-d’${radical}` : `-de-${radical}`;
}

function commenceParVoyelle(nom: string): boolean {
  return /^[AEIOUYH]/.test(nom.normalize('NFD'));
}

/** « de Marlenoy », « d’Orvelaine ». */
export function de(nom: string): string {
  return commenceParVoyelle(nom) ? `d’${nom}` : `de ${nom}`;
}

const LIEUX_PAR_POLE = 8;

/** The eight places of a pôle, shared with no other; beyond the last pôle, those outside every pôle. */
export function lieuxDuPole(graine: number, numero: number): string[] {
  if (numero > NOMBRE_POLES + 1) throw new Error(`No place for a pôle number ${numero}.`);
  const tous = creerAlea(graine, 'lieux').melanger(RADICAUX.flatMap((r) => FORMES.map((forme) => forme(r))));
  return tous.slice((numero - 1) * LIEUX_PAR_POLE, numero * LIEUX_PAR_POLE);
}
