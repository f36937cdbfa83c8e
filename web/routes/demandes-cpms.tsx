import { contexteRequete } from '@polaris/server/http/contexte.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { AvisDemandes, DemandesRecues, SolliciterAvis } from '../secret-partage/CoteCpms.tsx';
import type { Route } from './+types/demandes-cpms.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer } = lireDemande(arguments_);
  return {
    ...(await executer('secretPartage.lister', {})),
    fait: arguments_.url.searchParams.get('fait'),
    cle: crypto.randomUUID(),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const { cle, eleveId = '', objet, question = '' } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    const entree = { eleveId, objet: objet as Entree<'secretPartage.solliciterAvis'>['objet'], question };
    await executer('secretPartage.solliciterAvis', entree, cle ? { cle } : {});
    return redirect('/demandes-cpms?fait=avis');
  });
}

const FAITS: Readonly<Record<string, string>> = {
  avis: 'La demande d’avis est envoyée au pôle.',
  reponse: 'Votre réponse est envoyée au pôle.',
};

export default function PageDemandesCpms({ loaderData, actionData }: Route.ComponentProps) {
  const { demandes, avis, suivis, fait, cle } = loaderData;
  const phrase = fait && Object.hasOwn(FAITS, fait) ? FAITS[fait] : undefined;
  return (
    <>
      <TitrePage titre="Échanges avec les pôles" />
      {phrase && <Avis genre="succes">{phrase}</Avis>}
      <DemandesRecues demandes={demandes} />
      <AvisDemandes avis={avis} />
      <h2>Demander l’avis d’un pôle</h2>
      <SolliciterAvis key={avis.length} suivis={suivis} cle={cle} echec={lireEchec(actionData)} />
    </>
  );
}
