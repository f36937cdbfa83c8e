import type { Entree, NomCas } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { lireDemande } from '../connexion/demande.ts';
import { formaterDuree } from '../interventions/periode.ts';
import { Contact, Mutualisation, Offres, Reunions } from '../interventions/SuiviEcole.tsx';
import type { Route } from './+types/ecole-suivi.ts';

/** Each gesture on the follow-up of a school: the use case it calls, and what is said once it is done. */
const GESTES: Readonly<Record<string, { cas: NomCas; fait: string }>> = {
  contact: { cas: 'interventions.enregistrerContact', fait: 'Le contact et les modalités sont à jour.' },
  offre: {
    cas: 'interventions.proposerOffre',
    fait: 'L’offre est consignée. Prochaine étape : la réponse de l’école.',
  },
  reponse: { cas: 'interventions.repondreOffre', fait: 'La réponse de l’école est consignée.' },
  reunion: { cas: 'interventions.ajouterReunion', fait: 'La réunion est consignée.' },
  mutualiser: { cas: 'interventions.mutualiser', fait: 'La répartition des périodes est enregistrée.' },
};

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, aujourdhui, peut } = lireDemande(arguments_);
  const { ecoleId } = arguments_.params;
  const { calendriers } = await executer('calculs.listerParametres', {});
  const calendrier = calendriers.find((c) => c.annee === annee);
  return {
    annee,
    aujourdhui,
    suivi: await executer('interventions.consulterEcole', { ecoleId, annee }),
    temps: calendrier
      ? await executer('interventions.totaliser', {
          du: calendrier.rentree,
          au: calendrier.dernierJour,
          ecoleId,
        })
      : null,
    peutEcrire: peut('suivi-ecoles.ecrire'),
    fait: lireTable(GESTES, arguments_.url.searchParams.get('fait'))?.fait,
    cle: crypto.randomUUID(),
  };
}

const PART = 'parts.';

export async function action(arguments_: Route.ActionArgs) {
  const { executer, annee } = lireDemande(arguments_);
  const { ecoleId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { intention, cle, ...saisie } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    const geste = lireTable(GESTES, intention);
    if (!geste) return refuserIntention();
    const parts = Object.fromEntries(
      Object.entries(saisie).flatMap(([nom, valeur]) =>
        nom.startsWith(PART) ? [[nom.slice(PART.length), valeur]] : [],
      ),
    );
    const entree = intention === 'mutualiser' ? { ecoleId, annee, parts } : { ...saisie, ecoleId };
    await executer(geste.cas, entree as unknown as Entree<NomCas>, cle ? { cle } : {});
    return redirect(`/ecoles/${ecoleId}/suivi?annee=${annee}&fait=${intention}`);
  });
}

export default function PageSuiviEcole({ loaderData, actionData }: Route.ComponentProps) {
  const { annee, aujourdhui, suivi, temps, peutEcrire, fait, cle } = loaderData;
  const echec = lireEchec(actionData);
  const commun = { suivi, ecrire: peutEcrire ? { aujourdhui, cle, echec } : undefined };
  return (
    <>
      <TitrePage
        titre={`Suivi de ${suivi.ecole}`}
        sousTitre={temps ? `${formaterDuree(temps.minutes)} d’interventions notées en ${annee}.` : undefined}
        ariane={[{ libelle: 'Écoles', vers: '/ecoles' }]}
      />
      {fait && !echec && <Avis genre="succes">{fait}</Avis>}
      {echec?.saisie.intention === 'mutualiser' && <RecapitulatifErreurs echec={echec} />}
      <Contact {...commun} />
      <Offres {...commun} />
      <Reunions {...commun} />
      <Mutualisation {...commun} annee={annee} />
    </>
  );
}
