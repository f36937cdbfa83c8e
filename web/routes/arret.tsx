import type { Entree } from '@polaris/server/kernel/registre.ts';
import { data, redirect } from 'react-router';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { versChiffre } from '../composants/resultat.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { type EtapeArret, lireDemandes, lireEtape, REPONSES, type Saisie } from '../integration/arret.ts';
import { ConditionsArret } from '../integration/ConditionsArret.tsx';
import { FinEncodee } from '../integration/FinEncodee.tsx';
import { useDebutEtape } from '../integration/FormulaireArret.tsx';
import { MotifArret } from '../integration/MotifArret.tsx';
import { VerificationArret } from '../integration/VerificationArret.tsx';
import type { Route } from './+types/arret.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, aujourdhui } = lireDemande(arguments_);
  const { integrationId } = arguments_.params;
  const vue = await executer('integration.consulterArret', { integrationId });
  const documentId = lireIdentifiant(arguments_.url.searchParams, 'document');
  return { ...vue, aujourdhui, documentId, cle: crypto.randomUUID(), cleDocument: crypto.randomUUID() };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const { integrationId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { intention, cle, ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  const versDossier = async (fait: string) => {
    const { eleveId } = await executer('integration.consulterArret', { integrationId });
    return redirect(`/eleves/${eleveId}?fait=${fait}`);
  };
  return tenter(formulaire, async () => {
    if (intention === 'reprendre') return { etape: 'motif', saisie } satisfies EtapeArret;
    if (intention === 'emettre') {
      const { documentId } = await executer('integration.emettreArret', { integrationId }, options);
      return redirect(`/integrations/${integrationId}/arret?document=${documentId}`);
    }
    if (intention === 'annuler') {
      const { motif = '' } = saisie;
      const faite = await executer('integration.annulerArret', { integrationId, motif }, options);
      return versDossier(faite.attestationsRevoquees > 0 ? 'fin-annulee-attestations' : 'fin-annulee');
    }
    if (intention === 'motif') {
      // Judged on the ground alone, whatever was answered before: the questions it asks come out of that.
      const { motif = '', dateEvenement = '' } = saisie;
      const seul = versEntree(integrationId, { motif, dateEvenement });
      const demandes = Object.keys((await executer('integration.jugerArret', seul)).manques);
      return { etape: 'conditions', saisie, demandes, refus: null } satisfies EtapeArret;
    }
    const entree = versEntree(integrationId, saisie);
    if (intention === 'arreter') {
      await executer('integration.arreter', entree, options);
      return versDossier('fin');
    }
    const { jugement, manques, effets } = await executer('integration.jugerArret', entree);
    if (Object.keys(manques).length > 0) {
      return data({ erreurs: manques, saisie: { ...saisie, intention: 'verifier' } }, { status: 400 });
    }
    const chiffre = versChiffre(jugement, 'Fin de l’intégration permanente totale');
    const suite: EtapeArret = effets
      ? { etape: 'verification', saisie, effets, jugement: chiffre }
      : { etape: 'conditions', saisie, demandes: lireDemandes(saisie), refus: chiffre };
    return suite;
  });
}

/** The raw answers go as they are: the use case itself says what is to be corrected. */
function versEntree(integrationId: string, saisie: Saisie): Entree<'integration.arreter'> {
  const reponses = Object.fromEntries(REPONSES.map((nom) => [nom, saisie[nom] ?? '']));
  return { ...reponses, integrationId } as Entree<'integration.arreter'>;
}

export default function PageArret({ loaderData, actionData, params }: Route.ComponentProps) {
  const { eleve, ecole, debut, fin, arret, acteId, choix, aujourdhui, cle } = loaderData;
  const papier = { acteId, documentId: loaderData.documentId, cle: loaderData.cleDocument };
  const retour = `/integrations/${params.integrationId}/protocole`;
  const echec = lireEchec(actionData);
  const etape = lireEtape(actionData, echec);
  // A failure brings the focus to its own summary.
  useDebutEtape(echec ? undefined : actionData);
  const commun = { choix, retour };
  return (
    <>
      <TitrePage
        titre={fin ? `Fin de l’intégration de ${eleve}` : `Mettre fin à l’intégration de ${eleve}`}
        sousTitre={ecole}
        ariane={[
          { libelle: 'Élèves', vers: '/eleves' },
          { libelle: `Protocole de ${eleve}`, vers: retour },
        ]}
      />
      {fin ? (
        <FinEncodee {...commun} fin={fin} arret={arret} papier={papier} cle={cle} echec={echec} />
      ) : etape.etape === 'motif' ? (
        <MotifArret {...commun} {...etape} debut={debut} echec={echec} />
      ) : etape.etape === 'conditions' ? (
        <ConditionsArret {...commun} {...etape} echec={echec} />
      ) : (
        <VerificationArret {...commun} {...etape} aujourdhui={aujourdhui} cle={cle} />
      )}
    </>
  );
}
