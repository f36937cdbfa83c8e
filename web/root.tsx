import policeLatine from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import type { ReactNode } from 'react';
import { Links, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from 'react-router';
import './styles/index.css';
import type { Route } from './+types/root.ts';
import { lireAffichage } from './composants/affichage.ts';
import { PageErreur } from './composants/PageErreur.tsx';

export function loader({ request }: Route.LoaderArgs) {
  return lireAffichage(request.headers.get('cookie'));
}

export const links: Route.LinksFunction = () => [
  { rel: 'icon', href: '/polaris.svg', type: 'image/svg+xml' },
  { rel: 'preload', href: policeLatine, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
];

export function Layout({ children }: { children: ReactNode }) {
  const affichage = useRouteLoaderData<typeof loader>('root');
  return (
    <html lang="fr-BE" data-theme={affichage?.theme ?? 'automatique'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Racine() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <PageErreur erreur={error} />;
}
