import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { lireDemande } from '../connexion/demande.ts';
import { agir, FAITS } from '../declarations/actions.ts';
import { Complements } from '../declarations/Complements.tsx';
import { Decision } from '../declarations/Decision.tsx';
import { Faits } from '../declarations/Faits.tsx';
import { HorlogeLegale } from '../declarations/HorlogeLegale.tsx';
import { Papiers } from '../declarations/Papiers.tsx';
import { versDeclaration } from '../declarations/vues.ts';
import type { Route } from './+types/derogation.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, aujourdhui, exiger } = lireDemande(arguments_);
  exiger('derogations.decider');
  const { declarationId } = arguments_.params;
  return {
    declaration: versDeclaration(await executer('declarations.consulter', { declarationId })),
    aujourdhui,
    cle: crypto.randomUUID(),
    fait: arguments_.url.searchParams.get('fait'),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  return tenter(formulaire, () =>
    agir(executer, arguments_.params.declarationId, lireSaisie(formulaire), '/derogations'),
  );
}

export default function PageDerogation({ loaderData, actionData }: Route.ComponentProps) {
  const { declaration, aujourdhui, cle, fait } = loaderData;
  const { reference, prenom, nom, etatLibelle, horloge } = declaration;
  const echec = lireEchec(actionData);
  const dit = echec ? undefined : lireTable(FAITS, fait);
  return (
    <>
      <TitrePage
        titre={`Demande de dérogation : ${prenom} ${nom}`}
        sousTitre={`Demande ${reference} · ${etatLibelle}`}
        ariane={[{ libelle: 'Demandes de dérogation', vers: '/derogations' }]}
      />
      <RecapitulatifErreurs echec={echec} />
      {dit && <Avis genre="succes" titre={dit} />}
      {horloge && <HorlogeLegale horloge={horloge} aujourdhui={aujourdhui} />}
      <Faits declaration={declaration} />
      <Complements declaration={declaration} cle={cle} echec={echec} />
      {declaration.peut.decider && <Decision declaration={declaration} cle={cle} echec={echec} />}
      <Papiers declaration={declaration} cle={cle} />
    </>
  );
}
