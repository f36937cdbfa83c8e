import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { ChoixPole } from '../ecoles/ChoixPole.tsx';
import { TableauEcoles } from '../ecoles/TableauEcoles.tsx';
import type { Route } from './+types/ecoles.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, anneeCourante, peut, session } = lireDemande(arguments_);
  const propre = session.active.genrePortee === 'pole' ? session.active : null;
  const { poles } = await executer('referentiel.listerPoles', {});
  const poleId = propre?.porteeId ?? lireIdentifiant(arguments_.url.searchParams, 'pole');
  // The bonds of another year are those of its first day of school; of this year, those of today.
  const { calendriers } = await executer('calculs.listerParametres', {});
  const rentree = calendriers.find((calendrier) => calendrier.annee === annee)?.rentree;
  const quand = annee !== anneeCourante && rentree ? { jour: rentree } : {};
  const { ecoles } = poleId
    ? await executer('referentiel.listerEcoles', { poleId, ...quand })
    : { ecoles: [] };
  return {
    annee,
    voitSuivi: propre !== null && peut('interventions.lire'),
    poleId,
    nomPole: poles.find(({ id }) => id === poleId)?.nom,
    poles: propre ? [] : poles,
    ecoles,
  };
}

export default function PageEcoles({ loaderData }: Route.ComponentProps) {
  const { annee, voitSuivi, poleId, nomPole, poles, ecoles } = loaderData;
  return (
    <>
      <TitrePage titre="Écoles du pôle" sousTitre={nomPole ?? 'Choisissez un pôle pour voir ses écoles.'} />
      {poles.length > 0 && <ChoixPole poles={poles} annee={annee} poleId={poleId} />}
      {poleId && <TableauEcoles ecoles={ecoles} annee={annee} voitSuivi={voitSuivi} />}
    </>
  );
}
