import { TitrePage } from '../composants/TitrePage.tsx';
import { lireIdentifiant } from '../connexion/demande.ts';
import { ChoixComparaison } from '../equipe/ChoixComparaison.tsx';
import { Comparaison } from '../equipe/Comparaison.tsx';
import { lirePageCadre } from '../equipe/page.ts';
import type { Route } from './+types/equipe-comparaison.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { equipe, garde, adresse, executer } = await lirePageCadre(arguments_);
  const { searchParams } = arguments_.url;
  const [premier, second] = equipe?.cadres ?? [];
  const cadreId = lireIdentifiant(searchParams, 'cadre') ?? premier?.id;
  const avecId = lireIdentifiant(searchParams, 'avec') ?? equipe?.precedent?.id ?? second?.id;
  return {
    equipe,
    garde,
    adresse,
    cadreId,
    avecId,
    comparaison: cadreId && avecId ? await executer('equipe.comparer', { cadreId, avecId }) : null,
  };
}

export default function PageComparaison({ loaderData }: Route.ComponentProps) {
  const { equipe, garde, adresse, cadreId, avecId, comparaison } = loaderData;
  return (
    <>
      <TitrePage
        titre="Comparer deux cadres"
        {...(equipe ? { sousTitre: `${equipe.part.ecole}, ${equipe.annee}` } : {})}
        ariane={[{ libelle: 'Cadre du personnel', vers: `/equipe?${adresse}` }]}
      />
      {equipe && <ChoixComparaison equipe={equipe} cadreId={cadreId} avecId={avecId} garde={garde} />}
      {comparaison ? (
        <Comparaison comparaison={comparaison} />
      ) : (
        <p>
          Il faut deux cadres pour comparer : créez une variante, ou attendez le cadre de l’année suivante.
        </p>
      )}
    </>
  );
}
