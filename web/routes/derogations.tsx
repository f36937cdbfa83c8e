import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { type LigneVue, TableauDeclarations } from '../declarations/TableauDeclarations.tsx';
import type { Route } from './+types/derogations.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, aujourdhui, exiger } = lireDemande(arguments_);
  exiger('derogations.decider');
  const { lignes } = await executer('declarations.lister', {});
  return {
    aujourdhui,
    lignes: lignes.map(({ horloge, ...l }): LigneVue & { etat: string } => ({
      ...l,
      horloge: horloge && { etat: horloge.etat, echeance: horloge.echeance },
    })),
  };
}

export default function PageDerogations({ loaderData: { lignes, aujourdhui } }: Route.ComponentProps) {
  const ouvertes = lignes.filter(({ etat }) => etat === 'transmise' || etat === 'complement');
  const decidees = lignes.filter((ligne) => !ouvertes.includes(ligne));
  return (
    <>
      <TitrePage
        titre="Demandes de dérogation"
        sousTitre="Par échéance. Sans décision à l’échéance, rien n’est accordé."
      />
      <TableauDeclarations
        lignes={ouvertes}
        aujourdhui={aujourdhui}
        base="/derogations"
        legende={`À décider : ${ouvertes.length}`}
        vide="Aucune demande n’attend de décision. Elles apparaissent ici dès qu’un pôle les transmet."
      />
      {decidees.length > 0 && (
        <TableauDeclarations
          lignes={decidees}
          aujourdhui={aujourdhui}
          base="/derogations"
          legende={`Décidées : ${decidees.length}`}
          vide=""
        />
      )}
    </>
  );
}
