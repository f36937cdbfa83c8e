import { Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireRefus } from '../composants/erreurs.ts';
import { Comparaison } from '../prevision/Comparaison.tsx';
import { lireDemandePrevision } from '../prevision/demande.ts';
import { EntetePrevision } from '../prevision/EntetePrevision.tsx';
import type { Route } from './+types/financement-prevision-comparaison.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, commun, prevue, gardes } = await lireDemandePrevision(arguments_);
  const scenarioIds = arguments_.url.searchParams.getAll('scenario');
  const retour = `/financement/prevision?${new URLSearchParams(gardes)}`;
  try {
    const compares = await executer('prevision.comparer', { scenarioIds });
    return { commun, prevue, retour, compares, refus: null };
  } catch (erreur) {
    const refus = lireRefus(erreur);
    if (refus?.code !== 'saisie-invalide') throw erreur;
    const phrase = Object.values(refus.champs ?? {})[0] ?? refus.message;
    return { commun, prevue, retour, compares: null, refus: phrase };
  }
}

export default function PageComparaison({ loaderData }: Route.ComponentProps) {
  const { commun, prevue, retour, compares, refus } = loaderData;
  return (
    <>
      <EntetePrevision
        titre={`Prévisions comparées, ${compares?.annee ?? prevue ?? ''}`}
        pole="Scénarios côte à côte ; les écarts sont comptés à partir du premier."
        commun={{ ...commun, poles: [] }}
        ariane={[{ libelle: 'Prévision', vers: retour }]}
      />
      {refus && <Avis genre="erreur">{refus}</Avis>}
      {compares && <Comparaison {...compares} />}
      <p>
        <Link to={retour}>Revenir à la prévision</Link>
      </p>
    </>
  );
}
