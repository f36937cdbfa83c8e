import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { MesLectures, OuvrirLecture } from '../inspection/MesLectures.tsx';
import type { Route } from './+types/lectures.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer } = lireDemande(arguments_);
  return {
    ...(await executer('inspection.listerLectures', {})),
    ouverte: arguments_.url.searchParams.has('ouverte'),
    cle: crypto.randomUUID(),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const { cle, poleId = '', nom = '', prenom = '', naissance = '', motif = '' } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    const entree = { poleId, nom, prenom, naissance, motif };
    await executer('inspection.ouvrirLecture', entree, cle ? { cle } : {});
    return redirect('/lectures?ouverte');
  });
}

export default function PageLectures({ loaderData, actionData }: Route.ComponentProps) {
  const { lectures, poles, ouverte, cle } = loaderData;
  return (
    <>
      <TitrePage
        titre="Lectures motivées"
        sousTitre="Un dossier à la fois, avec un motif que le pôle lit, pendant huit heures."
      />
      {ouverte && <Avis genre="succes">Le dossier est ouvert pour huit heures.</Avis>}
      <MesLectures lectures={lectures} />
      <h2>Ouvrir un dossier</h2>
      <OuvrirLecture key={lectures.length} poles={poles} cle={cle} echec={lireEchec(actionData)} />
    </>
  );
}
