import type { Entree } from '@polaris/server/kernel/registre.ts';
import { data, redirect } from 'react-router';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { EditionSection } from '../integration/EditionSection.tsx';
import type { Route } from './+types/declaration-section.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger } = lireDemande(arguments_);
  exiger('declarations.introduire');
  const { declarationId, cle } = arguments_.params;
  const { dossier, prenom, nom } = await executer('declarations.consulter', { declarationId });
  const section = dossier?.sections?.find((s) => s.cle === cle);
  if (!section) throw data(null, { status: 404 });
  const signees = (dossier?.parties ?? []).filter(({ etat }) => etat === 'signee').map(({ titre }) => titre);
  return { section, eleve: `${prenom} ${nom}`, signees, demande: crypto.randomUUID() };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const { declarationId, cle } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const saisie = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    await executer(
      'declarations.modifierSection',
      {
        declarationId,
        cle: cle as Entree<'declarations.modifierSection'>['cle'],
        contenu: saisie.contenu ?? '',
        termine: saisie.termine === 'oui',
        nonRequis: saisie.nonRequis === 'oui',
        version: saisie.version,
      },
      { cle: saisie.demande ?? '' },
    );
    return redirect(`/declarations/${declarationId}?fait=section`);
  });
}

export default function DeclarationSection({ loaderData, actionData, params }: Route.ComponentProps) {
  const { section, eleve } = loaderData;
  const retour = `/declarations/${params.declarationId}`;
  const echec = lireEchec(actionData);
  return (
    <>
      <TitrePage
        titre={section.titre}
        sousTitre={`Annexe 2b de ${eleve}`}
        ariane={[
          { libelle: 'Déclarations', vers: '/declarations' },
          { libelle: `Déclaration de ${eleve}`, vers: retour },
        ]}
      />
      <EditionSection
        {...loaderData}
        propose={false}
        reprise={null}
        retour={retour}
        echec={echec && { ...echec, conflit: null }}
      />
    </>
  );
}
