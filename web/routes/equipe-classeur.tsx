import { repondreClasseur } from '../composants/classeur.ts';
import { lireDemandeEquipe } from '../equipe/demande.ts';
import { ouPageRefus } from '../integration/pdf.ts';
import type { Route } from './+types/equipe-classeur.ts';

/** The team of the part of the address, as a workbook. */
export function loader(arguments_: Route.LoaderArgs) {
  return ouPageRefus(arguments_.request, async () => {
    const { executer, quoi, commun } = await lireDemandeEquipe(arguments_, 'equipe.lire');
    const { classeur, nomFichier } = await executer('equipe.exporter', quoi ?? { annee: commun.annee });
    return repondreClasseur(classeur, nomFichier);
  });
}
