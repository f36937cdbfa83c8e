import { MISSIONS } from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { lireCle } from '../amenagements/etats.ts';
import { listerPages } from '../amenagements/pages.ts';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { lireDateSaisie } from '../composants/formats.ts';
import { Onglets } from '../composants/Onglets.tsx';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { LigneRapide } from '../interventions/LigneRapide.tsx';
import { NoterGroupe } from '../interventions/NoterGroupe.tsx';
import { lireCible, semaineDe } from '../interventions/periode.ts';
import { Semaine } from '../interventions/Semaine.tsx';
import { TotauxInterventions } from '../interventions/Totaux.tsx';
import type { Route } from './+types/interventions.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, aujourdhui, peut, session } = lireDemande(arguments_);
  const { searchParams } = arguments_.url;
  const jour = (nom: string) => lireDateSaisie(searchParams.get(nom) ?? '');
  const semaine = semaineDe(jour('semaine') ?? aujourdhui);
  const { calendriers } = await executer('calculs.listerParametres', {});
  const calendrier = calendriers.find((c) => c.annee === annee);
  const du = jour('du') ?? calendrier?.rentree ?? semaine.du;
  const au = jour('au') ?? calendrier?.dernierJour ?? semaine.au;
  const peutNoter = peut('interventions.noter');
  return {
    annee,
    aujourdhui,
    semaine,
    du,
    au,
    peutNoter,
    toutes: session.active.role === 'coordonnateur',
    pages: listerPages(session.active.role),
    ecoles: peutNoter ? (await executer('interventions.listerCibles', {})).ecoles : [],
    liste: await executer('interventions.lister', { du: semaine.du, au: semaine.au }),
    totaux: await executer('interventions.totaliser', { du, au }),
    groupe: lireIdentifiant(searchParams, 'groupe'),
    reprise: {
      le: jour('le') ?? aujourdhui,
      mission: lireCle(MISSIONS, searchParams.get('mission')) ?? '',
    },
    fait: searchParams.get('fait'),
    cles: { ligne: crypto.randomUUID(), groupe: crypto.randomUUID() },
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { intention, cle, cible = '', interventionId = '', ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  return tenter(formulaire, async () => {
    if (intention === 'retirer') {
      await executer('interventions.retirer', { interventionId });
      return redirect('/interventions?fait=retiree');
    }
    if (intention !== 'noter' && intention !== 'groupe') refuserIntention();
    const pour =
      intention === 'groupe'
        ? { eleveIds: formulaire.getAll('eleveIds'), forme: 'individuelle-groupe' }
        : versCible(cible);
    const entree = { ...saisie, ...pour } as unknown as Entree<'interventions.noter'>;
    await executer('interventions.noter', entree, options);
    const suite = new URLSearchParams({ fait: 'notee', le: saisie.le ?? '', mission: saisie.mission ?? '' });
    if (saisie.le) suite.set('semaine', saisie.le);
    return redirect(`/interventions?${suite}`);
  });
}

function versCible(cible: string) {
  const { ecoleId, eleveIds } = lireCible(cible);
  return { ecoleId, eleveIds, forme: eleveIds.length > 0 ? 'individuelle' : 'collective' };
}

const FAITS: Readonly<Record<string, string>> = {
  notee: 'C’est noté. La ligne suivante reprend la date et la mission.',
  retiree: 'L’intervention est retirée : elle ne compte plus.',
};

export default function PageInterventions({ loaderData, actionData }: Route.ComponentProps) {
  const { annee, aujourdhui, semaine, du, au, peutNoter, toutes, pages, ecoles } = loaderData;
  const { liste, totaux, groupe, reprise, fait, cles } = loaderData;
  const echec = lireEchec(actionData);
  const phrase = fait && !echec && Object.hasOwn(FAITS, fait) ? FAITS[fait] : undefined;
  const deLigne = echec?.saisie.intention === 'noter' ? echec : undefined;
  return (
    <>
      <TitrePage
        titre={`Interventions de l’équipe, ${annee}`}
        sousTitre="Le temps donné aux écoles et à leurs élèves, par mission."
      />
      <Onglets nom="Aménagements" pages={pages} garde={{ annee }} />
      {phrase && <Avis genre="succes">{phrase}</Avis>}
      {echec && !deLigne && <RecapitulatifErreurs echec={echec} />}
      {peutNoter && (
        <>
          <LigneRapide
            ecoles={ecoles}
            reprise={reprise}
            aujourdhui={aujourdhui}
            cle={cles.ligne}
            echec={deLigne}
          />
          <NoterGroupe ecoles={ecoles} choisie={groupe} aujourdhui={aujourdhui} cle={cles.groupe} />
        </>
      )}
      <Semaine liste={liste} semaine={semaine} annee={annee} toutes={toutes} peutNoter={peutNoter} />
      <TotauxInterventions totaux={totaux} du={du} au={au} annee={annee} />
    </>
  );
}
