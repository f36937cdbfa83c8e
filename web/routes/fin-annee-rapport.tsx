import { Avis } from '../composants/Avis.tsx';
import { formaterInstant } from '../composants/formats.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { TableauLot } from '../prolongations/TableauLot.tsx';
import type { Route } from './+types/fin-annee-rapport.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer } = lireDemande(arguments_);
  const { lotId } = arguments_.params;
  return {
    rapport: await executer('prolongations.consulterLot', { lotId }),
    fait: arguments_.url.searchParams.get('fait'),
  };
}

const TITRES = { prolonger: 'Prolongations en lot', arreter: 'Arrêts en lot' } as const;
const MOTS = {
  prolonger: { faite: 'Prolongée', refusee: 'Refusée' },
  arreter: { faite: 'Terminée', refusee: 'Refusée' },
} as const;

export default function PageRapport({ loaderData: { rapport, fait } }: Route.ComponentProps) {
  const { lotId, genre, annee, faites, refusees, le, auteur, lignes } = rapport;
  return (
    <>
      <TitrePage
        titre={`${TITRES[genre]}, ${annee}`}
        sousTitre={`Le ${formaterInstant(le)}, par ${auteur}`}
        ariane={[{ libelle: `Fin de l’année ${annee}`, vers: `/fin-d-annee?annee=${annee}` }]}
        action={<a href={`/fin-d-annee/rapports/${lotId}/csv`}>Télécharger le rapport (CSV)</a>}
      />
      {fait && (
        <Avis
          genre={refusees > 0 ? 'attention' : 'succes'}
          titre={`${faites} faite${faites > 1 ? 's' : ''}, ${refusees} refusée${refusees > 1 ? 's' : ''}.`}
        >
          <p>
            Prochaine étape&nbsp;: faire signer les documents, et reprendre les lignes refusées une à une.
          </p>
        </Avis>
      )}
      <TableauLot
        legende={`Rapport : ${faites} faites, ${refusees} refusées`}
        lignes={lignes}
        annee={annee}
        mots={MOTS[genre]}
      />
    </>
  );
}
