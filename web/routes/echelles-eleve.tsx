import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { lireDemande } from '../connexion/demande.ts';
import { Echelles } from '../sensori-moteur/Echelles.tsx';
import type { Route } from './+types/echelles-eleve.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger, peut } = lireDemande(arguments_);
  exiger('medical.lire');
  const { eleveId } = arguments_.params;
  const echelles = await executer('sensoriMoteur.consulterEchelles', { eleveId });
  return {
    echelles,
    peutEncoder: peut('echelles.encoder'),
    cles: Object.fromEntries(echelles.annees.map(({ annee }) => [annee, crypto.randomUUID()])),
    fait: arguments_.url.searchParams.get('fait'),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { echelleId = '', cle } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    await executer('sensoriMoteur.emettreEchelle', { echelleId }, cle ? { cle } : {});
    return redirect(`/eleves/${arguments_.params.eleveId}/echelles?fait=emission`);
  });
}

const FAITS: Readonly<Record<string, string>> = {
  passation: 'La passation est enregistrée.',
  emission: 'L’échelle est imprimée : le PDF est au bas de la page. Elle reste au pôle.',
  correction: 'La correction est enregistrée. L’ancienne version reste lisible ci-dessous.',
};

export default function PageEchellesEleve({ loaderData, actionData }: Route.ComponentProps) {
  const { echelles, peutEncoder, cles } = loaderData;
  const echec = lireEchec(actionData);
  const fait = echec ? undefined : lireTable(FAITS, loaderData.fait);
  return (
    <>
      <TitrePage
        titre={`Échelles de ${echelles.eleve}`}
        ariane={[
          { libelle: 'Élèves', vers: '/eleves' },
          { libelle: echelles.eleve, vers: `/eleves/${echelles.eleveId}` },
        ]}
        sousTitre="Données médicales : seule l’équipe du pôle les lit, et chaque lecture laisse une trace."
      />
      {fait && <Avis genre="succes">{fait}</Avis>}
      <RecapitulatifErreurs echec={echec} />
      <Echelles echelles={echelles} peutEncoder={peutEncoder} cles={cles} />
    </>
  );
}
