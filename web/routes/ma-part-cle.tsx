import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { FormulaireCle } from '../financement/FormulaireCle.tsx';
import { lirePartsSaisies } from '../financement/partage.ts';
import type { Route } from './+types/ma-part-cle.ts';

/** The key of a pôle, decided by the PO of its siège. */
export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, exiger } = lireDemande(arguments_);
  exiger('partage.fixerCle');
  const poleId = lireIdentifiant(arguments_.url.searchParams, 'pole');
  const partage = await executer('partage.preparerCle', { annee, ...(poleId ? { poleId } : {}) });
  return { annee, partage, cle: crypto.randomUUID() };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, annee } = lireDemande(arguments_);
  const poleId = lireIdentifiant(arguments_.url.searchParams, 'pole');
  const formulaire = await arguments_.request.formData();
  const { cle, intention: _, ...saisie } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    const entree = { ...saisie, annee, parts: lirePartsSaisies(saisie), ...(poleId ? { poleId } : {}) };
    await executer('partage.modifierCle', entree as Entree<'partage.modifierCle'>, cle ? { cle } : {});
    return redirect(`/ma-part?annee=${annee}&fait=cle`);
  });
}

export default function PageCle({ loaderData: { annee, partage, cle }, actionData }: Route.ComponentProps) {
  const retour = `/ma-part?annee=${annee}`;
  return (
    <>
      <TitrePage
        titre={`Clé de répartition, ${annee}`}
        sousTitre={partage.pole.nom}
        ariane={[{ libelle: 'Ma part de points', vers: retour }]}
      />
      <FormulaireCle partage={partage} retour={retour} cle={cle} echec={lireEchec(actionData)} />
    </>
  );
}
