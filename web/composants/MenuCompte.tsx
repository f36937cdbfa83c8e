import { Link } from 'react-router';
import { Bouton } from './Bouton.tsx';

export type CompteAffiche = {
  nom: string;
  /** The role in words: « Coordonnatrice ». */
  role: string;
  /** The other habilitations of this account, to act under. */
  autres?: readonly { id: string; libelle: string }[];
};

/**
 * Account menu in a native popover: opens, closes on Escape or a click outside, all without script.
 * Changing habilitation and signing out are forms, because they change something.
 */
export function MenuCompte({ compte }: { compte: CompteAffiche }) {
  const { nom, role, autres = [] } = compte;
  return (
    <div className="menu-compte">
      <button type="button" popoverTarget="menu-compte" className="menu-compte-bouton">
        <span className="menu-compte-nom">{nom}</span>
        <span className="menu-compte-role">{role}</span>
      </button>
      <div id="menu-compte" popover="auto" className="menu">
        <p className="menu-titre">
          {nom}
          <span>{role}</span>
        </p>
        {autres.length > 0 && (
          <form method="post" action="/habilitation">
            <p className="menu-intitule">Agir comme</p>
            {autres.map(({ id, libelle }) => (
              <button key={id} type="submit" name="habilitationId" value={id} className="menu-choix">
                {libelle}
              </button>
            ))}
          </form>
        )}
        <Link to="/compte" className="menu-choix">
          Mon compte
        </Link>
        <Link to="/affichage" className="menu-choix">
          Affichage et raccourcis
        </Link>
        <form method="post" action="/deconnexion">
          <Bouton variante="secondaire">Se déconnecter</Bouton>
        </form>
      </div>
    </div>
  );
}
