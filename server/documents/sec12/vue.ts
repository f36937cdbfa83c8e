import { blocSecondaire, vierge } from '../commun/attributions.ts';
import type { Bloc } from '../commun/blocs.ts';
import { COLONNES_SECONDAIRE } from '../commun/colonnes-avance.ts';
import { construireDemandeAvance, type FaitsDemandeAvance } from '../commun/demande-avance.ts';
import type { VueFormulaire } from '../commun/formulaire.ts';

/** SEC12: the school is of the secondary level. The empty form shows both models of the circular. */
export function construireVueSec12(faits: FaitsDemandeAvance | null): VueFormulaire {
  return construireDemandeAvance('sec12', faits, faits ? faits.tableaux.map(remplie) : secondairesVierges());
}

/** Both models of the secondary level, blank. */
export function secondairesVierges(): Bloc[] {
  return [
    blocSecondaire('Description des attributions, sans congé', {
      haut: vierge(COLONNES_SECONDAIRE['sans-conge-haut']),
      bas: vierge(COLONNES_SECONDAIRE['sans-conge-bas']),
    }),
    blocSecondaire('Description des attributions, avec un congé pris pour exercer dans le pôle', {
      haut: vierge(COLONNES_SECONDAIRE['conge-haut']),
      bas: vierge(COLONNES_SECONDAIRE['conge-bas']),
    }),
  ];
}

function remplie(tableau: FaitsDemandeAvance['tableaux'][number]): Bloc {
  return blocSecondaire('Description des attributions', tableau);
}
