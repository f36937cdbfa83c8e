import { redirect } from 'react-router';
import { ListePole } from '../amenagements/ListePole.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import type { Route } from './+types/demandes-modele.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger } = lireDemande(arguments_);
  exiger('demandes.trier');
  const listes = await executer('amenagements.consulterListes', {});
  return { ...listes, cles: { critere: crypto.randomUUID(), question: crypto.randomUUID() } };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { intention, cle, id = '', genre = '', libelle = '' } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  return tenter(formulaire, async () => {
    if (intention === 'retirer') await executer('amenagements.retirerDeLaListe', { id }, options);
    else if (intention === 'ajouter') {
      const entree = { genre: genre as 'critere', libelle };
      await executer('amenagements.ajouterALaListe', entree, options);
    } else refuserIntention();
    return redirect('/demandes/modele');
  });
}

export default function PageModele({ loaderData, actionData }: Route.ComponentProps) {
  const { criteres, questions, cles } = loaderData;
  const echec = lireEchec(actionData);
  const de = (genre: string) => (echec?.saisie.genre === genre ? echec : undefined);
  return (
    <>
      <TitrePage
        titre="Le modèle de demande et les critères du pôle"
        sousTitre="Ils sont propres à votre pôle. Retirer une ligne ne change pas les réponses déjà données."
        ariane={[{ libelle: 'Demandes', vers: '/demandes' }]}
      />
      <ListePole
        genre="question"
        titre="Questions ajoutées au modèle de demande"
        vide="Le modèle pose les questions communes à tous les pôles, sans ajout."
        libelle="Nouvelle question posée à l’école"
        elements={questions}
        cle={cles.question}
        echec={de('question')}
      />
      <ListePole
        genre="critere"
        titre="Critères de décision"
        vide="Aucun critère : la décision se motive par écrit."
        libelle="Nouveau critère, auquel on répond par oui ou par non"
        elements={criteres}
        cle={cles.critere}
        echec={de('critere')}
      />
    </>
  );
}
