import type { Champs } from '../regle.ts';

/** Categories of staff of which recruitment functions are part. */
const CATEGORIES = [
  'directeur-et-enseignant',
  'paramedical',
  'social',
  'psychologique',
  'auxiliaire-d-education',
] as const;

export type Titre = { fonction: string; titre: string; regimeTransitoire?: boolean };

export const CHAMPS: Champs = {
  titres: {
    genre: 'liste',
    libelle: 'titres du candidat',
    aide: 'Pour chaque fonction de recrutement, la valeur de son diplôme.',
    max: 100,
    element: {
      genre: 'objet',
      libelle: 'titre',
      champs: {
        fonction: { genre: 'texte', libelle: 'fonction' },
        titre: {
          genre: 'choix',
          libelle: 'titre',
          aide: 'TR requis, TS suffisant, TP de pénurie, TPNL autre titre.',
          valeurs: ['TR', 'TS', 'TP', 'TPNL'],
        },
        regimeTransitoire: {
          genre: 'booleen',
          libelle: 'régime transitoire dans cette fonction',
          facultatif: true,
        },
      },
    },
  },
  fonctionsDeLAppel: {
    genre: 'liste',
    libelle: 'fonctions de l’appel',
    max: 100,
    element: { genre: 'texte', libelle: 'fonction' },
  },
  categorie: {
    genre: 'choix',
    libelle: 'catégorie de personnel imposée',
    aide: '« directeur-et-enseignant » pour la mission de soutien à la coordination.',
    facultatif: true,
    valeurs: CATEGORIES,
  },
  niveauEcole: {
    genre: 'choix',
    libelle: 'niveau de l’école d’enseignement spécialisé',
    aide: 'Sans effet sur la fonction.',
    facultatif: true,
    valeurs: ['fondamental', 'secondaire'],
  },
  anneeScolaire: {
    genre: 'annee-scolaire',
    libelle: 'année scolaire',
    aide: 'La dernière connue, si rien n’est dit.',
    facultatif: true,
  },
};
