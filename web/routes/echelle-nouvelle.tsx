import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { EtapeBilan } from '../sensori-moteur/EtapeBilan.tsx';
import { EtapeReponses } from '../sensori-moteur/EtapeReponses.tsx';
import { EtapeVerification } from '../sensori-moteur/EtapeVerification.tsx';
import { useDebutEtape } from '../sensori-moteur/FormulairePassation.tsx';
import { type EtapePassation, lireEtape, versBilan, versPassation } from '../sensori-moteur/passation.ts';
import type { Route } from './+types/echelle-nouvelle.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, aujourdhui, exiger } = lireDemande(arguments_);
  exiger('echelles.encoder');
  const corrige = lireIdentifiant(arguments_.url.searchParams, 'corrige');
  const preparation = await executer('sensoriMoteur.preparerPassation', {
    eleveId: arguments_.params.eleveId,
    annee,
    ...(corrige ? { corrige } : {}),
  });
  return { preparation, corrige, aujourdhui, cle: crypto.randomUUID() };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, annee: demandee } = lireDemande(arguments_);
  const { eleveId } = arguments_.params;
  const corrige = lireIdentifiant(arguments_.url.searchParams, 'corrige');
  const formulaire = await arguments_.request.formData();
  const { intention, cle, ...saisie } = lireSaisie(formulaire);
  const quoi = { eleveId, annee: saisie.annee ?? demandee, corrige };
  const options = cle ? { cle } : {};
  const versReponses = async () => {
    const { grille } = await executer('sensoriMoteur.jugerBilan', versBilan(quoi, saisie));
    return { etape: 'reponses', saisie, grille } satisfies EtapePassation;
  };
  return tenter(formulaire, async () => {
    if (intention === 'reprendre') return { etape: 'bilan', saisie } satisfies EtapePassation;
    if (intention === 'bilan' || intention === 'revoir') return versReponses();
    const { corrige: _, motif, ...passation } = versPassation(quoi, saisie);
    if (intention === 'verifier') {
      const entree = versPassation(quoi, saisie);
      const resultat = await executer('sensoriMoteur.jugerPassation', entree);
      return { etape: 'verification', saisie, resultat } satisfies EtapePassation;
    }
    if (intention !== 'enregistrer') refuserIntention();
    if (corrige) {
      await executer('sensoriMoteur.corrigerPassation', { ...passation, corrige, motif }, options);
    } else {
      await executer('sensoriMoteur.enregistrerPassation', passation, options);
    }
    return redirect(`/eleves/${eleveId}/echelles?fait=${corrige ? 'correction' : 'passation'}`);
  });
}

export default function PagePassation({ loaderData, actionData }: Route.ComponentProps) {
  const { preparation, corrige, aujourdhui, cle } = loaderData;
  const { eleve, eleveId, ecole, annee, rang, ferme, grillePubliee } = preparation;
  const retour = `/eleves/${eleveId}/echelles`;
  const echec = lireEchec(actionData);
  const etape = lireEtape(actionData, echec, preparation);
  // A failure brings the focus to its own summary.
  useDebutEtape(echec ? undefined : actionData);
  // What was read at the start travels along: a change made meanwhile is then refused, not overwritten.
  const saisie = { annee, rang: String(rang), ...etape.saisie };
  return (
    <>
      <TitrePage
        titre={corrige ? `Corriger l’échelle de ${eleve}` : `Passer l’échelle de ${eleve}`}
        sousTitre={ecole ? `${ecole}, ${annee}` : annee}
        ariane={[
          { libelle: 'Élèves', vers: '/eleves' },
          { libelle: `Échelles de ${eleve}`, vers: retour },
        ]}
      />
      {ferme ? (
        <Avis genre="information" titre="Les échelles sont en lecture seule.">
          <p>{ferme}</p>
        </Avis>
      ) : !grillePubliee ? (
        <Avis genre="attention" titre="Grille non publiée">
          <p>
            Les questions officielles de l’échelle ne sont pas publiées. L’administration doit d’abord publier
            une grille pour {annee}.
          </p>
        </Avis>
      ) : etape.etape === 'bilan' ? (
        <EtapeBilan
          preparation={preparation}
          saisie={saisie}
          aujourdhui={aujourdhui}
          retour={retour}
          echec={echec}
        />
      ) : etape.etape === 'reponses' ? (
        <EtapeReponses
          grille={etape.grille}
          saisie={saisie}
          corrige={corrige !== undefined}
          retour={retour}
          echec={echec}
        />
      ) : (
        <EtapeVerification
          resultat={etape.resultat}
          saisie={saisie}
          corrige={corrige !== undefined}
          cle={cle}
          retour={retour}
        />
      )}
    </>
  );
}
