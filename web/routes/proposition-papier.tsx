import { contexteRequete } from '@polaris/server/http/contexte.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { ouPageRefus, repondrePdf } from '../integration/pdf.ts';
import type { Route } from './+types/proposition-papier.ts';

/** A paper of a proposition, printed from what is recorded. */
export function loader({ request, params: { propositionId, papier }, context }: Route.LoaderArgs) {
  const { executer } = context.get(contexteRequete);
  return ouPageRefus(request, async () => {
    const demande = { propositionId, papier } as Entree<'propositions.imprimer'>;
    const { pdf, nomFichier } = await executer('propositions.imprimer', demande);
    return repondrePdf(pdf, nomFichier);
  });
}
