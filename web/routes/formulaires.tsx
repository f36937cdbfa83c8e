import { contexteRequete } from '@polaris/server/http/contexte.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { ouPageRefus, repondrePdf } from '../integration/pdf.ts';
import type { Route } from './+types/formulaires.ts';

const MODELES = [
  'protocole-ipt',
  'attestation-integration',
] as const satisfies readonly Entree<'documents.imprimerFormulaire'>['modele'][];

/** The empty form of a document, to fill in by hand; open to everybody. */
export function loader({ request, params: { modele: demande }, context }: Route.LoaderArgs) {
  const { executer } = context.get(contexteRequete);
  const modele = MODELES.find((m) => m === demande);
  if (!modele) return redirect('/erreur/404');
  return ouPageRefus(request, async () => {
    const { pdf, nomFichier } = await executer('documents.imprimerFormulaire', { modele });
    return repondrePdf(pdf, nomFichier);
  });
}
