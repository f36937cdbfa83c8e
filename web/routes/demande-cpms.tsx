import { contexteRequete } from '@polaris/server/http/contexte.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { data, redirect } from 'react-router';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { RepondreDemande } from '../secret-partage/CoteCpms.tsx';
import type { Route } from './+types/demande-cpms.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer } = lireDemande(arguments_);
  const { demandes } = await executer('secretPartage.lister', {});
  const demande = demandes.find((d) => d.demandeId === arguments_.params.demandeId && d.reponse === null);
  if (!demande) {
    const message = 'Cette demande a déjà sa réponse, ou n’existe pas. Revenez à la liste.';
    throw data({ code: 'introuvable', message }, { status: 404 });
  }
  return { demande, cle: crypto.randomUUID() };
}

export async function action({ request, params: { demandeId }, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const { cle, reponse, contenu = '', motif = '' } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    const choix = reponse as Entree<'secretPartage.repondre'>['reponse'];
    const entree = { demandeId, reponse: choix, contenu, motif };
    await executer('secretPartage.repondre', entree, cle ? { cle } : {});
    return redirect('/demandes-cpms?fait=reponse');
  });
}

export default function PageDemandeCpms({ loaderData: { demande, cle }, actionData }: Route.ComponentProps) {
  return (
    <>
      <TitrePage
        titre={`Demande d’information : ${demande.eleve}`}
        sousTitre={`${demande.pole}, ${demande.demandeePar}`}
        ariane={[{ libelle: 'Échanges avec les pôles', vers: '/demandes-cpms' }]}
      />
      <RepondreDemande demande={demande} cle={cle} echec={lireEchec(actionData)} />
    </>
  );
}
