import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { FormulaireDemande } from '../amenagements/FormulaireDemande.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import type { Route } from './+types/demande-nouvelle.ts';

const COMPLEMENT = 'complements.';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, aujourdhui, exiger, session } = lireDemande(arguments_);
  exiger('demandes.introduire');
  const estEcole = session.active.role === 'ecole';
  const { questions } = await executer('amenagements.consulterListes', {});
  const { ecoles } = estEcole ? { ecoles: [] } : await executer('referentiel.listerEcoles', {});
  return {
    estEcole,
    aujourdhui,
    questions,
    ecoles: ecoles.filter(({ genre }) => genre === 'cooperante').map(({ id, nom }) => ({ id, nom })),
    cle: crypto.randomUUID(),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { cle = '', ...saisie } = lireSaisie(formulaire);
  const complements = Object.fromEntries(
    Object.entries(saisie).flatMap(([nom, reponse]) =>
      nom.startsWith(COMPLEMENT) ? [[nom.slice(COMPLEMENT.length), reponse]] : [],
    ),
  );
  return tenter(formulaire, async () => {
    const entree = { ...saisie, complements } as unknown as Entree<'amenagements.introduireDemande'>;
    const { demandeId } = await executer('amenagements.introduireDemande', entree, cle ? { cle } : {});
    return redirect(`/demandes/${demandeId}?fait=transmise`);
  });
}

export default function PageNouvelleDemande({ loaderData, actionData }: Route.ComponentProps) {
  const { estEcole, ...reste } = loaderData;
  return (
    <>
      <TitrePage
        titre={estEcole ? 'Demander l’intervention du pôle' : 'Consigner la demande d’une école'}
        sousTitre="Ce modèle est facultatif : une demande écrite autrement se consigne de la même façon."
        ariane={[{ libelle: 'Demandes', vers: '/demandes' }]}
      />
      <FormulaireDemande {...reste} echec={lireEchec(actionData)} />
    </>
  );
}
