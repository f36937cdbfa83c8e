import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { redirect } from 'react-router';
import { lireEchec, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { DepotFerme, DepotOuvert } from '../pieces/Depot.tsx';
import { lireDepot } from '../pieces/formulaire.ts';
import type { Route } from './+types/depot.ts';

/** The address is a secret: no search engine keeps it. No other site is told of it (`same-origin`, as everywhere). */
export const headers = () => ({
  'x-robots-tag': 'noindex, nofollow',
  'cache-control': 'no-store',
});

const LONGUEUR_MAXIMALE = 200;

export async function loader({ params: { jeton }, context }: Route.LoaderArgs) {
  const { executer, aujourdhui } = context.get(contexteRequete);
  if (jeton.length > LONGUEUR_MAXIMALE) return { etat: 'inconnu' as const, demande: null, aujourdhui };
  return { ...(await executer('pieces.consulterDepot', { jeton })), aujourdhui };
}

export async function action({ request, params: { jeton }, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  return tenter(formulaire, async () => {
    await executer('pieces.deposerParLien', { jeton, ...(await lireDepot(formulaire)) });
    return redirect(`/deposer/${jeton}`);
  });
}

export default function PageDepot({ loaderData, actionData }: Route.ComponentProps) {
  const { etat, demande, aujourdhui } = loaderData;
  return (
    <div className="prose">
      <TitrePage
        titre="Déposer un document"
        sousTitre="Demandé par un pôle territorial, par un lien personnel."
      />
      {etat === 'ouvert' && demande ? (
        <DepotOuvert demande={demande} aujourdhui={aujourdhui} echec={lireEchec(actionData)} />
      ) : (
        <DepotFerme etat={etat === 'ouvert' ? 'inconnu' : etat} />
      )}
    </div>
  );
}
