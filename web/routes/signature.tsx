import { contexteRequete } from '@polaris/server/http/contexte.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { data, redirect } from 'react-router';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { FormulaireSignature } from '../integration/FormulaireSignature.tsx';
import { RetraitSignature } from '../integration/RetraitSignature.tsx';
import type { Route } from './+types/signature.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, aujourdhui, exiger } = lireDemande(arguments_);
  exiger('integration.encoder');
  const { integrationId, partie: cle } = arguments_.params;
  const { parties, eleve, echeance } = await executer('integration.consulterProtocole', { integrationId });
  const partie = parties.find((p) => p.partie === cle);
  if (!partie) throw data(null, { status: 404 });
  return { partie, eleve, echeance, aujourdhui, cle: crypto.randomUUID() };
}

export async function action({ request, params: { integrationId, partie }, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const { cle = '', intention, signatureId = '', motif = '', ...saisie } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    if (intention === 'retirer') {
      await executer('signatures.retirer', { signatureId, motif }, { cle });
      return redirect(`/integrations/${integrationId}/protocole?nouvelle=retrait`);
    }
    if (intention !== 'consigner') refuserIntention();
    const entree = {
      ...saisie,
      acteId: (await executer('integration.consulterProtocole', { integrationId })).acteId,
      partie,
    } as unknown as Entree<'signatures.consigner'>;
    await executer('signatures.consigner', entree, { cle });
    return redirect(
      `/integrations/${integrationId}/protocole?nouvelle=${partie === 'cpms' ? 'avis' : 'signature'}`,
    );
  });
}

export default function Signature({
  loaderData,
  actionData,
  params: { integrationId },
}: Route.ComponentProps) {
  const { partie, eleve, echeance, aujourdhui, cle } = loaderData;
  const retour = `/integrations/${integrationId}/protocole`;
  const echec = lireEchec(actionData);
  return (
    <>
      <TitrePage
        titre={partie.nature === 'avis' ? 'Avis du CPMS' : `Signature : ${partie.titre}`}
        sousTitre={`Protocole de ${eleve}`}
        ariane={[
          { libelle: 'Élèves', vers: '/eleves' },
          { libelle: `Protocole de ${eleve}`, vers: retour },
        ]}
      />
      {partie.signature && (
        <RetraitSignature {...partie} signature={partie.signature} cle={cle} echec={echec} retour={retour} />
      )}
      {partie.etat !== 'signee' && (
        <FormulaireSignature
          partie={partie}
          echeance={echeance}
          aujourdhui={aujourdhui}
          cle={cle}
          retour={retour}
          echec={echec?.saisie.intention === 'retirer' ? undefined : echec}
        />
      )}
    </>
  );
}
