import { contexteRequete } from '@polaris/server/http/contexte.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { lireEchec, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { anneesDePiece } from '../pieces/annees.ts';
import { FormulaireLien } from '../pieces/FormulaireLien.tsx';
import { LienCree } from '../pieces/LienCree.tsx';
import type { Route } from './+types/piece-lien.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, exiger } = lireDemande(arguments_);
  exiger('pieces.ecrire');
  const { eleveId } = arguments_.params;
  const { searchParams } = arguments_.url;
  const { eleve } = await executer('pieces.consulter', { eleveId, annee });
  return {
    eleve,
    code: searchParams.get('code') ?? undefined,
    pour: searchParams.get('pour') ?? undefined,
    integrationId: lireIdentifiant(searchParams, 'integrationId'),
    annees: anneesDePiece(arguments_.context.get(contexteRequete).annees),
  };
}

export async function action({ request, params: { eleveId }, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const texte = (nom: string) => String(formulaire.get(nom) ?? '');
  return tenter(formulaire, async () => {
    const { adresse, expireLe } = await executer('pieces.creerLien', {
      eleveId,
      code: texte('code') as Entree<'pieces.creerLien'>['code'],
      annee: texte('annee'),
      integrationId: texte('integrationId'),
      destinataire: texte('destinataire'),
      jours: texte('jours'),
    });
    return { lien: { adresse, expireLe } };
  });
}

export default function PagePieceLien({ loaderData, actionData, params }: Route.ComponentProps) {
  const { eleve, code, pour, annees, integrationId } = loaderData;
  const retour = `/eleves/${params.eleveId}/pieces`;
  return (
    <>
      <TitrePage
        titre={`Demander une pièce par un lien : ${eleve}`}
        sousTitre="Pour une personne sans compte : un seul fichier, une seule pièce."
        ariane={[
          { libelle: 'Élèves', vers: '/eleves' },
          { libelle: `Pièces : ${eleve}`, vers: retour },
        ]}
      />
      {actionData && 'lien' in actionData ? (
        <LienCree lien={actionData.lien} retour={retour} />
      ) : (
        <FormulaireLien
          code={code}
          annee={pour}
          annees={annees}
          integrationId={integrationId}
          retour={retour}
          echec={lireEchec(actionData)}
        />
      )}
    </>
  );
}
