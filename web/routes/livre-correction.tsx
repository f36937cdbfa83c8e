import { redirect } from 'react-router';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { Correction } from '../livre/Correction.tsx';
import type { Route } from './+types/livre-correction.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger } = lireDemande(arguments_);
  exiger('livre.corriger');
  const { mouvementId } = arguments_.params;
  return { vue: await executer('financement.preparerCorrection', { mouvementId }), cle: crypto.randomUUID() };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const { mouvementId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { cle, points, motif = '' } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    const { annee, poleId } = await executer(
      'financement.corrigerMouvement',
      { mouvementId, points, motif },
      cle ? { cle } : {},
    );
    return redirect(`/financement/livre?${new URLSearchParams({ annee, pole: poleId, fait: 'corrige' })}`);
  });
}

export default function PageCorrection({ loaderData: { vue, cle }, actionData }: Route.ComponentProps) {
  const livre = `/financement/livre?${new URLSearchParams({ annee: vue.annee, pole: vue.pole.id })}`;
  return (
    <>
      <TitrePage
        titre="Corriger un mouvement"
        sousTitre={`${vue.pole.nom}, ${vue.annee}`}
        ariane={[{ libelle: 'Budgets A, B et C', vers: livre }]}
      />
      <Correction vue={vue} cle={cle} echec={lireEchec(actionData)} />
    </>
  );
}
