import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { Outlet, redirect } from 'react-router';
import { lireAffichage } from '../composants/affichage.ts';
import { choisirAnnee } from '../composants/annees.ts';
import { Cadre } from '../composants/Cadre.tsx';
import { LIBELLES_ROLE, NAVIGATION } from '../composants/navigation.ts';
import type { Route } from './+types/application.ts';

/** The school years whose rules are in force or known. */
const ANNEES = ['2026-27', '2025-26', '2024-25', '2023-24', '2022-23'] as const;

export function loader({ request, context }: Route.LoaderArgs) {
  const { session } = context.get(contexteRequete);
  const { pathname, search, searchParams } = new URL(request.url);
  if (!session) throw redirect(`/connexion?retour=${encodeURIComponent(pathname + search)}`);
  const { active, habilitations, nom } = session;
  const aujourdhui = Temporal.Now.plainDateISO('Europe/Brussels').toString();
  return {
    portee: active.porteeNom,
    annees: ANNEES,
    annee: choisirAnnee(searchParams.get('annee'), ANNEES, aujourdhui),
    navigation: NAVIGATION[active.role],
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
