import { isRouteErrorResponse } from 'react-router';
import { TextesGardes } from '../connexion/TextesGardes.tsx';
import { lireSessionFermee } from '../connexion/textes-gardes.ts';
import { LienBouton } from './Bouton.tsx';
import { CadrePublic } from './CadrePublic.tsx';
import { lireRefus } from './erreurs.ts';
import { lireTexteErreur } from './pages-erreur.ts';

type PropsErreur = { erreur: unknown };

/** What happened and how to go on, with the refusal's own sentence when there is one. Needs a frame. */
export function ContenuErreur({ erreur }: PropsErreur) {
  const fermee = lireSessionFermee(erreur);
  if (fermee) return <TextesGardes {...fermee} />;
  const statut = isRouteErrorResponse(erreur) ? erreur.status : 500;
  const texte = lireTexteErreur(statut);
  return (
    <div className="page-erreur prose">
      <title>{`${texte.titre} · Polaris`}</title>
      <p className="page-erreur-code">Erreur {statut}</p>
      <h1>{texte.titre}</h1>
      <p>{lireRefus(erreur)?.message ?? texte.phrase}</p>
      <p>{texte.remede}</p>
      <p>
        {statut === 401 ? (
          <LienBouton vers="/connexion">Se connecter</LienBouton>
        ) : (
          <LienBouton vers="/">Aller à l’accueil</LienBouton>
        )}
      </p>
    </div>
  );
}

/** The same, in the public frame: for what fails before the application's own frame is known. */
export function PageErreur({ erreur }: PropsErreur) {
  return (
    <CadrePublic>
      <ContenuErreur erreur={erreur} />
    </CadrePublic>
  );
}
