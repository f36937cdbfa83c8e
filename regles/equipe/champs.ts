import type { Champ } from '../regle.ts';

/** A post of the staff as it is given: function, fraction of charge, end-of-career arrangement. */
export const CHAMP_POSTE: Champ = {
  genre: 'objet',
  libelle: 'poste',
  champs: {
    fonction: { genre: 'texte', libelle: 'fonction' },
    fraction: { genre: 'texte', libelle: 'fraction de charge', aide: 'Par exemple 5/5 ou mi-temps.' },
    finDeCarriere: { genre: 'booleen', libelle: 'aménagement de fin de carrière', facultatif: true },
  },
};
