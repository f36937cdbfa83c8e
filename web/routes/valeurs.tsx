import { Link, redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { type EchecSaisie, lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { DemandeEffet } from '../valeurs/DemandeEffet.tsx';
import { Effet } from '../valeurs/Effet.tsx';
import type { ApercuValeur } from '../valeurs/effet.ts';
import { Proposer } from '../valeurs/Proposer.tsx';
import { direPeriode, ecrireValeur, Propositions } from '../valeurs/Propositions.tsx';
import type { Route } from './+types/valeurs.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger } = lireDemande(arguments_);
  exiger('parametres.publier');
  const { searchParams } = arguments_.url;
  const choisi = Object.fromEntries(
    ['parametre', 'annee', 'valeur', 'duree'].flatMap((nom) => {
      const valeur = searchParams.get(nom);
      return valeur === null ? [] : [[nom, valeur]];
    }),
  );
  return { ...(await executer('parametres.lister', {})), choisi, cle: crypto.randomUUID() };
}

type Demande = { parametre: string; annee: string; valeur: string; duree: string };
/** The effect of what was asked; kept on the screen while its source is being corrected. */
type EtapeEffet = { demande: Demande; apercu: ApercuValeur; refus?: EchecSaisie };

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { intention, cle, source = '', article = '', ...saisie } = lireSaisie(formulaire);
  const { parametre = '', annee = '', valeur = '', duree = '' } = saisie;
  const demande: Demande = { parametre, annee, valeur, duree };
  const entree = { parametre, annee, valeur, duree: duree as 'annee' };
  if (intention !== 'effet' && intention !== 'proposer') refuserIntention();
  const voir = async () => ({ demande, apercu: await executer('parametres.previsualiser', entree) });
  const fait = await tenter(formulaire, async () => {
    if (intention === 'effet') return (await voir()) satisfies EtapeEffet;
    const { proposeId } = await executer(
      'parametres.proposer',
      { ...entree, source, article },
      cle ? { cle } : {},
    );
    return redirect(`/administration/valeurs/${proposeId}?fait=proposition`);
  });
  // A source to be corrected: the effect stays above the form.
  const refus = lireEchec('data' in fait ? fait.data : undefined);
  if (intention !== 'proposer' || !refus) return fait;
  return tenter(formulaire, async () => ({ ...(await voir()), refus }) satisfies EtapeEffet);
}

function lireEtape(retour: unknown): EtapeEffet | undefined {
  return typeof retour === 'object' && retour !== null && 'demande' in retour
    ? (retour as EtapeEffet)
    : undefined;
}

export default function PageValeurs({ loaderData, actionData }: Route.ComponentProps) {
  const { propositions, choisi, cle, ...listes } = loaderData;
  const etape = lireEtape(actionData);
  const enAttente = propositions.filter(({ etat, deMoi }) => etat === 'proposee' && !deMoi).length;
  return (
    <>
      <TitrePage
        titre="Valeurs publiées par l’administration"
        sousTitre="Ce que les textes laissent à publier, ou changent pour une année à venir. Deux personnes, une source."
        ariane={[{ libelle: 'Règles et textes', vers: '/regles' }]}
      />
      {enAttente > 0 && !etape && (
        <Avis genre="attention" titre="Une valeur attend votre relecture.">
          <p>Ouvrez-la dans le tableau ci-dessous pour voir son effet et la confirmer.</p>
        </Avis>
      )}
      {etape ? (
        <>
          <p role="status">
            <strong>{etape.apercu.libelle}</strong>&nbsp;: {ecrireValeur(etape.apercu)},{' '}
            {direPeriode(etape.apercu)}. Rien n’est encore enregistré.{' '}
            <Link to={`/administration/valeurs?${new URLSearchParams(etape.demande)}`}>
              Modifier la demande
            </Link>
          </p>
          <Effet effet={etape.apercu} />
          <Proposer demande={etape.demande} cle={cle} echec={etape.refus} />
        </>
      ) : (
        <DemandeEffet listes={listes} choisi={choisi} echec={lireEchec(actionData)} />
      )}
      <Propositions propositions={propositions} />
    </>
  );
}
