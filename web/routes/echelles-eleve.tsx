import { Avis } from '../composants/Avis.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { lireDemande } from '../connexion/demande.ts';
import { Echelles } from '../sensori-moteur/Echelles.tsx';
import type { Route } from './+types/echelles-eleve.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger, peut } = lireDemande(arguments_);
  exiger('medical.lire');
  const { eleveId } = arguments_.params;
  return {
    echelles: await executer('sensoriMoteur.consulterEchelles', { eleveId }),
    peutEncoder: peut('echelles.encoder'),
    fait: arguments_.url.searchParams.get('fait'),
  };
}

const FAITS: Readonly<Record<string, string>> = {
  passation: 'La passation est enregistrée.',
  correction: 'La correction est enregistrée. L’ancienne version reste lisible ci-dessous.',
};

export default function PageEchellesEleve({ loaderData }: Route.ComponentProps) {
  const { echelles, peutEncoder } = loaderData;
  const fait = lireTable(FAITS, loaderData.fait);
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
      <Echelles echelles={echelles} peutEncoder={peutEncoder} />
    </>
  );
}
