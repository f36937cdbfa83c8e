import { data } from 'react-router';
import { estStatutConnu } from '../composants/pages-erreur.ts';
import type { Route } from './+types/erreur.ts';

/** Where the edge sends what it refuses, so that a refusal looks like the rest of the site. */
function refuser({ params }: { params: { statut: string } }): never {
  const statut = Number(params.statut);
  throw data(null, { status: estStatutConnu(statut) ? statut : 404 });
}

export const loader = ({ params }: Route.LoaderArgs) => refuser({ params });
export const action = ({ params }: Route.ActionArgs) => refuser({ params });

export default function Erreur() {
  return null;
}
