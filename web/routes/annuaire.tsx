import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { TableauPoles } from '../ecoles/TableauPoles.tsx';
import type { Route } from './+types/annuaire.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer } = lireDemande(arguments_);
  return executer('referentiel.listerPoles', {});
}

export default function PageAnnuaire({ loaderData: { poles } }: Route.ComponentProps) {
  return (
    <>
      <TitrePage titre="Annuaire des pôles" sousTitre="Tous les pôles territoriaux, par numéro." />
      <TableauPoles poles={poles} />
    </>
  );
}
