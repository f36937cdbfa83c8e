import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { redirect } from 'react-router';
import { ouPageRefus, repondrePdf } from '../integration/pdf.ts';
import type { Route } from './+types/formulaire.ts';

/** The empty form of a document, to fill in by hand; open to everybody. */
export function loader({ request, params: { modele: demande }, context }: Route.LoaderArgs) {
  const { executer } = context.get(contexteRequete);
  return ouPageRefus(request, async () => {
    const { formulaires } = await executer('documents.listerFormulaires', {});
    const formulaire = formulaires.find(({ modele }) => modele === demande);
    if (!formulaire) return redirect('/erreur/404');
    const { pdf, nomFichier } = await executer('documents.imprimerFormulaire', { modele: formulaire.modele });
    return repondrePdf(pdf, nomFichier);
  });
}
