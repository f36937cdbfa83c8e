import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { ouPageRefus, repondrePdf } from '../integration/pdf.ts';
import type { Route } from './+types/documents.ts';

/** An issued paper, printed again from its kept values. */
export function loader({ request, params: { documentId }, context }: Route.LoaderArgs) {
  const { executer } = context.get(contexteRequete);
  return ouPageRefus(request, async () => {
    const { pdf, nomFichier } = await executer('documents.telecharger', { documentId });
    return repondrePdf(pdf, nomFichier);
  });
}
