import { contexteRequete } from '@polaris/server/http/contexte.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { formaterQuantite } from '../composants/formats.ts';
import { lirePage } from '../composants/Pagination.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { Attentes } from '../signatures/Attentes.tsx';
import { FiltresAttentes } from '../signatures/FiltresAttentes.tsx';
import { lireCoches, lireFiltres } from '../signatures/filtres.ts';
import type { Route } from './+types/signatures.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, aujourdhui, exiger, peut } = lireDemande(arguments_);
  exiger('signatures.lire');
  const { searchParams } = arguments_.url;
  const filtres = lireFiltres(searchParams);
  const page = lirePage(searchParams);
  return {
    ...(await executer('signatures.listerAttentes', { ...filtres, page: Math.min(page, 1000) })),
    filtres,
    page,
    aujourdhui,
    relance: peut('integration.encoder'),
    notees: Number(searchParams.get('notees')) || 0,
    cle: crypto.randomUUID(),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const { moyen, cle = '' } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    const entree = { attentes: lireCoches(formulaire), moyen } as unknown as Entree<'signatures.relancer'>;
    const { notees } = await executer('signatures.relancer', entree, { cle });
    const suite = new URL(request.url).searchParams;
    suite.set('notees', String(notees));
    return redirect(`/signatures?${suite}`);
  });
}

export default function Signatures({ loaderData, actionData }: Route.ComponentProps) {
  const { total, notees } = loaderData;
  return (
    <>
      <TitrePage
        titre="Signatures en attente"
        sousTitre={
          total === 0
            ? 'Rien n’est attendu.'
            : `${formaterQuantite(total, 'réponse attendue', 'réponses attendues')}, la plus urgente d’abord`
        }
      />
      {notees > 0 && (
        <Avis genre="succes">{formaterQuantite(notees, 'relance notée', 'relances notées')}.</Avis>
      )}
      <FiltresAttentes filtres={loaderData.filtres} />
      <Attentes {...loaderData} echec={lireEchec(actionData)} />
    </>
  );
}
