import { Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { CopierTexte } from '../composants/CopierTexte.tsx';
import { Instant } from '../composants/Valeurs.tsx';

type PropsLienCree = { lien: { adresse: string; expireLe: string }; retour: string };

/** The address of the link, once: it cannot be shown again. */
export function LienCree({ lien: { adresse, expireLe }, retour }: PropsLienCree) {
  return (
    <Avis genre="succes" titre="Le lien est prêt. Il ne sera plus montré : copiez-le maintenant.">
      <p>
        <label htmlFor="adresse-lien">Adresse à envoyer</label>
        <input id="adresse-lien" className="adresse-lien" type="text" readOnly value={adresse} />
      </p>
      <CopierTexte texte={adresse} libelle="Copier l’adresse" />
      <p>
        Il sert une fois, jusqu’au <Instant le={expireLe} />. Envoyez-le à une seule personne.
      </p>
      <p>
        <Link to={retour}>Revenir aux pièces de l’élève</Link>
      </p>
    </Avis>
  );
}
