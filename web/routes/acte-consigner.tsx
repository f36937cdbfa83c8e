import { contexteRequete } from '@polaris/server/http/contexte.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { data, redirect } from 'react-router';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { FormulaireConsignation } from '../signatures/FormulaireConsignation.tsx';
import { RetraitSignature } from '../signatures/RetraitSignature.tsx';
import { arianeSalle } from '../signatures/versActe.ts';
import type { Route } from './+types/acte-consigner.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, aujourdhui, exiger } = lireDemande(arguments_);
  exiger('integration.encoder');
  const { acteId, partie: cle } = arguments_.params;
  const acte = await executer('signatures.consulterActe', { acteId });
  const partie = acte.parties.find((p) => p.partie === cle);
  if (!partie) throw data(null, { status: 404 });
  return { acte, partie, aujourdhui, cle: crypto.randomUUID() };
}

export async function action({ request, params: { acteId, partie }, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const { cle = '', intention, signatureId = '', ...saisie } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    if (intention === 'retirer') {
      await executer('signatures.retirer', { signatureId, motif: saisie.motif ?? '' }, { cle });
      return redirect(`/actes/${acteId}?fait=retrait`);
    }
    if (intention !== 'consigner') refuserIntention();
    const entree = { ...saisie, acteId, partie } as unknown as Entree<'signatures.consigner'>;
    await executer('signatures.consigner', entree, { cle });
    return redirect(`/actes/${acteId}?fait=consignation`);
  });
}

export default function Consigner({ loaderData, actionData, params: { acteId } }: Route.ComponentProps) {
  const { acte, partie, aujourdhui, cle } = loaderData;
  const retour = `/actes/${acteId}`;
  const echec = lireEchec(actionData);
  return (
    <>
      <TitrePage
        titre={partie.nature === 'avis' ? 'Avis du CPMS' : `Signature : ${partie.titre}`}
        sousTitre={`${acte.titre}, ${acte.eleve}`}
        ariane={arianeSalle(acte)}
      />
      {partie.signature && (
        <RetraitSignature {...partie} signature={partie.signature} cle={cle} echec={echec} retour={retour} />
      )}
      {partie.etat !== 'signee' && (
        <FormulaireConsignation
          partie={partie}
          echeance={acte.echeance}
          aujourdhui={aujourdhui}
          cle={cle}
          retour={retour}
          echec={echec?.saisie.intention === 'retirer' ? undefined : echec}
        />
      )}
    </>
  );
}
