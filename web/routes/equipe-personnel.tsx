import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { LienBouton } from '../composants/Bouton.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { Jour } from '../composants/Valeurs.tsx';
import { lireDemandeEquipe } from '../equipe/demande.ts';
import { EnteteEquipe } from '../equipe/EnteteEquipe.tsx';
import { FormulaireIdentite } from '../personnel/FormulaireIdentite.tsx';
import { PostesLibres } from '../personnel/PostesLibres.tsx';
import { TableauPersonnel } from '../personnel/TableauPersonnel.tsx';
import type { Route } from './+types/equipe-personnel.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, peut, commun, quoi } = await lireDemandeEquipe(arguments_, 'personnel.lire');
  return {
    commun,
    effectif: quoi && (await executer('personnel.lister', quoi)),
    peutTenir: peut('personnel.tenir'),
    ajouter: arguments_.url.searchParams.get('faire') === 'ajouter',
    cle: crypto.randomUUID(),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, quoi } = await lireDemandeEquipe(arguments_, 'personnel.tenir');
  const formulaire = await arguments_.request.formData();
  const { cle, intention: _, ...saisie } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    const entree = { ...quoi, ...saisie } as Entree<'personnel.ajouter'>;
    const { membreId } = await executer('personnel.ajouter', entree, cle ? { cle } : {});
    return redirect(`/equipe/personnel/${membreId}?annee=${entree.annee}`);
  });
}

export default function PagePersonnel({ loaderData, actionData }: Route.ComponentProps) {
  const { commun, effectif, peutTenir, ajouter, cle } = loaderData;
  const echec = lireEchec(actionData);
  const adresse = `/equipe/personnel?annee=${commun.annee}${commun.part ? `&part=${commun.part.ecoleId}` : ''}`;
  const ouvert = peutTenir && effectif !== null;
  return (
    <>
      <EnteteEquipe
        titre="Personnel"
        commun={commun}
        action={
          ouvert && !ajouter && <LienBouton vers={`${adresse}&faire=ajouter`}>Ajouter un membre</LienBouton>
        }
      />
      {ouvert && ajouter && <FormulaireIdentite retour={adresse} cle={cle} echec={echec} />}
      {effectif && (
        <>
          <p>
            Charges au <Jour le={effectif.jour} />.
          </p>
          <TableauPersonnel effectif={effectif} />
          <PostesLibres effectif={effectif} />
        </>
      )}
    </>
  );
}
