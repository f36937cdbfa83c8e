import { AIDE_AU_PO } from '../decision.ts';
import type { Droit } from '../droit.ts';
import { manquant } from '../faits.ts';
import { creerLecteur, rentreeOuDerniere, type ValeurLue } from '../lecture.ts';
import type { Champ, Champs, FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { CHAMP_RESEAU, type Reseau } from './reseaux.ts';

const SUBVENTIONNE = 'statut.meme-fonction.subventionne';
const SIX_MOIS = 'statut.meme-fonction.libre-secondaire-mois';
const WBE = 'statut.meme-fonction.wbe';
const TITRES = ['TR', 'TS', 'TP', 'autre'] as const;

const vrai = (libelle: string): Champ => ({ genre: 'booleen', libelle, facultatif: true });

const CHAMPS: Champs = {
  reseau: CHAMP_RESEAU,
  lien: {
    genre: 'choix',
    libelle: 'fonction de l’emploi proposé',
    aide: 'Par rapport à celle qui est perdue.',
    valeurs: ['fonction-perdue', 'meme-categorie', 'autre-categorie'],
  },
  titre: {
    genre: 'choix',
    libelle: 'titre pour cette fonction',
    aide: 'À donner pour une autre fonction.',
    facultatif: true,
    valeurs: TITRES,
  },
  composantePedagogique: vrai('titre suffisant avec composante pédagogique'),
  fonctionEnseignante: vrai('fonction enseignante'),
  memeNature: vrai('même nature : recrutement, sélection ou promotion'),
  remunerationAuMoinsEgale: vrai('rémunération au moins égale'),
  definitifDansCetteFonction: vrai('aussi définitif dans cette fonction'),
  libreSecondaire: vrai('enseignement secondaire libre subventionné'),
  moisExerces: {
    genre: 'entier',
    libelle: 'mois d’exercice sans interruption, sur cinq années scolaires',
    facultatif: true,
    min: 0,
    max: 60,
    unite: 'mois',
  },
  anneeScolaire: {
    genre: 'annee-scolaire',
    libelle: 'année scolaire',
    aide: 'La dernière connue, si rien n’est dit.',
    facultatif: true,
  },
};

type Faits = {
  reseau: Reseau;
  lien: 'fonction-perdue' | 'meme-categorie' | 'autre-categorie';
  titre?: (typeof TITRES)[number];
  composantePedagogique?: boolean;
  fonctionEnseignante?: boolean;
  memeNature?: boolean;
  remunerationAuMoinsEgale?: boolean;
  definitifDansCetteFonction?: boolean;
  libreSecondaire?: boolean;
  moisExerces?: number;
};

/**
 * Is the post offered of the « même fonction » for a reassignment (REA-4)? In the subsidised networks
 * `valeur` is true or false. In WBE it is the rank of the post in the order of the operations: 1 for the
 * function of appointment, then 2 to 5 in the same category and 6 to 9 in another, by title.
 */
export const memeFonction: Regle = {
  nom: 'statut.memeFonction',
  titre: 'Même fonction, pour une réaffectation',
  description:
    'Dit si l’emploi proposé est de la même fonction au sens du réseau ou, à WBE, à quel rang il vient dans l’ordre des remises à l’emploi.',
  registre: ['REA-4'],
  parametres: [SUBVENTIONNE, SIX_MOIS, WBE],
  formes: [{ champs: CHAMPS, exemple: { reseau: 'OS', lien: 'fonction-perdue' } }],
  dateDeReference: rentreeOuDerniere,
  juger,
};

function juger(lus: FaitsLus, droit: Droit, jour: string): Resultat {
  const faits = lus as Faits;
  const lecteur = creerLecteur(droit, jour);
  const subventionne = lecteur.table<Record<string, string>>(SUBVENTIONNE);
  const mois = lecteur.nombre(SIX_MOIS);
  const wbe = lecteur.table<Record<string, string>>(WBE);
  if (!subventionne || !mois || !wbe) return lecteur.refus();
  const manques = manquants(faits);
  if (manques.length > 0) return sansValeur('faits-manquants', manques);

  const chezWBE = faits.reseau === 'WBE';
  const lue = chezWBE ? wbe : subventionne;
  const valeur = chezWBE ? rangWBE(faits) : estMemeFonction(faits, mois.valeur);
  return resultat(valeur, null, {
    raisons: [...refus(valeur, subventionne), AIDE_AU_PO],
    trace: [
      {
        libelle: chezWBE ? 'Rang dans l’ordre des remises à l’emploi' : 'Même fonction',
        valeur,
        note: AIDE_AU_PO.message,
        enfants: [lue.etape, mois.etape],
      },
    ],
  });
}

/** Only what the answer hangs on is asked for. */
function manquants(faits: Faits): Raison[] {
  if (faits.lien === 'fonction-perdue') return [];
  if (faits.reseau === 'WBE') return absents(faits, ['titre']);
  if (faits.definitifDansCetteFonction)
    return absents(
      faits,
      faits.libreSecondaire ? ['moisExerces', 'memeNature', 'remunerationAuMoinsEgale'] : [],
    );
  if (faits.lien === 'autre-categorie') return [];
  const noms: (keyof Faits)[] = ['titre', 'memeNature', 'remunerationAuMoinsEgale'];
  const suffisant = faits.titre === 'TS' ? (['fonctionEnseignante'] as const) : [];
  const pedagogique =
    faits.titre === 'TS' && faits.fonctionEnseignante ? (['composantePedagogique'] as const) : [];
  return absents(faits, [...noms, ...suffisant, ...pedagogique]);
}

function absents(faits: Faits, noms: readonly (keyof Faits)[]): Raison[] {
  return noms.filter((nom) => faits[nom] === undefined).map((nom) => manquant(CHAMPS[nom] as Champ, nom));
}

function rangWBE({ lien, titre }: Faits): number {
  if (lien === 'fonction-perdue') return 1;
  const premier = lien === 'meme-categorie' ? 2 : 2 + TITRES.length;
  return premier + Math.max(0, TITRES.indexOf(titre ?? 'autre'));
}

function estMemeFonction(faits: Faits, mois: number): boolean {
  if (faits.lien === 'fonction-perdue') return true;
  const memesDroits = faits.memeNature === true && faits.remunerationAuMoinsEgale === true;
  if (faits.definitifDansCetteFonction) {
    if (!faits.libreSecondaire) return true;
    return faits.lien === 'meme-categorie' && memesDroits && (faits.moisExerces ?? 0) >= mois;
  }
  const titre =
    faits.titre === 'TR' ||
    (faits.titre === 'TS' && (faits.fonctionEnseignante === false || faits.composantePedagogique === true));
  return faits.lien === 'meme-categorie' && titre && memesDroits;
}

function refus(valeur: number | boolean, { reference }: ValeurLue<unknown>): Raison[] {
  if (valeur !== false) return [];
  const message = 'L’emploi proposé n’est pas de la même fonction : une condition n’est pas remplie.';
  return [{ code: 'pas-la-meme-fonction', message, fait: 'lien', reference }];
}
