import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { ouPageRefus, repondrePdf } from '../integration/pdf.ts';
import type { Route } from './+types/declaration-papier.ts';

/** An issued paper of a declaration, printed again from its kept values. */
export function loader({ request, params: { declarationId, documentId }, context }: Route.LoaderArgs) {
  const { executer } = context.get(contexteRequete);
  return ouPageRefus(request, async () => {
    const { pdf, nomFichier } = await executer('declarations.telecharger', { declarationId, documentId });
    return repondrePdf(pdf, nomFichier);
  });
}
