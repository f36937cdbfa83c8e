import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { redirect } from 'react-router';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { Corrections } from '../signatures/Corrections.tsx';
import { Fait } from '../signatures/Fait.tsx';
import { PapierALire } from '../signatures/PapierALire.tsx';
import { Parties } from '../signatures/Parties.tsx';
import { Suite } from '../signatures/Suite.tsx';
import { direSuite } from '../signatures/salle.ts';
import { ariane } from '../signatures/versActe.ts';
import type { Route } from './+types/acte.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, aujourdhui, peut } = lireDemande(arguments_);
  const { acteId } = arguments_.params;
  const acte = await executer('signatures.consulterActe', { acteId });
  return {
    acte,
    suite: direSuite(acte, aujourdhui),
    consigne: acte.gere && peut('integration.encoder'),
    emettable: acte.gere && acte.genre === 'protocole' && peut('documents.emettre'),
    voitDossier: peut('eleves.lire'),
    voitProtocole: peut('protocole.consulter'),
    fait: arguments_.url.searchParams.get('fait'),
    cle: crypto.randomUUID(),
  };
}

/** Issues the paper to read, for what this page can issue; other papers are issued from their own screen. */
export async function action({ request, params: { acteId }, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const { intention, cle = '', integrationId = '' } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    if (intention !== 'emettre') refuserIntention();
    await executer('integration.emettreDocument', { integrationId, modele: 'protocole-ipt' }, { cle });
    return redirect(`/actes/${acteId}?fait=emission`);
  });
}

export default function Acte({ loaderData, actionData }: Route.ComponentProps) {
  const { acte, suite, consigne, fait, cle } = loaderData;
  return (
    <>
      <TitrePage
        titre={`Signatures : ${acte.titre}, ${acte.eleve}`}
        sousTitre={acte.ecole}
        ariane={ariane(acte, loaderData)}
      />
      <RecapitulatifErreurs echec={lireEchec(actionData)} />
      <Fait fait={fait} />
      <Suite suite={suite} />
      <PapierALire
        document={acte.document}
        cle={cle}
        integrationId={loaderData.emettable ? acte.objetId : null}
      />
      <h2>Parties</h2>
      <Parties
        acteId={acte.acteId}
        parties={acte.parties}
        consigne={consigne}
        mienne={acte.mienne?.partie ?? null}
        clos={acte.clos}
      />
      <Corrections corrections={acte.corrections} />
    </>
  );
}
