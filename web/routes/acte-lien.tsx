import { contexteRequete } from '@polaris/server/http/contexte.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { data, redirect } from 'react-router';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { FormulaireLien } from '../signatures/FormulaireLien.tsx';
import { LienOuvert } from '../signatures/LienOuvert.tsx';
import { LienPret } from '../signatures/LienPret.tsx';
import { arianeSalle } from '../signatures/versActe.ts';
import type { Route } from './+types/acte-lien.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger, aujourdhui } = lireDemande(arguments_);
  exiger('signatures.inviter');
  const { acteId, partie: cle } = arguments_.params;
  const acte = await executer('signatures.consulterActe', { acteId });
  const partie = acte.parties.find((p) => p.partie === cle);
  if (!partie?.invitable) throw data(null, { status: 404 });
  return { acte, partie, aujourdhui, cle: crypto.randomUUID() };
}

/** The link is in the answer to the form and nowhere else: it is shown once. */
export async function action({ request, params: { acteId, partie }, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const { cle = '', intention, nom = '', expireLe = '', invitationId = '' } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    if (intention === 'fermer') {
      await executer('signatures.revoquerInvitation', { invitationId }, { cle });
      return redirect(`/actes/${acteId}?fait=lien`);
    }
    if (intention !== 'inviter') refuserIntention();
    const entree = { acteId, partie, nom, expireLe } as Entree<'signatures.inviter'>;
    const { lien, expireLe: dernier } = await executer('signatures.inviter', entree, { cle });
    return { lien, nom, expireLe: dernier };
  });
}

export default function Lien({ loaderData, actionData }: Route.ComponentProps) {
  const { acte, partie, cle, aujourdhui } = loaderData;
  const pret = actionData && 'lien' in actionData ? actionData : null;
  return (
    <>
      <TitrePage
        titre={`Lien personnel : ${partie.titre}`}
        sousTitre={`${acte.titre}, ${acte.eleve}`}
        ariane={arianeSalle(acte)}
      />
      {pret ? (
        <LienPret {...pret} titre={acte.titre} ecole={acte.ecole} retour={`/actes/${acte.acteId}`} />
      ) : (
        <>
          {partie.invitation && <LienOuvert {...partie.invitation} cle={cle} />}
          <FormulaireLien
            cle={cle}
            aujourdhui={aujourdhui}
            echec={lireEchec(actionData)}
            document={acte.document}
          />
        </>
      )}
    </>
  );
}
