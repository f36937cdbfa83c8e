import type { Entree } from '@polaris/server/kernel/registre.ts';
import { Link, redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { type EchecSaisie, lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { lireTable } from '../composants/table.ts';
import { lireIdentifiant } from '../connexion/demande.ts';
import { lireDemandePrevision } from '../prevision/demande.ts';
import { EntetePrevision } from '../prevision/EntetePrevision.tsx';
import { Equipe } from '../prevision/Equipe.tsx';
import { FormulairePrevision } from '../prevision/FormulairePrevision.tsx';
import { ecrireChamps, lireChamps } from '../prevision/hypotheses.ts';
import { Certifie, Resultat } from '../prevision/Resultat.tsx';
import { ScenarioOuvert, Scenarios } from '../prevision/Scenarios.tsx';
import { Tirages } from '../prevision/Tirages.tsx';
import { COMBIEN, tirerTout } from '../prevision/tirer.ts';
import { versPrevision } from '../prevision/vue.ts';
import type { Route } from './+types/financement-prevision.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const demande = await lireDemandePrevision(arguments_);
  const { executer, peut, commun, choisi, prevue, quoi, gardes } = demande;
  const { searchParams } = arguments_.url;
  const page = {
    commun,
    prevue,
    gardes,
    fait: searchParams.get('fait'),
    peutTenir: peut('prevision.tenir'),
    cles: { scenario: crypto.randomUUID(), geste: crypto.randomUUID() },
  };
  if (!choisi || !prevue) return { ...page, prevision: null, champs: {}, duServeur: null };
  const scenarioId = lireIdentifiant(searchParams, 'scenario');
  const saisie = lireChamps(searchParams);
  const lue = await executer('prevision.consulter', {
    ...quoi,
    ...(scenarioId ? { scenarioId } : {}),
    ...(saisie ? { saisie } : {}),
  });
  const tirer = searchParams.get('tirer') === 'oui' && lue.resultat?.issue === 'resultat';
  return {
    ...page,
    prevision: versPrevision(lue),
    champs: saisie ?? ecrireChamps(lue.hypotheses),
    duServeur: tirer ? tirerTout(lue, COMBIEN.serveur, 1) : null,
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, quoi, gardes } = await lireDemandePrevision(arguments_);
  const formulaire = await arguments_.request.formData();
  const { intention, cle, enregistrer, nom = '', nouveauNom = '', ...saisie } = lireSaisie(formulaire);
  const { scenarioId = '', version = '' } = saisie;
  const options = cle ? { cle } : {};
  const vers = (suite: Record<string, string>) =>
    redirect(`/financement/prevision?${new URLSearchParams({ ...gardes, ...suite })}`);
  return tenter(formulaire, async () => {
    if (enregistrer) {
      const champs = lireChamps(formulaire) ?? {};
      const entree = { annee: quoi.annee, nom, saisie: champs };
      const garde = await executer('prevision.enregistrer', entree, { cle: enregistrer });
      return vers({ scenario: garde.scenarioId, fait: 'enregistre' });
    }
    if (intention === 'renommer') {
      const entree: Entree<'prevision.renommer'> = { scenarioId, nom: nouveauNom, version };
      await executer('prevision.renommer', entree, options);
      return vers({ scenario: scenarioId, fait: 'renomme' });
    }
    if (intention === 'supprimer') {
      await executer('prevision.supprimer', { scenarioId }, options);
      return vers({ fait: 'supprime' });
    }
    if (intention !== 'rapprocher') refuserIntention();
    await executer('prevision.rapprocher', { annee: quoi.annee }, options);
    return vers({ fait: 'rapproche' });
  });
}

const FAITS: Readonly<Record<string, string>> = {
  enregistre: 'Le scénario est enregistré.',
  renomme: 'Le scénario est renommé.',
  supprime: 'Le scénario est supprimé.',
  rapproche: 'L’écart avec le chiffre certifié est gardé.',
};

export default function PagePrevision({ loaderData, actionData }: Route.ComponentProps) {
  const { commun, prevue, prevision, champs, gardes, peutTenir, cles } = loaderData;
  const rendu = lireEchec(actionData);
  const renomme = rendu?.saisie.intention !== undefined;
  const echec = renomme ? undefined : (rendu ?? echecDe(prevision?.erreurs, champs));
  const fait = rendu ? undefined : lireTable(FAITS, loaderData.fait);
  const ouvert = prevision?.scenarios.find(({ id }) => id === prevision.scenarioId);
  const { certifie } = prevision ?? {};
  return (
    <>
      <EntetePrevision
        titre={prevue ? `Prévision des points de ${prevue}` : 'Prévision des points'}
        pole={prevision?.pole.nom ?? null}
        commun={commun}
      />
      {fait && <Avis genre="succes">{fait}</Avis>}
      {renomme && rendu && <Avis genre="erreur">{rendu.erreur ?? Object.values(rendu.erreurs)[0]}</Avis>}
      {!prevue && (
        <p>
          Cette page prévoit les années de l’enveloppe fermée, à partir de 2026-27.{' '}
          <Link to="/financement/prevision?annee=2025-26">Voir la prévision de 2026-27</Link>
        </p>
      )}
      {prevision && (
        <>
          {certifie && (
            <Certifie
              certifie={certifie}
              ecart={prevision.ecart}
              restants={prevision.aRapprocher}
              cle={peutTenir ? cles.geste : null}
            />
          )}
          {prevision.fourchette && <Resultat prevision={prevision} />}
          {prevision.fourchette && prevision.equipe && (
            <Equipe equipe={prevision.equipe} fourchette={prevision.fourchette} />
          )}
          {ouvert && peutTenir && (
            <ScenarioOuvert
              scenario={ouvert}
              cle={cles.geste}
              saisie={renomme ? rendu?.saisie : undefined}
              erreurs={renomme ? rendu?.erreurs : undefined}
            />
          )}
          <FormulairePrevision
            champs={champs}
            origines={prevision.origines}
            echec={echec}
            gardes={gardes}
            cle={peutTenir ? cles.scenario : null}
          />
          {prevision.fourchette && (
            <Tirages
              key={JSON.stringify(prevision.hypotheses)}
              source={prevision}
              duServeur={loaderData.duServeur}
              gardes={{ ...gardes, ...champs }}
            />
          )}
          <Scenarios scenarios={prevision.scenarios} gardes={gardes} />
        </>
      )}
    </>
  );
}

/** Assumptions of the address that cannot be read, as a failure of the form. */
function echecDe(
  erreurs: Record<string, string> | undefined,
  saisie: Record<string, string>,
): EchecSaisie | undefined {
  return erreurs && Object.keys(erreurs).length > 0 ? { erreurs, saisie } : undefined;
}
