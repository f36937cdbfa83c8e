import { blocFondamental, vierge } from '../commun/attributions.ts';
import type { Bloc } from '../commun/blocs.ts';
import { COLONNES_FONDAMENTAL } from '../commun/colonnes-avance.ts';
import { construireDemandeAvance, type FaitsDemandeAvance } from '../commun/demande-avance.ts';
import type { VueFormulaire } from '../commun/formulaire.ts';

/** FOND12: the school is of the fundamental level. The empty form shows both models of the circular. */
export function construireVueFond12(faits: FaitsDemandeAvance | null): VueFormulaire {
  return construireDemandeAvance(
    'fond12',
    faits,
    faits ? faits.tableaux.map(remplie) : fondamentauxVierges(),
  );
}

/** Both models of the fundamental level, blank. */
export function fondamentauxVierges(): Bloc[] {
  return [
    blocFondamental('Sans congé', { haut: vierge(COLONNES_FONDAMENTAL['sans-conge-haut']), bas: [] }),
    blocFondamental('Avec un congé pris pour exercer dans le pôle', {
      haut: vierge(COLONNES_FONDAMENTAL['conge-haut']),
      bas: [],
    }),
  ];
}

function remplie(tableau: FaitsDemandeAvance['tableaux'][number]): Bloc {
  return blocFondamental('Attributions', tableau);
}
