import { redirect } from 'react-router';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { ChoixEcole } from '../propositions/ChoixEcole.tsx';
import type { Route } from './+types/proposition-ecole.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger } = lireDemande(arguments_);
  exiger('propositions.mener');
  const { propositionId } = arguments_.params;
  const { eleve, version, niveau } = await executer('propositions.consulter', { propositionId });
  const recherche = (arguments_.url.searchParams.get('recherche') ?? '').slice(0, 80);
  const { ecoles } = await executer('propositions.chercherEcoles', { recherche, niveau });
  return { eleve, version, recherche, ecoles, cle: crypto.randomUUID() };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const { propositionId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { cle, ecoleId = '', version } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    const { avisRetires } = await executer(
      'propositions.designerEcole',
      { propositionId, version, ecoleId },
      cle ? { cle } : {},
    );
    return redirect(`/propositions/${propositionId}?fait=${avisRetires > 0 ? 'ecole-avis' : 'ecole'}`);
  });
}

export default function PageEcole({ loaderData, actionData, params }: Route.ComponentProps) {
  const { eleve, ...reste } = loaderData;
  const retour = `/propositions/${params.propositionId}`;
  return (
    <>
      <TitrePage
        titre="Désigner l’école ordinaire"
        sousTitre={`Pour ${eleve.prenom} ${eleve.nom}`}
        ariane={[
          { libelle: 'Propositions', vers: '/propositions' },
          { libelle: `Proposition pour ${eleve.prenom} ${eleve.nom}`, vers: retour },
        ]}
      />
      <ChoixEcole {...reste} retour={retour} echec={lireEchec(actionData)} />
    </>
  );
}
