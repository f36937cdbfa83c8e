import { ETATS_DEMANDE, URGENCES } from '@polaris/regles/amenagements/vocabulaire.ts';
import { Link } from 'react-router';
import { lireCle } from '../amenagements/etats.ts';
import { FiltresDemandes } from '../amenagements/FiltresDemandes.tsx';
import { listerPages } from '../amenagements/pages.ts';
import { TableauDemandes } from '../amenagements/TableauDemandes.tsx';
import { LienBouton } from '../composants/Bouton.tsx';
import { Onglets } from '../composants/Onglets.tsx';
import { lirePage } from '../composants/Pagination.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import type { Route } from './+types/demandes.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, peut, session } = lireDemande(arguments_);
  const { searchParams } = arguments_.url;
  const filtres = {
    etat: lireCle(ETATS_DEMANDE, searchParams.get('etat')),
    urgence: lireCle(URGENCES, searchParams.get('urgence')),
    ecoleId: lireIdentifiant(searchParams, 'ecoleId'),
  };
  const page = Math.min(lirePage(searchParams), 10_000);
  return {
    annee,
    filtres,
    page,
    pages: listerPages(session.active.role),
    estEcole: session.active.role === 'ecole',
    peutIntroduire: peut('demandes.introduire'),
    peutTrier: peut('demandes.trier'),
    ...(await executer('amenagements.listerDemandes', { annee, page, ...filtres })),
  };
}

export default function PageDemandes({ loaderData }: Route.ComponentProps) {
  const { annee, filtres, pages, estEcole, peutIntroduire, peutTrier, facettes, ...liste } = loaderData;
  return (
    <>
      <TitrePage
        titre={estEcole ? `Vos demandes au pôle, ${annee}` : `Demandes des écoles, ${annee}`}
        sousTitre={
          estEcole
            ? 'Ce que votre école demande au pôle, et ce qu’il en décide.'
            : 'Observer, puis soutenir l’équipe, puis accompagner l’élève : un ordre proposé, jamais imposé.'
        }
        action={
          peutIntroduire && (
            <LienBouton vers="/demandes/nouvelle">
              {estEcole ? 'Introduire une demande' : 'Consigner une demande'}
            </LienBouton>
          )
        }
      />
      <Onglets nom="Aménagements" pages={pages} garde={{ annee }} />
      <FiltresDemandes filtres={filtres} annee={annee} facettes={facettes} />
      <TableauDemandes
        {...liste}
        annee={annee}
        filtree={Object.values(filtres).some((filtre) => filtre !== undefined)}
      />
      {peutTrier && (
        <p>
          <Link to="/demandes/modele">Adapter le modèle de demande et les critères du pôle</Link>
        </p>
      )}
    </>
  );
}
