import { index, layout, type RouteConfig, route } from '@react-router/dev/routes';

/**
 * Every address of the site. Two frames: the public one, and the application for who has an account.
 * A route file stays thin: it calls use cases in its loader or action and hands values to components.
 */
export default [
  layout('routes/public.tsx', [
    index('routes/accueil.tsx'),
    route('affichage', 'routes/affichage.tsx'),
    route('connexion', 'routes/connexion.tsx'),
    route('erreur/:statut', 'routes/erreur.tsx'),
  ]),
  layout('routes/application.tsx', [
    route('tableau-de-bord', 'routes/tableau-de-bord.tsx'),
    route('eleves', 'routes/eleves.tsx'),
    route('eleves/:eleveId', 'routes/eleve.tsx'),
    route('financement', 'routes/financement.tsx'),
    route('ecoles', 'routes/ecoles.tsx'),
    route('annuaire', 'routes/annuaire.tsx'),
    route('habilitations', 'routes/habilitations.tsx'),
    route('journal', 'routes/journal.tsx'),
    route('compte', 'routes/compte.tsx'),
  ]),
  route('composants', 'routes/composants.tsx'),
  route('*', 'routes/introuvable.tsx'),
] satisfies RouteConfig;
