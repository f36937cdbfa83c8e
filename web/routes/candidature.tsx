import { contexteRequete } from '@polaris/server/http/contexte.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { MaCandidature } from '../recrutement/MaCandidature.tsx';
import type { Route } from './+types/candidature.ts';

/**
 * The address is a secret: nothing of it may be told to another site, nor kept by a search engine. `same-origin`
 * and not `no-referrer`: without script, a form would say no origin and be refused.
 */
export const headers = () => ({
  'referrer-policy': 'same-origin',
  'x-robots-tag': 'noindex, nofollow',
  'cache-control': 'no-store',
});

const LONGUEUR_MAXIMALE = 200;

export async function loader({ params: { jeton }, context }: Route.LoaderArgs) {
  if (jeton.length > LONGUEUR_MAXIMALE) return { etat: 'inconnue' as const, candidature: null };
  return context.get(contexteRequete).executer('recrutement.consulterCandidature', { jeton });
}

export async function action({ request, params: { jeton }, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const accord = lireSaisie(formulaire).accord as Entree<'recrutement.retirerCandidature'>['accord'];
  return tenter(formulaire, async () => {
    await executer('recrutement.retirerCandidature', { jeton, accord });
    return redirect(`/candidature/${jeton}`);
  });
}

export default function PageCandidature({ loaderData: { candidature }, actionData }: Route.ComponentProps) {
  return (
    <div className="prose">
      <TitrePage
        titre="Ma candidature"
        sousTitre={candidature ? `${candidature.nom}, référence ${candidature.reference}` : undefined}
      />
      {candidature ? (
        <MaCandidature candidature={candidature} echec={lireEchec(actionData)} />
      ) : (
        <Avis genre="attention" titre="Ce lien n’est pas connu.">
          <p>Vérifiez que l’adresse est entière, ou demandez à l’employeur où en est votre candidature.</p>
        </Avis>
      )}
    </div>
  );
}
