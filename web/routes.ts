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
    route('regles', 'routes/regles.tsx'),
    route('regles/:nom', 'routes/regle.tsx'),
    route('parametres/:id', 'routes/parametre.tsx'),
    route('simulateur', 'routes/simulateur.tsx'),
    route('verification/:code?', 'routes/verification.tsx'),
  ]),
  layout('routes/application.tsx', [
    route('tableau-de-bord', 'routes/tableau-de-bord.tsx'),
    route('eleves', 'routes/eleves.tsx'),
    route('eleves/:eleveId', 'routes/eleve.tsx'),
    route('ipt/nouvelle', 'routes/ipt-nouvelle.tsx'),
    route('ipt/:brouillonId/verification', 'routes/ipt-verification.tsx'),
    route('ipt/:brouillonId/:etape', 'routes/ipt-etape.tsx'),
    route('integrations/:integrationId/protocole', 'routes/protocole.tsx'),
    route('integrations/:integrationId/arret', 'routes/arret.tsx'),
    route('integrations/:integrationId/sections/:cle', 'routes/section.tsx'),
    route('integrations/:integrationId/signatures/:partie', 'routes/signature.tsx'),
    route('demandes', 'routes/demandes.tsx'),
    route('demandes/nouvelle', 'routes/demande-nouvelle.tsx'),
    route('demandes/modele', 'routes/demandes-modele.tsx'),
    route('demandes/parents', 'routes/demandes-parents.tsx'),
    route('demandes/:demandeId', 'routes/demande.tsx'),
    route('par', 'routes/pars.tsx'),
    route('par/nouveau', 'routes/par-nouveau.tsx'),
    route('par/fin-annee', 'routes/par-fin-annee.tsx'),
    route('par/:parId', 'routes/par.tsx'),
    route('banque', 'routes/banque.tsx'),
    route('interventions', 'routes/interventions.tsx'),
    route('ecoles/:ecoleId/suivi', 'routes/ecole-suivi.tsx'),
    route('financement', 'routes/financement.tsx'),
    route('ecoles', 'routes/ecoles.tsx'),
    route('annuaire', 'routes/annuaire.tsx'),
    route('habilitations', 'routes/habilitations.tsx'),
    route('journal', 'routes/journal.tsx'),
    route('compte', 'routes/compte.tsx'),
  ]),
  route('documents/:documentId', 'routes/documents.tsx'),
  route('formulaires/:modele', 'routes/formulaires.tsx'),
  route('composants', 'routes/composants.tsx'),
  route('*', 'routes/introuvable.tsx'),
] satisfies RouteConfig;
