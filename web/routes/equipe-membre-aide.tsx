import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { data } from 'react-router';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { demanderAide, lireAide, ouvrirAide } from '../personnel/aider.ts';
import { AIDES } from '../personnel/aides.ts';
import { Cedent } from '../personnel/Cedent.tsx';
import { Conditions } from '../personnel/Conditions.tsx';
import { FormulaireAide } from '../personnel/FormulaireAide.tsx';
import { Reponse } from '../regles/Reponse.tsx';
import type { Route } from './+types/equipe-membre-aide.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger, annee } = lireDemande(arguments_);
  exiger('personnel.lire');
  const { membreId, aide } = arguments_.params;
  const nom = lireAide(aide);
  if (!nom) throw data(null, { status: 404 });
  const { annees } = arguments_.context.get(contexteRequete);
  return { nom, annee, annees, ...(await ouvrirAide(executer, nom, membreId, annee)) };
}

/** Answers with what was typed, and keeps none of it. */
export async function action(arguments_: Route.ActionArgs) {
  const { executer, exiger } = lireDemande(arguments_);
  exiger('personnel.lire');
  const nom = lireAide(arguments_.params.aide);
  if (!nom) throw data(null, { status: 404 });
  const parametres = new URLSearchParams();
  for (const [champ, valeur] of await arguments_.request.formData()) {
    if (typeof valeur === 'string') parametres.append(champ, valeur);
  }
  return demanderAide(executer, nom, parametres);
}

export default function PageAide({ loaderData, actionData }: Route.ComponentProps) {
  const { nom, annee, membre, temporaires, annees } = loaderData;
  const { champs, saisie, echec, reponse, nomination, cedent } = actionData ?? loaderData.essai;
  const { titre, quand } = AIDES[nom];
  const formulaire = <FormulaireAide champs={champs} saisie={saisie} annees={annees} echec={echec} />;
  const personne = `${membre.nom} ${membre.prenom}`;
  return (
    <>
      <TitrePage
        titre={titre}
        sousTitre={personne}
        ariane={[
          { libelle: 'Personnel', vers: `/equipe/personnel?annee=${annee}` },
          { libelle: personne, vers: `/equipe/personnel/${membre.id}?annee=${annee}` },
        ]}
      />
      <p className="chapeau">{quand}</p>
      <p>
        C’est une aide : la décision revient au pouvoir organisateur. Les réponses viennent de la fiche ;
        complétez-les ici. Elles ne sont pas enregistrées.
      </p>
      <div className={nomination ? 'aide-longue' : 'essai'}>
        {!nomination && formulaire}
        <div id="reponse">
          {cedent.length > 0 && <Cedent cedent={cedent} temporaires={temporaires} />}
          {reponse ? (
            <Reponse libelle={titre} reponse={reponse} ouvert={false} />
          ) : (
            <p className="essai-attente">Complétez, puis vérifiez : la réponse s’affichera ici.</p>
          )}
          {nomination && <Conditions nomination={nomination} />}
        </div>
        {nomination && (
          <section aria-labelledby="titre-reponses">
            <h2 id="titre-reponses">Compléter les réponses</h2>
            {formulaire}
          </section>
        )}
      </div>
    </>
  );
}
