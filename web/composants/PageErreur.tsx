import { isRouteErrorResponse } from 'react-router';
import { LienBouton } from './Bouton.tsx';
import { CadrePublic } from './CadrePublic.tsx';
import { lireRefus } from './erreurs.ts';
import { lireTexteErreur } from './pages-erreur.ts';

/** The page shown instead of one that failed: the refusal's own sentence when there is one. */
export function PageErreur({ erreur }: { erreur: unknown }) {
  const statut = isRouteErrorResponse(erreur) ? erreur.status : 500;
  const texte = lireTexteErreur(statut);
  return (
    <CadrePublic>
      <title>{`${texte.titre} · Polaris`}</title>
      <div className="page-erreur prose">
        <p className="page-erreur-code">Erreur {statut}</p>
        <h1>{texte.titre}</h1>
        <p>{lireRefus(erreur)?.message ?? texte.phrase}</p>
        <p>{texte.remede}</p>
        <p>
          {statut === 401 ? (
            <LienBouton vers="/connexion">Se connecter</LienBouton>
          ) : (
            <LienBouton vers="/">Aller à l'accueil</LienBouton>
          )}
        </p>
      </div>
    </CadrePublic>
  );
}
