import { repondreClasseur } from '../composants/classeur.ts';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { ouPageRefus } from '../integration/pdf.ts';
import type { Route } from './+types/financement-prevision-classeur.ts';

/** A saved scenario, as a workbook. */
export function loader(arguments_: Route.LoaderArgs) {
  const { executer } = lireDemande(arguments_);
  const scenarioId = lireIdentifiant(arguments_.url.searchParams, 'scenario') ?? '';
  return ouPageRefus(arguments_.request, async () => {
    const { classeur, nomFichier } = await executer('prevision.exporter', { scenarioId });
    return repondreClasseur(classeur, nomFichier);
  });
}
