import { contexteRequete } from '@polaris/server/http/contexte.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { lireEchec, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { anneesDePiece } from '../pieces/annees.ts';
import { FormulaireCopie } from '../pieces/FormulaireCopie.tsx';
import { FormulaireDepot } from '../pieces/FormulaireDepot.tsx';
import { lirePiece } from '../pieces/formulaire.ts';
import { GARDIENS_COPIE } from '../pieces/libelles.ts';
import type { Route } from './+types/piece-nouvelle.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, aujourdhui, exiger } = lireDemande(arguments_);
  exiger('pieces.ecrire');
  const { eleveId } = arguments_.params;
  const { searchParams } = arguments_.url;
  const { eleve } = await executer('pieces.consulter', { eleveId, annee });
  return {
    eleve,
    aujourdhui,
    code: searchParams.get('code') ?? undefined,
    pour: searchParams.get('pour') ?? undefined,
    integrationId: lireIdentifiant(searchParams, 'integrationId'),
    annees: anneesDePiece(arguments_.context.get(contexteRequete).annees),
    cle: crypto.randomUUID(),
  };
}

export async function action({ request, params: { eleveId }, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const texte = (nom: string) => String(formulaire.get(nom) ?? '');
  return tenter(formulaire, async () => {
    const code = texte('code') as Entree<'pieces.deposer'>['code'];
    await executer(
      'pieces.deposer',
      {
        eleveId,
        code,
        annee: texte('annee'),
        integrationId: texte('integrationId'),
        ...(await lirePiece(formulaire)),
      },
      { cle: texte('cle') },
    );
    const fait = code in GARDIENS_COPIE ? 'copie' : 'depot';
    return redirect(`/eleves/${eleveId}/pieces?fait=${fait}`);
  });
}

export default function PagePieceNouvelle({ loaderData, actionData, params }: Route.ComponentProps) {
  const { eleve, code, pour, integrationId, annees, aujourdhui, cle } = loaderData;
  const echec = lireEchec(actionData);
  const retour = `/eleves/${params.eleveId}/pieces`;
  const copie = lireTable(GARDIENS_COPIE, code);
  const commun = { aujourdhui, cle, retour, echec };
  return (
    <>
      <TitrePage
        titre={copie ? `Noter une copie remise : ${eleve}` : `Déposer une pièce : ${eleve}`}
        ariane={[
          { libelle: 'Élèves', vers: '/eleves' },
          { libelle: `Pièces : ${eleve}`, vers: retour },
        ]}
      />
      {copie && code && integrationId ? (
        <FormulaireCopie {...commun} code={code} gardien={copie} integrationId={integrationId} />
      ) : (
        <FormulaireDepot {...commun} code={code} annee={pour} annees={annees} integrationId={integrationId} />
      )}
    </>
  );
}
