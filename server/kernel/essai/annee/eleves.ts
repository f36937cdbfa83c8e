import { IDS } from '../identite.ts';

/** What the test needs to know of a pupil, drawn from its rank alone: nothing here comes from the rules. */
export type Profil = {
  nom: string;
  prenom: string;
  naissance: string;
  niveau: 'primaire' | 'secondaire';
  anneeEtude: number;
  type: number;
  ecoleId: string;
  /** Points of one IPT, read in the decree by the author of the test: 352 for type 4 in the third degree. */
  points: 88 | 352;
};

/** One pupil out of eight is of type 4, in the fifth year of secondary school. */
export function profilDe(famille: string, rang: number): Profil {
  const majore = rang % 8 === 0;
  return {
    nom: `${famille} ${rang + 1}`,
    prenom: rang % 2 === 0 ? 'Noor' : 'Basile',
    naissance: majore ? '2008-05-06' : '2014-05-06',
    niveau: majore ? 'secondaire' : 'primaire',
    anneeEtude: majore ? 5 : 4,
    type: majore ? 4 : 3,
    ecoleId: rang % 2 === 0 ? IDS.a2 : IDS.a1,
    points: majore ? 352 : 88,
  };
}

/** The answers of a first IPT that is admissible in every respect. */
export function premiereDe(profil: Profil, debut: string) {
  const { points: _, ...eleve } = profil;
  return {
    ...eleve,
    sexe: 'X' as const,
    ecoleOrigineId: IDS.siegeA,
    inscritSpecialiseLe: '2022-08-29',
    frequentationReguliere: 'oui',
    debut,
    cpmsId: IDS.cpmsA,
  };
}
