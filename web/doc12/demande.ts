import { lireDemandeEquipe } from '../equipe/demande.ts';
import { adresserDoc12, lireJour } from './adresse.ts';

/** What each page of Doc 12 starts from: the part, the year, the day of the charges, and its address. */
export async function lireDemandeDoc12(arguments_: Parameters<typeof lireDemandeEquipe>[0]) {
  const demande = await lireDemandeEquipe(arguments_, 'doc12.preparer');
  const { commun, quoi } = demande;
  const jour = lireJour(arguments_.url.searchParams);
  return {
    ...demande,
    quoi: quoi && { ...quoi, ...(jour ? { jour } : {}) },
    /** Kept from one page to the next. */
    adresse: (suite: Readonly<Record<string, string>> = {}) =>
      adresserDoc12({ annee: commun.annee, pole: commun.poleId, part: commun.part?.ecoleId, jour }, suite),
  };
}
