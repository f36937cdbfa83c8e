import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { data, Link, redirect } from 'react-router';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { FormulaireReponse } from '../signatures/FormulaireReponse.tsx';
import { PapierALire } from '../signatures/PapierALire.tsx';
import { enregistrerReponse } from '../signatures/reponse.ts';
import { enumerer } from '../signatures/salle.ts';
import { arianeSalle } from '../signatures/versActe.ts';
import type { Route } from './+types/acte-signer.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, session } = lireDemande(arguments_);
  const { acteId } = arguments_.params;
  const acte = await executer('signatures.consulterActe', { acteId });
  const partie = acte.parties.find((p) => p.partie === acte.mienne?.partie);
  if (!partie || !acte.mienne) throw data(null, { status: 404 });
  if (partie.etat === 'signee' || acte.clos) throw redirect(`/actes/${acteId}`);
  return { acte, partie, titres: acte.mienne.titres, nom: session.nom, cle: crypto.randomUUID() };
}

export async function action({ request, params: { acteId }, context }: Route.ActionArgs) {
  const { executer, session } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const { cle = '', ...saisie } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    await enregistrerReponse(executer, session?.active.role ?? null, { ...saisie, acteId }, cle);
    return redirect(`/actes/${acteId}?fait=signature`);
  });
}

export default function Signer({ loaderData, actionData, params: { acteId } }: Route.ComponentProps) {
  const { acte, partie, titres, nom, cle } = loaderData;
  const avis = partie.nature === 'avis';
  const signable = partie.blocsIncomplets.length === 0;
  return (
    <>
      <TitrePage
        titre={`${avis ? 'Donner un avis' : 'Signer'} : ${acte.titre}`}
        sousTitre={`${acte.eleve}, pour ${partie.titre}`}
        ariane={arianeSalle(acte)}
      />
      <PapierALire document={acte.document} cle={cle} integrationId={null} />
      {!signable && (
        <p>Pas encore prêt à signer. À compléter d’abord&nbsp;: {enumerer(partie.blocsIncomplets)}.</p>
      )}
      <FormulaireReponse
        nature={partie.nature}
        titres={titres}
        nom={nom}
        signable={signable}
        cle={cle}
        echec={lireEchec(actionData)}
      >
        <Link to={`/actes/${acteId}`}>Revenir sans répondre</Link>
      </FormulaireReponse>
    </>
  );
}
