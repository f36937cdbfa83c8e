import { repondreClasseur } from '../composants/classeur.ts';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { ouPageRefus } from '../integration/pdf.ts';
import type { Route } from './+types/financement-classeur.ts';

/** The envelope of the year, the key and the amendments, as a workbook. */
export function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee } = lireDemande(arguments_);
  const poleId = lireIdentifiant(arguments_.url.searchParams, 'pole');
  return ouPageRefus(arguments_.request, async () => {
    const { classeur, nomFichier } = await executer('partage.exporter', {
      annee,
      ...(poleId ? { poleId } : {}),
    });
    return repondreClasseur(classeur, nomFichier);
  });
}
