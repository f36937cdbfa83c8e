import { Form, Link, redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Etat } from '../composants/Etat.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { Instant } from '../composants/Valeurs.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { Effet } from '../valeurs/Effet.tsx';
import { direPeriode, ETATS, ecrireValeur } from '../valeurs/Propositions.tsx';
import type { Route } from './+types/valeur.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger } = lireDemande(arguments_);
  exiger('parametres.publier');
  const { proposeId } = arguments_.params;
  return {
    ...(await executer('parametres.consulter', { proposeId })),
    fait: arguments_.url.searchParams.get('fait'),
    cle: crypto.randomUUID(),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const { proposeId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { intention, cle } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  return tenter(formulaire, async () => {
    if (intention !== 'confirmer' && intention !== 'retirer') refuserIntention();
    await executer(`parametres.${intention}`, { proposeId }, options);
    return redirect(`/administration/valeurs/${proposeId}?fait=${intention}`);
  });
}

const FAITS: Readonly<Record<string, string>> = {
  proposition: 'La valeur est proposée. Une autre personne de l’administration doit la confirmer.',
  confirmer: 'La valeur est publiée. Elle entre dans tous les calculs dès maintenant.',
  retirer: 'La valeur est retirée. Rien n’a changé.',
};

export default function PageValeur({ loaderData, actionData }: Route.ComponentProps) {
  const { proposition, effet, cle } = loaderData;
  const { libelle, parametre, etat, source, article, proposeLe, proposePar, decideLe, decidePar } =
    proposition;
  const echec = lireEchec(actionData);
  const fait = echec ? undefined : lireTable(FAITS, loaderData.fait);
  return (
    <>
      <TitrePage
        titre={libelle}
        sousTitre={`${ecrireValeur(proposition)}, ${direPeriode(proposition)}`}
        ariane={[{ libelle: 'Valeurs publiées', vers: '/administration/valeurs' }]}
      />
      {fait && <Avis genre="succes">{fait}</Avis>}
      <RecapitulatifErreurs echec={echec} />
      <p>
        <Etat ton={ETATS[etat].ton}>{ETATS[etat].libelle}</Etat>
      </p>
      <ul>
        <li>
          Source&nbsp;: {source}, {article}
        </li>
        <li>
          Proposée par {proposePar} le <Instant le={proposeLe} />
        </li>
        {decideLe && (
          <li>
            {etat === 'publiee' ? 'Confirmée' : 'Retirée'} par {decidePar} le <Instant le={decideLe} />
          </li>
        )}
        <li>
          <Link to={`/parametres/${parametre}`}>Toutes les valeurs de ce paramètre</Link>
        </li>
      </ul>
      {effet && <Effet effet={effet} />}
      {etat === 'proposee' && <Decider deMoi={proposition.deMoi} cle={cle} />}
    </>
  );
}

/** Whoever proposed may only withdraw; anyone else confirms or withdraws. */
function Decider({ deMoi, cle }: { deMoi: boolean; cle: string }) {
  return (
    <section aria-labelledby="decider">
      <h2 id="decider">{deMoi ? 'En attente d’une autre personne' : 'Votre relecture'}</h2>
      <p>
        {deMoi
          ? 'Vous avez proposé cette valeur : une autre personne de l’administration la confirme.'
          : 'Vérifiez la valeur, sa période et sa source. Une valeur publiée ne s’efface pas : une autre la remplace.'}
      </p>
      <div className="actions">
        {!deMoi && <Decision intention="confirmer" cle={cle} libelle="Confirmer et publier la valeur" />}
        <Decision intention="retirer" cle={cle} libelle="Retirer la proposition" />
      </div>
    </section>
  );
}

function Decision({ intention, cle, libelle }: { intention: string; cle: string; libelle: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="intention" value={intention} />
      <input type="hidden" name="cle" value={cle} />
      <Bouton variante={intention === 'confirmer' ? 'principal' : 'secondaire'}>{libelle}</Bouton>
    </Form>
  );
}
