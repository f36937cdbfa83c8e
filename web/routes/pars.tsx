import { ETATS_PAR } from '@polaris/regles/amenagements/vocabulaire.ts';
import { Link } from 'react-router';
import { lireCle } from '../amenagements/etats.ts';
import { FiltresPar } from '../amenagements/FiltresPar.tsx';
import { listerPages } from '../amenagements/pages.ts';
import { TableauPar } from '../amenagements/TableauPar.tsx';
import { LienBouton } from '../composants/Bouton.tsx';
import { Onglets } from '../composants/Onglets.tsx';
import { lirePage } from '../composants/Pagination.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import type { Route } from './+types/pars.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, peut, session } = lireDemande(arguments_);
  const { searchParams } = arguments_.url;
  const filtres = {
    recherche: (searchParams.get('recherche') ?? '').trim().slice(0, 80),
    etat: lireCle(ETATS_PAR, searchParams.get('etat')),
    ecoleId: lireIdentifiant(searchParams, 'ecoleId'),
  };
  const page = Math.min(lirePage(searchParams), 10_000);
  return {
    annee,
    filtres,
    page,
    pages: listerPages(session.active.role),
    peutEcrire: peut('par.ecrire'),
    ...(await executer('amenagements.listerPar', { annee, page, ...filtres })),
  };
}

export default function PagePars({ loaderData }: Route.ComponentProps) {
  const { annee, filtres, pages, peutEcrire, facettes, ...liste } = loaderData;
  return (
    <>
      <TitrePage
        titre={`Protocoles d’aménagements raisonnables, ${annee}`}
        sousTitre="Leur nombre décrit le contexte du pôle. Ce n’est jamais un objectif."
        action={peutEcrire && <LienBouton vers="/par/nouveau">Ouvrir un protocole</LienBouton>}
      />
      <Onglets nom="Aménagements" pages={pages} garde={{ annee }} />
      <FiltresPar filtres={filtres} annee={annee} facettes={facettes} />
      <TableauPar {...liste} annee={annee} />
      {peutEcrire && (
        <p>
          <Link to={`/par/fin-annee?annee=${annee}`}>
            Prolonger ou terminer les protocoles en fin d’année
          </Link>
        </p>
      )}
    </>
  );
}
