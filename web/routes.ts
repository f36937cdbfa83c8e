import { index, layout, type RouteConfig, route } from '@react-router/dev/routes';

/**
 * Every address of the site. Two frames: the public one, and the application for who has an account.
 * A route file stays thin: it calls use cases in its loader or action and hands values to components.
 */
export default [
  layout('routes/public.tsx', [
    index('routes/accueil.tsx'),
    route('affichage', 'routes/affichage.tsx'),
    route('erreur/:statut', 'routes/erreur.tsx'),
  ]),
  layout('routes/application.tsx', []),
  route('composants', 'routes/composants.tsx'),
  route('*', 'routes/introuvable.tsx'),
] satisfies RouteConfig;
