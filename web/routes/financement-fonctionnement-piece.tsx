import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { ouPageRefus } from '../integration/pdf.ts';
import { repondreFichier } from '../pieces/fichier.ts';
import type { Route } from './+types/financement-fonctionnement-piece.ts';

/** The file of a voucher, to save. */
export function loader({ request, params: { ecritureId }, context }: Route.LoaderArgs) {
  const { executer } = context.get(contexteRequete);
  return ouPageRefus(request, async () => {
    const { octets, type, nomFichier } = await executer('fonctionnement.telecharger', { ecritureId });
    return repondreFichier(octets, type, nomFichier);
  });
}
