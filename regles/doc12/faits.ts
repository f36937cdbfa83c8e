import type { Champ, Champs } from '../regle.ts';
import { CHAMP_RESEAU, type Reseau } from '../statut/reseaux.ts';

/** One line of work of the member: at a school or in a pôle, with what the form carries of it. */
export type Emploi = {
  lieu: 'ecole' | 'pole';
  niveauEcole: 'fondamental' | 'secondaire';
  fase?: string;
  ecot?: string;
  fonction: string;
  heures: number;
  sur: number;
  rtf?: string;
  titre?: string;
  di?: string;
  s?: string;
  regime?: 'ancien' | 'nouveau';
  niveau?: string;
  dg?: string;
  cours?: string;
} & Partial<Record<Recopie, string>>;

/** What the forms ask and no text defines: copied under its heading, or left blank. */
type Recopie =
  | 'rl10'
  | 'pa'
  | 'pvcDero'
  | 'remplacement'
  | 'classes'
  | 'elevesDirection'
  | 'copt'
  | 'an'
  | 'oe';

export type FaitsDoc12 = {
  reseau: Reseau;
  conge: boolean;
  contractuelSurFonctionnement?: boolean;
  emplois: readonly Emploi[];
};

/** A code of the form: copied as typed, never deduced. */
const code = (libelle: string, max = 12): Champ => ({
  genre: 'texte',
  libelle,
  facultatif: true,
  max,
  aide: 'Recopié tel quel.',
});

export const CHAMPS: Champs = {
  reseau: CHAMP_RESEAU,
  conge: { genre: 'booleen', libelle: 'congé pris pour exercer dans le pôle' },
  contractuelSurFonctionnement: {
    genre: 'booleen',
    libelle: 'contractuel payé sur le fonctionnement',
    aide: 'Personnel administratif : aucun document.',
    facultatif: true,
  },
  emplois: {
    genre: 'liste',
    libelle: 'emplois',
    aide: 'Avec un congé : l’emploi de l’école, heures abandonnées, et celui du pôle, heures prestées.',
    max: 20,
    element: {
      genre: 'objet',
      libelle: 'emploi',
      champs: {
        lieu: { genre: 'choix', libelle: 'lieu', valeurs: ['ecole', 'pole'] },
        niveauEcole: {
          genre: 'choix',
          libelle: 'niveau de l’école',
          aide: 'Celui de l’école, pas de la fonction.',
          valeurs: ['fondamental', 'secondaire'],
        },
        fase: code('n° FASE de l’école'),
        ecot: code('n° ECOT'),
        fonction: { genre: 'texte', libelle: 'fonction' },
        heures: { genre: 'nombre', libelle: 'périodes ou heures', min: 0, max: 60 },
        sur: { genre: 'entier', libelle: 'charge complète', min: 1, max: 60 },
        rtf: code('code RTF'),
        titre: {
          genre: 'choix',
          libelle: 'titre',
          facultatif: true,
          valeurs: ['TR', 'TS', 'TP', 'TPNL'],
        },
        di: code('code DI'),
        s: code('S'),
        regime: { genre: 'choix', libelle: 'régime', facultatif: true, valeurs: ['ancien', 'nouveau'] },
        niveau: code('niveau'),
        dg: code('Dg'),
        cours: { genre: 'texte', libelle: 'cours', facultatif: true },
        rl10: code('code RL10'),
        pa: code('PA'),
        pvcDero: code('n° de dérogation et attestation de pénurie sévère', 40),
        remplacement: code('n° de remplacement', 20),
        classes: code('nombre de classes'),
        elevesDirection: code('nombre d’élèves des classes dirigées'),
        copt: code('C.OPT. C.CRS'),
        an: code('An/F/f'),
        oe: code('n° OE'),
      },
    },
  },
  anneeScolaire: {
    genre: 'annee-scolaire',
    libelle: 'année scolaire',
    aide: 'La dernière connue, si rien n’est dit.',
    facultatif: true,
  },
};
