import { Link, redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { lireDemande } from '../connexion/demande.ts';
import { Decider } from '../sensori-moteur/Decider.tsx';
import { type Decision, FAITS, lireCochees } from '../sensori-moteur/decisions.ts';
import { EcheancesEchelles } from '../sensori-moteur/EcheancesEchelles.tsx';
import { lireEtat } from '../sensori-moteur/etats.ts';
import { FiltreEtat } from '../sensori-moteur/FiltreEtat.tsx';
import { TableauEchelles } from '../sensori-moteur/TableauEchelles.tsx';
import { VerificationDecisions } from '../sensori-moteur/VerificationDecisions.tsx';
import type { Route } from './+types/sensori-moteur.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, anneeCourante, aujourdhui, exiger, peut } = lireDemande(arguments_);
  exiger('medical.lire');
  const { searchParams } = arguments_.url;
  const etat = lireEtat(searchParams);
  const liste = await executer('sensoriMoteur.listerEchelles', { annee, ...(etat ? { etat } : {}) });
  return {
    annee,
    etat,
    liste,
    aujourdhui,
    peutDecider: peut('echelles.encoder') && liste.ferme === null && annee >= anneeCourante,
    voitPoints: peut('financement.lire'),
    fait: searchParams.get('fait'),
    cle: crypto.randomUUID(),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, annee } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { intention, cle, decision, ...saisie } = lireSaisie(formulaire);
  const entree = { annee, decision: decision as Decision, echelles: lireCochees(saisie) };
  return tenter(formulaire, async () => {
    if (intention === 'verifier') {
      return { apercu: await executer('sensoriMoteur.jugerDecisions', entree), decision: entree.decision };
    }
    if (intention !== 'decider') refuserIntention();
    await executer('sensoriMoteur.deciderEchelles', entree, cle ? { cle } : {});
    return redirect(`/sensori-moteur?annee=${annee}&fait=${entree.decision}`);
  });
}

export default function PageEchelles({ loaderData, actionData }: Route.ComponentProps) {
  const { annee, etat, liste, aujourdhui, peutDecider, voitPoints, cle } = loaderData;
  const echec = lireEchec(actionData);
  const apercu = actionData && 'apercu' in actionData ? actionData : undefined;
  const fait = actionData ? undefined : lireTable(FAITS, loaderData.fait);
  const cochees = echec
    ? lireCochees(echec.saisie).map(({ eleveId }) => eleveId)
    : liste.lignes.filter((l) => l.etat === 'a-confirmer').map(({ eleveId }) => eleveId);
  const tableau = (
    <TableauEchelles liste={liste} cases={peutDecider ? { cochees: new Set(cochees) } : undefined} />
  );
  return (
    <>
      <TitrePage
        titre={`Échelles sensori-motrices, ${annee}`}
        sousTitre="Besoins permanents ou semi-permanents : déficiences physiques, visuelles ou auditives. Données médicales : seule l’équipe du pôle les lit."
      />
      {apercu ? (
        <VerificationDecisions {...apercu} cle={cle} retour={`/sensori-moteur?annee=${annee}`} />
      ) : (
        <>
          {fait && <Avis genre="succes">{fait}</Avis>}
          <EcheancesEchelles {...liste} aujourdhui={aujourdhui} />
          {voitPoints && (
            <p>
              <Link to={`/sensori-moteur/points?annee=${annee}`}>Voir les points et l’aperçu du ratio</Link>
            </p>
          )}
          {!liste.ferme && <FiltreEtat etats={liste.etats} etat={etat} annee={annee} />}
          {liste.ferme ? null : peutDecider && liste.lignes.length > 0 ? (
            <Decider echec={echec}>{tableau}</Decider>
          ) : (
            tableau
          )}
        </>
      )}
    </>
  );
}
