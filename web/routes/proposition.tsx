import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { Etat } from '../composants/Etat.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { Instant } from '../composants/Valeurs.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { lireCases } from '../propositions/cases.ts';
import { Etapes } from '../propositions/Etapes.tsx';
import { FaitsProposition } from '../propositions/FaitsProposition.tsx';
import { Papiers } from '../propositions/Papiers.tsx';
import { Refus } from '../propositions/Refus.tsx';
import { Salle } from '../propositions/Salle.tsx';
import { estOuverte, Fait, Suite } from '../propositions/Suite.tsx';
import { tonEtat } from '../propositions/tons.ts';
import type { Route } from './+types/proposition.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, aujourdhui } = lireDemande(arguments_);
  const { propositionId } = arguments_.params;
  return {
    vue: await executer('propositions.consulter', { propositionId }),
    aujourdhui,
    cle: crypto.randomUUID(),
    fait: arguments_.url.searchParams.get('fait'),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const { propositionId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { intention, cle, ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  const vers = (fait: string) => redirect(`/propositions/${propositionId}?fait=${fait}`);
  const { version } = saisie;
  return tenter(formulaire, async () => {
    if (intention === 'ouvrir') {
      const { brouillonId } = await executer(
        'propositions.ouvrirIntegration',
        { propositionId, version },
        options,
      );
      return redirect(`/ipt/nouvelle?brouillon=${brouillonId}`);
    }
    if (intention === 'projet') {
      const participants = lireCases(saisie, 'participants');
      const entree = { propositionId, version, definiLe: saisie.definiLe ?? '', participants };
      await executer('propositions.definirProjet', entree, options);
      return vers('projet');
    }
    if (intention === 'attester') {
      const entree = { ...saisie, propositionId } as Entree<'propositions.attesterFrequentation'>;
      await executer('propositions.attesterFrequentation', entree, options);
      return vers('attestation');
    }
    if (intention !== 'refuser') refuserIntention();
    const entree = { ...saisie, propositionId } as Entree<'propositions.refuser'>;
    await executer('propositions.refuser', entree, options);
    return vers('refus');
  });
}

export default function PageProposition({ loaderData, actionData }: Route.ComponentProps) {
  const { vue, aujourdhui, cle, fait } = loaderData;
  const echec = lireEchec(actionData);
  const deLOuverture = echec?.saisie.intention === 'ouvrir' ? echec : undefined;
  return (
    <>
      <TitrePage
        titre={`Proposition pour ${vue.eleve.prenom} ${vue.eleve.nom}`}
        sousTitre={`${vue.origine}${vue.ecole ? `, vers ${vue.ecole}` : ''}`}
        ariane={[{ libelle: 'Propositions', vers: '/propositions' }]}
      />
      <Fait fait={fait} />
      <RecapitulatifErreurs echec={deLOuverture} />
      <Refus refus={vue.refus} />
      <p>
        <Etat ton={tonEtat(vue.etat)}>{vue.etatLibelle}</Etat>
      </p>
      <Suite vue={vue} aujourdhui={aujourdhui} cle={cle} echec={echec} />
      <h2>Concertation</h2>
      <Salle vue={vue} ouverte={estOuverte(vue.etat) && vue.etat !== 'a-preciser'} />
      <Papiers vue={vue} />
      <h2>La proposition</h2>
      <FaitsProposition vue={vue} />
      <Etapes etapes={vue.etapes} />
      <details className="explication">
        <summary>Historique de la proposition</summary>
        <ul>
          {vue.historique.map(({ le, auteur, quoi }) => (
            <li key={`${le} ${quoi} ${auteur}`}>
              <Instant le={le} />
              &nbsp;: {quoi}, {auteur}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
