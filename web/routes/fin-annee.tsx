import { Avis } from '../composants/Avis.tsx';
import { LienBouton } from '../composants/Bouton.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { lireCochees } from '../prolongations/annee.ts';
import { ListesAnnee } from '../prolongations/ListesAnnee.tsx';
import { Rapports } from '../prolongations/Rapports.tsx';
import type { Route } from './+types/fin-annee.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee } = lireDemande(arguments_);
  return {
    vue: await executer('prolongations.listerAnnee', { annee }),
    cochees: lireCochees(arguments_.url.searchParams),
  };
}

export default function PageFinAnnee({ loaderData: { vue, cochees } }: Route.ComponentProps) {
  return (
    <>
      <TitrePage
        titre={`Fin de l’année ${vue.annee}`}
        sousTitre={
          <>
            Ce que devient chaque intégration en {vue.anneeProlongee}. Dernier jour d’école&nbsp;:{' '}
            <Jour le={vue.dernierJour} longue />.
          </>
        }
        ariane={[{ libelle: 'Élèves', vers: '/eleves' }]}
        action={
          <LienBouton vers="/integrations/liste" variante="secondaire">
            Liste du 30 septembre
          </LienBouton>
        }
      />
      {vue.rentree === null && (
        <Avis genre="information" titre={`Le calendrier de ${vue.anneeProlongee} n’est pas encore publié.`}>
          <p>Tout peut être préparé dès maintenant. Les prolongations se confirment dès qu’il est connu.</p>
        </Avis>
      )}
      <ListesAnnee key={cochees} vue={vue} adresse="/fin-d-annee" cochees={cochees} />
      <Rapports lots={vue.lots} />
    </>
  );
}
