import { repondreClasseur } from '../composants/classeur.ts';
import { lireDemande } from '../connexion/demande.ts';
import type { Route } from './+types/calcul-national-tableur.ts';

/** A published run as a workbook. */
export async function loader(arguments_: Route.LoaderArgs) {
  const { executer } = lireDemande(arguments_);
  const { calculId } = arguments_.params;
  const { octets, nom } = await executer('national.exporter', { calculId });
  return repondreClasseur(octets, nom);
}
