import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { estPermis } from '@polaris/server/kernel/permissions.ts';
import { Outlet, redirect } from 'react-router';
import { lireAffichage } from '../composants/affichage.ts';
import { choisirAnnee } from '../composants/annees.ts';
import { Cadre } from '../composants/Cadre.tsx';
import { naviguer } from '../composants/navigation.ts';
import { ContenuErreur, PageErreur } from '../composants/PageErreur.tsx';
import { versConnexion } from '../composants/retour.ts';
import { LIBELLES_ROLE } from '../composants/roles.ts';
import { garderSaisie } from '../connexion/session-fermee.ts';
import { direConnaissance } from '../livre/dates.ts';
import type { Route } from './+types/application.ts';

export const middleware: Route.MiddlewareFunction[] = [(arguments_) => garderSaisie(arguments_)];

export function loader({ request, context }: Route.LoaderArgs) {
  const { session, annees, anneeCourante, aujourdhui } = context.get(contexteRequete);
  const url = new URL(request.url);
  if (!session) throw redirect(versConnexion(url));
  const { active, habilitations, nom } = session;
  return {
    portee: active.porteeNom,
    annees,
    annee: choisirAnnee(url.searchParams.get('annee'), annees, anneeCourante),
    ...direConnaissance(url, aujourdhui),
    navigation: naviguer(active.role),
    recherche: estPermis('eleves.lire', active.role) ? '/eleves' : null,
    raccourcis: lireAffichage(request.headers.get('cookie')).raccourcis,
    compte: {
      nom,
      role: LIBELLES_ROLE[active.role],
      autres: habilitations
        .filter(({ id }) => id !== active.id)
        .map(({ id, role, porteeNom }) => ({ id, libelle: `${LIBELLES_ROLE[role]}, ${porteeNom}` })),
    },
  };
}

export default function Application({ loaderData }: Route.ComponentProps) {
  return (
    <Cadre {...loaderData}>
      <Outlet />
    </Cadre>
  );
}

/** A page that fails keeps its frame, so that one can go elsewhere. */
export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  if (!loaderData) return <PageErreur erreur={error} />;
  return (
    <Cadre {...loaderData}>
      <ContenuErreur erreur={error} />
    </Cadre>
  );
}
