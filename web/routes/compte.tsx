import { Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { LIBELLES_ROLE } from '../composants/roles.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { ChangerMotDePasse } from '../connexion/ChangerMotDePasse.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { HabilitationsCompte } from '../connexion/HabilitationsCompte.tsx';
import type { Route } from './+types/compte.ts';

export function loader(arguments_: Route.LoaderArgs) {
  const { session } = lireDemande(arguments_);
  const { nom, courriel, active, habilitations } = session;
  return {
    nom,
    courriel,
    activeId: active.id,
    echec: arguments_.url.searchParams.get('echec'),
    fait: arguments_.url.searchParams.get('fait') === 'mot-de-passe',
    habilitations: habilitations.map(({ id, role, porteeNom }) => ({
      id,
      role: LIBELLES_ROLE[role],
      portee: porteeNom,
    })),
  };
}

export default function PageCompte({ loaderData }: Route.ComponentProps) {
  const { nom, courriel, activeId, habilitations, echec, fait } = loaderData;
  return (
    <>
      <TitrePage titre="Mon compte" sousTitre={`${nom}, ${courriel}`} />
      <HabilitationsCompte habilitations={habilitations} activeId={activeId} />
      <ChangerMotDePasse echec={echec} fait={fait} />
      <p>
        <Link to="/affichage">Affichage et raccourcis</Link>
      </p>
      <form method="post" action="/deconnexion">
        <Bouton variante="secondaire">Se déconnecter</Bouton>
      </form>
    </>
  );
}
