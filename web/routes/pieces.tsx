import { PIECES } from '@polaris/regles/dossier/pieces.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { formaterQuantite } from '../composants/formats.ts';
import { lirePage } from '../composants/Pagination.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { FiltresIncomplets } from '../pieces/FiltresIncomplets.tsx';
import { TableauIncomplets } from '../pieces/TableauIncomplets.tsx';
import type { Route } from './+types/pieces.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, exiger } = lireDemande(arguments_);
  exiger('pieces.suivre');
  const { searchParams } = arguments_.url;
  const code = searchParams.get('piece') ?? '';
  const piece = Object.hasOwn(PIECES, code)
    ? (code as Entree<'pieces.listerIncomplets'>['piece'])
    : undefined;
  const ecoleId = lireIdentifiant(searchParams, 'ecoleId');
  const page = Math.min(lirePage(searchParams), 10_000);
  const liste = await executer('pieces.listerIncomplets', {
    annee,
    page,
    ...(piece ? { piece } : {}),
    ...(ecoleId ? { ecoleId } : {}),
  });
  return { liste, piece, ecoleId, page };
}

export default function PagePieces({ loaderData }: Route.ComponentProps) {
  const { liste, piece, ecoleId, page } = loaderData;
  const { annee, dossiers, incomplets, total } = liste;
  return (
    <>
      <TitrePage
        titre={`Dossiers incomplets, ${annee}`}
        sousTitre="Ce que la situation de chaque élève demande, et qui n’est pas encore au dossier."
      />
      <FiltresIncomplets liste={liste} piece={piece} ecoleId={ecoleId} />
      <p role="status" className="nombre-resultats">
        {formaterQuantite(total, 'dossier')} sur {incomplets} incomplets et {dossiers} en tout
        {(piece || ecoleId) && (
          <>
            {' · '}
            <Link to={`/pieces?annee=${annee}`}>Effacer les filtres</Link>
          </>
        )}
      </p>
      <TableauIncomplets liste={liste} page={page} />
    </>
  );
}
