import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { ouPageRefus, repondrePdf } from '../integration/pdf.ts';
import type { Route } from './+types/attestation-imprimee.ts';

/** The certificate of attendance, prefilled, for the school to sign. */
export function loader({ request, params: { demandeId }, context }: Route.LoaderArgs) {
  const { executer } = context.get(contexteRequete);
  return ouPageRefus(request, async () => {
    const { pdf, nomFichier } = await executer('pieces.imprimerAttestation', { demandeId });
    return repondrePdf(pdf, nomFichier);
  });
}
