import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { ouPageRefus, repondrePdf } from '../integration/pdf.ts';
import { couperJeton } from '../signatures/jeton.ts';
import type { Route } from './+types/signer-document.ts';

/** The one paper of a personal link. */
export function loader({ request, params, context }: Route.LoaderArgs) {
  const { executer } = context.get(contexteRequete);
  return ouPageRefus(request, async () => {
    const { pdf, nomFichier } = await executer('signatures.telechargerLien', {
      jeton: couperJeton(params.jeton),
    });
    return repondrePdf(pdf, nomFichier);
  });
}
