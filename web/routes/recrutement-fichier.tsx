import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { ouPageRefus } from '../integration/pdf.ts';
import { repondreFichier } from '../pieces/fichier.ts';
import type { Route } from './+types/recrutement-fichier.ts';

/** The file that came with an application, to save. */
export function loader({ request, params: { candidatureId }, context }: Route.LoaderArgs) {
  const { executer } = context.get(contexteRequete);
  return ouPageRefus(request, async () => {
    const { octets, type, nomFichier } = await executer('recrutement.telechargerFichier', { candidatureId });
    return repondreFichier(octets, type, nomFichier);
  });
}
