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
    route('integrations/:integrationId/prolongation', 'routes/prolongation.tsx'),
    route('integrations/:integrationId/sections/:cle', 'routes/section.tsx'),
    route('integrations/:integrationId/signatures/:partie', 'routes/signature.tsx'),
    route('pieces', 'routes/pieces.tsx'),
    route('eleves/:eleveId/pieces', 'routes/pieces-eleve.tsx'),
    route('eleves/:eleveId/pieces/nouvelle', 'routes/piece-nouvelle.tsx'),
    route('eleves/:eleveId/pieces/:pieceId', 'routes/piece.tsx'),
    route('propositions', 'routes/propositions.tsx'),
    route('propositions/nouvelle', 'routes/proposition-nouvelle.tsx'),
    route('propositions/:propositionId', 'routes/proposition.tsx'),
    route('propositions/:propositionId/ecole', 'routes/proposition-ecole.tsx'),
    route('propositions/:propositionId/avis/:intervenant', 'routes/proposition-avis.tsx'),
    route('financement', 'routes/financement.tsx'),
    route('ecoles', 'routes/ecoles.tsx'),
    route('annuaire', 'routes/annuaire.tsx'),
    route('habilitations', 'routes/habilitations.tsx'),
    route('journal', 'routes/journal.tsx'),
    route('compte', 'routes/compte.tsx'),
  ]),
  route('eleves/:eleveId/pieces/:pieceId/fichier', 'routes/piece-fichier.tsx'),
  route('documents/:documentId', 'routes/documents.tsx'),
  route('formulaires/:modele', 'routes/formulaires.tsx'),
  route('composants', 'routes/composants.tsx'),
  route('*', 'routes/introuvable.tsx'),
] satisfies RouteConfig;
