import { data } from 'react-router';
import { repondreClasseur } from '../composants/classeur.ts';
import { lireDemandeDoc12 } from '../doc12/demande.ts';
import { ouPageRefus } from '../integration/pdf.ts';
import type { Route } from './+types/equipe-doc12-classeur.ts';

/** The lines of the requests for an advance of the part of the address, as a workbook. */
export function loader(arguments_: Route.LoaderArgs) {
  return ouPageRefus(arguments_.request, async () => {
    const { executer, quoi } = await lireDemandeDoc12(arguments_);
    if (!quoi) throw data(null, { status: 404 });
    const { classeur, nomFichier } = await executer('doc12.exporter', quoi);
    return repondreClasseur(classeur, nomFichier);
  });
}
