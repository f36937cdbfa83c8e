import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { formaterQuantite } from '../composants/formats.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { ChoixJour } from '../doc12/ChoixJour.tsx';
import { Differences } from '../doc12/Differences.tsx';
import { lireDemandeDoc12 } from '../doc12/demande.ts';
import { Lot } from '../doc12/Lot.tsx';
import { TableauMembres } from '../doc12/TableauMembres.tsx';
import { EnteteEquipe } from '../equipe/EnteteEquipe.tsx';
import type { Route } from './+types/equipe-doc12.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, commun, quoi, adresse } = await lireDemandeDoc12(arguments_);
  return {
    commun,
    liste: quoi ? await executer('doc12.lister', quoi) : null,
    adresse: adresse(),
    emis: Number(arguments_.url.searchParams.get('emis') ?? 0),
    cle: crypto.randomUUID(),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, quoi, adresse } = await lireDemandeDoc12(arguments_);
  const formulaire = await arguments_.request.formData();
  const { intention, cle } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    if (intention !== 'emettre' || !quoi) refuserIntention();
    const { documents } = await executer('doc12.emettreLot', quoi, cle ? { cle } : {});
    return redirect(`/equipe/doc12${adresse({ emis: String(documents) })}`);
  });
}

export default function PageDoc12({ loaderData, actionData }: Route.ComponentProps) {
  const { commun, liste, adresse, emis, cle } = loaderData;
  const echec = lireEchec(actionData);
  return (
    <>
      <EnteteEquipe titre="Doc 12 et CF12" commun={commun} />
      {emis > 0 && !echec && <Avis genre="succes">{formaterQuantite(emis, 'document')} émis.</Avis>}
      <RecapitulatifErreurs echec={echec} />
      {liste && (
        <>
          <ChoixJour
            annee={commun.annee}
            pole={commun.poleId}
            part={commun.part?.ecoleId}
            jour={liste.jour}
          />
          <Lot membres={liste.membres} cle={cle} adresse={adresse} />
          <TableauMembres membres={liste.membres} jour={liste.jour} adresse={adresse} />
          <Differences differences={liste.differences} adresse={adresse} />
          <p className="aide">
            Le formulaire suit le niveau de l’école, pas celui de la fonction. Aucun code n’est déduit&nbsp;:
            les circulaires de rentrée disent le reste. Le pouvoir organisateur décide et envoie.
          </p>
        </>
      )}
    </>
  );
}
