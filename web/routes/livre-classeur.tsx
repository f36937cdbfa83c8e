import { repondreClasseur } from '../composants/classeur.ts';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { ouPageRefus } from '../integration/pdf.ts';
import { lireDates } from '../livre/dates.ts';
import type { Route } from './+types/livre-classeur.ts';

/** The budgets as known on the day of the address, as a workbook. */
export function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee } = lireDemande(arguments_);
  const { searchParams } = arguments_.url;
  const { connuLe } = lireDates(searchParams);
  const poleId = lireIdentifiant(searchParams, 'pole');
  return ouPageRefus(arguments_.request, async () => {
    const { classeur, nomFichier } = await executer('financement.exporterLivre', {
      annee,
      ...(connuLe ? { connuLe } : {}),
      ...(poleId ? { poleId } : {}),
    });
    return repondreClasseur(classeur, nomFichier);
  });
}
