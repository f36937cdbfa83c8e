import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { ouPageRefus } from '../integration/pdf.ts';
import { repondreFichier } from '../pieces/fichier.ts';
import type { Route } from './+types/piece-fichier.ts';

/** The file of a piece, to save: a use case that leaves the trace of the reading. */
export function loader({ request, params: { pieceId }, context }: Route.LoaderArgs) {
  const { executer } = context.get(contexteRequete);
  return ouPageRefus(request, async () => {
    const { octets, type, nomFichier } = await executer('pieces.telecharger', { pieceId });
    return repondreFichier(octets, type, nomFichier);
  });
}
