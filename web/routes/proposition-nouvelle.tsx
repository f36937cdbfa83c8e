import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { lireCases } from '../propositions/cases.ts';
import { FormulaireIntroduction } from '../propositions/FormulaireIntroduction.tsx';
import type { Route } from './+types/proposition-nouvelle.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger, aujourdhui } = lireDemande(arguments_);
  exiger('propositions.mener');
  return { ...(await executer('propositions.preparer', {})), aujourdhui, cle: crypto.randomUUID() };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { cle, ...saisie } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    // The raw answers go as they are: the use case itself says what is to be corrected.
    const entree = { ...saisie, auteurs: lireCases(saisie, 'auteurs') };
    const { propositionId } = await executer(
      'propositions.introduire',
      entree as unknown as Entree<'propositions.introduire'>,
      cle ? { cle } : {},
    );
    return redirect(`/propositions/${propositionId}?fait=introduite`);
  });
}

export default function PageNouvelleProposition({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <TitrePage
        titre="Introduire une proposition d’intégration"
        sousTitre="L’école ordinaire se désigne à l’étape suivante"
        ariane={[{ libelle: 'Propositions', vers: '/propositions' }]}
      />
      <FormulaireIntroduction {...loaderData} echec={lireEchec(actionData)} />
    </>
  );
}
