import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireEchecConnexion } from '../connexion/echecs.ts';
import type { Route } from './+types/connexion.ts';

export function loader({ context, url }: Route.LoaderArgs) {
  if (context.get(contexteRequete).session) throw redirect('/tableau-de-bord');
  const retour = url.searchParams.get('retour');
  return {
    // Taken as it is: whoever answers the form lets nobody out of the site.
    retour: retour ?? '',
    echec: lireEchecConnexion(url.searchParams.get('echec')),
    sortie: url.searchParams.has('sortie'),
    demandee: retour !== null && retour !== '/tableau-de-bord',
  };
}

/** A native form: the answer sets the session before any page is loaded, with or without script. */
export default function PageConnexion({ loaderData }: Route.ComponentProps) {
  const { retour, echec, sortie, demandee } = loaderData;
  return (
    <div className="connexion">
      <TitrePage
        titre="Se connecter"
        sousTitre={demandee ? 'Vous reviendrez ensuite à la page demandée.' : undefined}
      />
      {sortie && !echec && <Avis genre="succes">Vous êtes déconnecté de Polaris.</Avis>}
      <form method="post" action="/connexion" noValidate>
        {echec?.champ && (
          <RecapitulatifErreurs echec={{ erreurs: { [echec.champ]: echec.phrase }, saisie: {} }} />
        )}
        {echec && !echec.champ && <Avis genre="erreur">{echec.phrase}</Avis>}
        <input type="hidden" name="retour" value={retour} />
        <Champ
          genre="courriel"
          nom="courriel"
          libelle="Adresse électronique"
          aide="Celle de votre compte, par exemple prenom.nom@example.be."
          saisieAutomatique="username"
          erreur={echec?.champ && echec.phrase}
        />
        <Champ
          genre="motDePasse"
          nom="motDePasse"
          libelle="Mot de passe"
          saisieAutomatique="current-password"
        />
        <Bouton>Se connecter</Bouton>
      </form>
      <p className="connexion-aide">
        Mot de passe oublié, ou pas encore de compte&nbsp;? Adressez-vous à la personne qui gère les comptes
        de la plateforme.
      </p>
    </div>
  );
}
