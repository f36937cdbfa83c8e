import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { AvisDuPole, DemanderCpms, DemandesCpms } from '../secret-partage/SecretPartage.tsx';
import type { Route } from './+types/secret-partage.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, peut } = lireDemande(arguments_);
  const { eleveId } = arguments_.params;
  return {
    ...(await executer('secretPartage.consulter', { eleveId })),
    modifiable: peut('secret.demander'),
    fait: arguments_.url.searchParams.get('fait'),
    cles: { demander: crypto.randomUUID(), avis: crypto.randomUUID() },
  };
}

export async function action({ request, params: { eleveId }, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const { intention, cle, ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  return tenter(formulaire, async () => {
    const { cpmsId = '', base = '', finalite = '', elements = '', avisId = '', avis = '' } = saisie;
    if (intention === 'avis') {
      await executer('secretPartage.rendreAvis', { avisId, avis }, options);
      return redirect(`/eleves/${eleveId}/secret-partage?fait=avis`);
    }
    if (intention !== 'demander') refuserIntention();
    await executer('secretPartage.demander', { eleveId, cpmsId, base, finalite, elements }, options);
    return redirect(`/eleves/${eleveId}/secret-partage?fait=demande`);
  });
}

const FAITS: Readonly<Record<string, string>> = {
  demande: 'La demande est envoyée : le centre la voit dans son tableau de bord.',
  avis: 'L’avis est rendu : le centre le voit dès maintenant.',
};

export default function PageSecretPartage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { eleve, modifiable, fait, cles, demandes, avis, ...choix } = loaderData;
  const echec = lireEchec(actionData);
  const deLAvis = echec?.saisie.intention === 'avis';
  const phrase = fait && Object.hasOwn(FAITS, fait) ? FAITS[fait] : undefined;
  return (
    <>
      <TitrePage
        titre={`Échanges avec les CPMS : ${eleve}`}
        ariane={[
          { libelle: 'Élèves', vers: '/eleves' },
          { libelle: eleve, vers: `/eleves/${params.eleveId}` },
        ]}
      />
      {phrase && <Avis genre="succes">{phrase}</Avis>}
      <h2>Informations demandées</h2>
      <DemandesCpms demandes={demandes} />
      {modifiable && (
        <>
          <h2>Demander des informations</h2>
          <DemanderCpms
            key={demandes.length}
            {...choix}
            cle={cles.demander}
            echec={deLAvis ? undefined : echec}
          />
        </>
      )}
      <h2>Avis du pôle demandé par un CPMS</h2>
      <AvisDuPole avis={avis} modifiable={modifiable} cle={cles.avis} echec={deLAvis ? echec : undefined} />
    </>
  );
}
