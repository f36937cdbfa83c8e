import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { Link } from 'react-router';
import { TitrePage } from '../composants/TitrePage.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { lireCochees } from '../prolongations/annee.ts';
import { ListesAnnee } from '../prolongations/ListesAnnee.tsx';
import { Rapports } from '../prolongations/Rapports.tsx';
import type { Route } from './+types/rentree.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee } = lireDemande(arguments_);
  return {
    annee,
    vue: await executer('prolongations.listerAnnee', { annee: decalerAnnee(annee, -1) }),
    cochees: lireCochees(arguments_.url.searchParams),
  };
}

export default function PageRentree({ loaderData: { annee, vue, cochees } }: Route.ComponentProps) {
  const restent = vue.lignes.filter(({ liste }) => liste !== 'faite').length;
  return (
    <>
      <TitrePage
        titre={`Rentrée ${annee}`}
        sousTitre={
          <>
            Reprise des intégrations de {vue.annee}, par exception.
            {vue.rentree && (
              <>
                {' '}
                Rentrée&nbsp;: <Jour le={vue.rentree} longue />.
              </>
            )}
          </>
        }
        ariane={[{ libelle: 'Élèves', vers: '/eleves' }]}
      />
      <ol className="etapes-rentree">
        <li>
          Les intégrations&nbsp;: {restent === 0 ? 'toutes reprises ou terminées.' : `${restent} à décider.`}
        </li>
        <li>
          Les échelles des besoins sensori-moteurs&nbsp;:{' '}
          <Link to={`/sensori-moteur?annee=${annee}`}>confirmer les échelles reprises</Link>.
        </li>
        <li>
          La liste du 30 septembre&nbsp;:{' '}
          <Link to={`/integrations/liste?annee=${annee}`}>vérifier et transmettre la liste</Link>.
        </li>
      </ol>
      <ListesAnnee key={cochees} vue={vue} adresse="/rentree" cochees={cochees} />
      <Rapports lots={vue.lots} />
    </>
  );
}
