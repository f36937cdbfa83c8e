import { contexteRequete } from '@polaris/server/http/contexte.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { Demande } from '../signatures/Demande.tsx';
import { FormulaireReponse } from '../signatures/FormulaireReponse.tsx';
import { couperJeton } from '../signatures/jeton.ts';
import { LienFerme } from '../signatures/LienFerme.tsx';
import type { Route } from './+types/signer.ts';

/** A personal link: reads the one paper it was made for, and answers once. No account. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { executer } = context.get(contexteRequete);
  const jeton = couperJeton(params.jeton);
  return { ...(await executer('signatures.consulterLien', { jeton })), jeton };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const { cle: _, ...saisie } = lireSaisie(formulaire);
  const jeton = couperJeton(params.jeton);
  return tenter(formulaire, async () => {
    await executer('signatures.repondreLien', {
      ...saisie,
      jeton,
    } as unknown as Entree<'signatures.repondreLien'>);
    return redirect(`/signer/${jeton}`);
  });
}

export default function SignerLien({
  loaderData: { etat, demande, jeton },
  actionData,
}: Route.ComponentProps) {
  if (etat !== 'ouvert' || !demande) {
    return <LienFerme etat={etat} demande={demande} />;
  }
  return (
    <div className="prose">
      <meta name="robots" content="noindex" />
      <TitrePage
        titre={`${demande.nature === 'avis' ? 'Donner un avis' : 'Signer'} : ${demande.acte}`}
        sousTitre={`À l’attention de ${demande.nom}`}
      />
      <Demande {...demande} document={`/signer/${jeton}/document`} />
      <FormulaireReponse
        nature={demande.nature}
        titres={demande.titres}
        nom={null}
        nomPropose={demande.nom}
        signable
        cle=""
        echec={lireEchec(actionData)}
      />
    </div>
  );
}
