import type { Entree } from '@polaris/server/kernel/registre.ts';
import { data, redirect } from 'react-router';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { FormulaireAvis, RetraitAvis } from '../propositions/FormulaireAvis.tsx';
import type { Route } from './+types/proposition-avis.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger, aujourdhui } = lireDemande(arguments_);
  exiger('propositions.aviser');
  const { propositionId, intervenant } = arguments_.params;
  const { eleve, intervenants, introduiteLe } = await executer('propositions.consulter', { propositionId });
  const vise = intervenants.find((i) => i.intervenant === intervenant && i.consignable);
  if (!vise) throw data(null, { status: 404 });
  return { vise, eleve, introduiteLe, aujourdhui, cle: crypto.randomUUID(), cleRetrait: crypto.randomUUID() };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const { propositionId, intervenant } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { intention, cle, ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  return tenter(formulaire, async () => {
    if (intention === 'retirer') {
      const { avisId = '', motif = '' } = saisie;
      await executer('propositions.retirerAvis', { propositionId, avisId, motif }, options);
      return redirect(`/propositions/${propositionId}?fait=retrait`);
    }
    const entree = { ...saisie, propositionId, intervenant } as Entree<'propositions.donnerAvis'>;
    await executer('propositions.donnerAvis', entree, options);
    return redirect(`/propositions/${propositionId}?fait=avis`);
  });
}

export default function PageAvis({ loaderData, actionData, params }: Route.ComponentProps) {
  const { vise, eleve, cleRetrait, ...reste } = loaderData;
  const retour = `/propositions/${params.propositionId}`;
  const echec = lireEchec(actionData);
  return (
    <>
      <TitrePage
        titre={`Avis : ${vise.titre}`}
        sousTitre={vise.aide}
        ariane={[
          { libelle: 'Propositions', vers: '/propositions' },
          { libelle: `Proposition pour ${eleve.prenom} ${eleve.nom}`, vers: retour },
        ]}
      />
      {vise.avis && <RetraitAvis avisId={vise.avis.avisId} cle={cleRetrait} echec={echec} />}
      <FormulaireAvis {...reste} avis={vise.avis} retour={retour} echec={echec} />
    </>
  );
}
