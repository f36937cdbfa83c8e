import { contexteRequete } from '@polaris/server/http/contexte.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { AppelALire } from '../recrutement/AppelALire.tsx';
import { FormulaireCandidature } from '../recrutement/FormulaireCandidature.tsx';
import { RecuCandidature } from '../recrutement/RecuCandidature.tsx';
import { lireCandidature } from '../recrutement/saisie.ts';
import type { Route } from './+types/appel-public.ts';

/** The answer of this page shows a personal link: it is not kept. */
export const headers = () => ({ 'cache-control': 'no-store' });

export async function loader({ params: { appelId }, context }: Route.LoaderArgs) {
  return context.get(contexteRequete).executer('recrutement.consulterAppelPublic', { appelId });
}

export async function action({ request, params: { appelId }, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const saisie = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    const candidature = await lireCandidature(formulaire, saisie);
    const accord = saisie.accord as Entree<'recrutement.deposerCandidature'>['accord'];
    const { reference, adresse } = await executer('recrutement.deposerCandidature', {
      ...candidature,
      appelId,
      accord,
    });
    return { recu: { reference, adresse } };
  });
}

export default function PageAppelPublic({ loaderData: appel, actionData }: Route.ComponentProps) {
  const recu = actionData && 'recu' in actionData ? actionData.recu : null;
  return (
    <div className="prose">
      <TitrePage
        titre={`Appel n° ${appel.numero}, ${appel.annee}`}
        sousTitre={`${appel.ecole}, ${appel.localite}. ${appel.pole}.`}
        ariane={[{ libelle: 'Appels à candidatures', vers: '/appels' }]}
      />
      {recu ? (
        <RecuCandidature recu={recu} />
      ) : (
        <>
          <AppelALire appel={appel} />
          <FormulaireCandidature appel={appel} echec={lireEchec(actionData)} />
        </>
      )}
    </div>
  );
}
