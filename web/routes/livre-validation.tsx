import { redirect } from 'react-router';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { formaterDate } from '../composants/formats.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { Validation } from '../livre/Validation.tsx';
import type { Route } from './+types/livre-validation.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, exiger } = lireDemande(arguments_);
  exiger('budget.valider');
  return { vue: await executer('financement.preparerValidation', { annee }), cle: crypto.randomUUID() };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, annee } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { cle, pointsDegressifs } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    await executer('financement.validerBudget', { annee, pointsDegressifs }, cle ? { cle } : {});
    return redirect(`/financement/livre?annee=${annee}&fait=valide`);
  });
}

export default function PageValidation({ loaderData: { vue, cle }, actionData }: Route.ComponentProps) {
  return (
    <>
      <TitrePage
        titre={`Valider le budget au 30 septembre, ${vue.annee}`}
        sousTitre={`${vue.pole.nom}, intégrations au ${formaterDate(vue.arreteLe)}`}
        ariane={[
          { libelle: 'Financement', vers: '/financement' },
          { libelle: 'Budgets A, B et C', vers: `/financement/livre?annee=${vue.annee}` },
        ]}
      />
      <Validation vue={vue} cle={cle} echec={lireEchec(actionData)} />
    </>
  );
}
