import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, refuserIntention, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { AttestationsEcole } from '../pieces/AttestationsEcole.tsx';
import { DemanderAttestations, SuiviAttestations } from '../pieces/AttestationsPole.tsx';
import { direBilan } from '../pieces/bilan.ts';
import type { Route } from './+types/attestations.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, peut, exiger } = lireDemande(arguments_);
  const { searchParams } = arguments_.url;
  if (peut('pieces.fournir')) {
    const { demandes } = await executer('pieces.listerDemandesEcole', {});
    return { ecole: demandes, suivi: null, modifiable: false, cles: null, fait: searchParams.get('fait') };
  }
  exiger('pieces.suivre');
  return {
    ecole: null,
    suivi: await executer('pieces.suivreAttestations', { annee }),
    modifiable: peut('pieces.ecrire'),
    cles: { demander: crypto.randomUUID(), rappeler: crypto.randomUUID() },
    fait: direBilan(searchParams),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const texte = (nom: string) => String(formulaire.get(nom) ?? '');
  const options = { cle: texte('cle') };
  return tenter(formulaire, async () => {
    if (texte('intention') === 'rappeler') {
      const ecoleId = texte('ecoleId');
      await executer('pieces.reporterRappel', { ecoleId, rappelLe: texte(`rappelLe-${ecoleId}`) }, options);
      return redirect('/attestations?rappel=note');
    }
    if (texte('intention') !== 'demander') refuserIntention();
    const annee = texte('annee');
    const bilan = await executer(
      'pieces.demanderAttestations',
      { annee, rappelLe: texte('rappelLe') },
      options,
    );
    const compte = Object.entries(bilan).map(([nom, nombre]) => [nom, String(nombre)]);
    return redirect(
      `/attestations?${new URLSearchParams([['annee', annee], ...compte] as [string, string][])}`,
    );
  });
}

export default function PageAttestations({ loaderData, actionData }: Route.ComponentProps) {
  const { ecole, suivi, modifiable, cles, fait } = loaderData;
  const echec = lireEchec(actionData);
  const duRappel = echec?.saisie.intention === 'rappeler';
  if (ecole) {
    return (
      <>
        <TitrePage
          titre="Attestations demandées par le pôle"
          sousTitre="Une par élève et par année, à signer par l’école."
        />
        {fait && <Avis genre="succes">L’attestation est déposée. Le pôle la voit dès maintenant.</Avis>}
        <AttestationsEcole demandes={ecole} />
      </>
    );
  }
  return (
    <>
      <TitrePage titre={`Attestations de fréquentation, ${suivi?.annee}`} />
      {fait && <Avis genre="succes">{fait}</Avis>}
      {modifiable && suivi && cles && (
        <DemanderAttestations annee={suivi.annee} cle={cles.demander} echec={duRappel ? undefined : echec} />
      )}
      <h2>Suivi par école</h2>
      {suivi && (
        <SuiviAttestations
          suivi={suivi}
          modifiable={modifiable}
          cle={cles?.rappeler ?? ''}
          echec={duRappel ? echec : undefined}
        />
      )}
    </>
  );
}
