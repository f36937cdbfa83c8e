import { Form, redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { lireDemande } from '../connexion/demande.ts';
import { lireCases } from '../propositions/cases.ts';
import { direBilan } from '../suggestions/bilan.ts';
import { AccepterLot, Decision } from '../suggestions/Decision.tsx';
import { Suggestion } from '../suggestions/Suggestion.tsx';
import type { Route } from './+types/suggestions.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, peut } = lireDemande(arguments_);
  const parametres = arguments_.url.searchParams;
  const decide = peut('suggestions.decider');
  const toutes = parametres.get('toutes') === 'oui' || !decide;
  const { suggestions } = await executer('suggestions.lister', { etat: toutes ? 'toutes' : 'attente' });
  return {
    suggestions: suggestions.map((s) => ({ ...s, cle: crypto.randomUUID() })),
    decide,
    toutes,
    bilan: direBilan(parametres),
    cle: crypto.randomUUID(),
  };
}

/** Which boxes each button sends. */
const LOTS: Readonly<Record<string, string>> = { accepter: 'suggestions', 'accepter-tout': 'affichees' };

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { intention, cle, ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  return tenter(formulaire, async () => {
    if (intention === 'refuser') {
      const { suggestionId = '' } = saisie;
      const champ = `motif-${suggestionId}`;
      await executer('suggestions.refuser', { suggestionId, motif: saisie[champ] ?? '' }, options);
      return redirect('/suggestions?fait=refus');
    }
    const suggestionIds = lireCases(saisie, lireTable(LOTS, intention ?? null) ?? refuserIntention());
    const { acceptees, caduques, refus } = await executer('suggestions.accepter', { suggestionIds }, options);
    const enAttente = refus.length;
    const suite = Object.entries({ acceptees, caduques, enAttente }).map(([nom, n]) => `${nom}=${n}`);
    return redirect(`/suggestions?fait=lot&${suite.join('&')}${caduques > 0 ? '&toutes=oui' : ''}`);
  });
}

export default function PageSuggestions({ loaderData, actionData }: Route.ComponentProps) {
  const { suggestions, decide, toutes, bilan, cle } = loaderData;
  const echec = lireEchec(actionData);
  const attente = suggestions.filter(({ decision }) => decision === null);
  return (
    <>
      <TitrePage
        titre="Modifications proposées"
        sousTitre={
          decide
            ? 'Ce que l’équipe propose de changer. Rien n’est enregistré avant votre accord.'
            : 'Ce que vous proposez de changer. Le coordonnateur décide.'
        }
      />
      {bilan && !echec && <Avis genre="succes" titre={bilan} />}
      {decide && (
        <Form method="get" className="filtres">
          <CaseACocher nom="toutes" libelle="Montrer aussi les modifications décidées" cochee={toutes} />
          <div className="filtres-actions">
            <Bouton variante="secondaire">Appliquer</Bouton>
          </div>
        </Form>
      )}
      {decide && attente.length > 0 && (
        <AccepterLot
          affichees={attente.slice(0, 100).map(({ suggestionId }) => suggestionId)}
          cle={cle}
          echec={echec?.saisie.intention === 'refuser' ? undefined : echec}
        />
      )}
      {suggestions.length === 0 && (
        <p className="rien-a-faire">
          {decide
            ? 'Aucune modification n’attend votre décision.'
            : 'Vous n’avez rien proposé. Ouvrez une section d’un protocole, ou le dossier d’un élève, pour proposer une modification.'}
        </p>
      )}
      {suggestions.map((suggestion) => (
        <Suggestion key={suggestion.suggestionId} suggestion={suggestion}>
          {decide && suggestion.decision === null && (
            <Decision suggestion={suggestion} cle={suggestion.cle} echec={echec} />
          )}
        </Suggestion>
      ))}
    </>
  );
}
