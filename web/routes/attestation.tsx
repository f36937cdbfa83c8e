import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { data, Form, Link, redirect } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { lireEchec, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { ChampsDepot } from '../pieces/ChampsDepot.tsx';
import { lireDepot } from '../pieces/formulaire.ts';
import type { Route } from './+types/attestation.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, aujourdhui } = lireDemande(arguments_);
  const { demandes } = await executer('pieces.listerDemandesEcole', {});
  const demande = demandes.find((d) => d.demandeId === arguments_.params.demandeId && d.issue === null);
  if (!demande) {
    const message = 'Cette attestation n’est plus demandée. Revenez à la liste pour voir la suite.';
    throw data({ code: 'introuvable', message }, { status: 404 });
  }
  return { demande, aujourdhui, cle: crypto.randomUUID() };
}

export async function action({ request, params: { demandeId }, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  return tenter(formulaire, async () => {
    const options = { cle: String(formulaire.get('cle') ?? '') };
    await executer('pieces.fournir', { demandeId, ...(await lireDepot(formulaire)) }, options);
    return redirect('/attestations?fait=depot');
  });
}

export default function PageAttestation({ loaderData, actionData }: Route.ComponentProps) {
  const { demande, aujourdhui, cle } = loaderData;
  const echec = lireEchec(actionData);
  return (
    <>
      <TitrePage
        titre={`Attestation de ${demande.eleve}, ${demande.annee}`}
        sousTitre={demande.libelle}
        ariane={[{ libelle: 'Attestations demandées', vers: '/attestations' }]}
      />
      <p>
        <a href={`/attestations/${demande.demandeId}/document`}>Attestation préremplie à signer (PDF)</a>
      </p>
      <Form method="post" encType="multipart/form-data" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={echec} />
        <input type="hidden" name="cle" value={cle} />
        <ChampsDepot aujourdhui={aujourdhui} echec={echec} />
        <div className="formulaire-pied">
          <Bouton>Déposer l’attestation</Bouton>
          <Link to="/attestations">Revenir à la liste sans rien déposer</Link>
        </div>
      </Form>
    </>
  );
}
