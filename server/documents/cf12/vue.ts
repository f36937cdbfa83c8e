import { blocFondamental, blocSecondaire } from '../commun/attributions.ts';
import { construireDemandeAvance, type FaitsDemandeAvance } from '../commun/demande-avance.ts';
import type { VueFormulaire } from '../commun/formulaire.ts';
import { fondamentauxVierges } from '../fond12/vue.ts';
import { secondairesVierges } from '../sec12/vue.ts';

/** CF12, for WBE: (I) no model of its own is published, the tables are those of both subsidised forms. */
export function construireVueCf12(faits: FaitsDemandeAvance | null): VueFormulaire {
  const tableaux = faits
    ? faits.tableaux.map((tableau) =>
        tableau.bas.length === 0
          ? blocFondamental('Attributions', tableau)
          : blocSecondaire('Description des attributions', tableau),
      )
    : [...fondamentauxVierges(), ...secondairesVierges()];
  return construireDemandeAvance('cf12', faits, tableaux);
}
