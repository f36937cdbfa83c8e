import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { redirect } from 'react-router';
import { AccorderHabilitation } from '../administration/AccorderHabilitation.tsx';
import { CompteCree } from '../administration/CompteCree.tsx';
import { ListeHabilitations } from '../administration/ListeHabilitations.tsx';
import { listerPortees } from '../administration/portees.ts';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { ChoixPole } from '../ecoles/ChoixPole.tsx';
import type { Route } from './+types/habilitations.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, session, aujourdhui, annee } = lireDemande(arguments_);
  const { searchParams } = arguments_.url;
  const choisit = session.active.genrePortee === 'tout';
  const poleId = choisit ? lireIdentifiant(searchParams, 'pole') : undefined;
  const [liste, { poles }, { ecoles }] = await Promise.all([
    executer('administration.listerHabilitations', {}),
    choisit ? executer('referentiel.listerPoles', {}) : { poles: [] },
    poleId ? executer('referentiel.listerEcoles', { poleId }) : { ecoles: [] },
  ]);
  return {
    ...liste,
    annee,
    aujourdhui,
    portee: session.active.porteeNom,
    poles,
    poleId,
    portees: listerPortees(
      poles.find(({ id }) => id === poleId),
      ecoles,
    ),
    fait: searchParams.get('fait'),
    cle: crypto.randomUUID(),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const { intention, cle, ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  return tenter(formulaire, async () => {
    if (intention === 'terminer') {
      const { habilitationId = '', version } = saisie;
      await executer('administration.terminerHabilitation', { habilitationId, version }, options);
      return redirect('/habilitations?fait=fin');
    }
    if (intention !== 'accorder') refuserIntention();
    const { courriel = '', nom, role, porteeId, du = '', au } = saisie;
    const { motDePasseInitial } = await executer(
      'administration.accorderHabilitation',
      { courriel: courriel.trim(), nom, role: role as 'membre', porteeId, du, au },
      options,
    );
    // Shown once, on this answer only: it must not stand in an address.
    if (motDePasseInitial)
      return { compteCree: { courriel: courriel.trim(), motDePasse: motDePasseInitial } };
    return redirect(`/habilitations?fait=${nom?.trim() ? 'octroi-compte-connu' : 'octroi'}`);
  });
}

const FAITS: Readonly<Record<string, string>> = {
  octroi: 'L’habilitation est accordée. La personne la trouvera à sa prochaine connexion.',
  'octroi-compte-connu':
    'L’habilitation est accordée. Cette adresse avait déjà un compte : c’est lui qui la reçoit, sous le nom qu’il porte, et le nom tapé n’a pas servi.',
  fin: 'L’habilitation est terminée. Elle reste dans la liste, avec sa date de fin.',
};

export default function PageHabilitations({ loaderData, actionData }: Route.ComponentProps) {
  const { habilitations, rolesAccordables, portee, poles, poleId, portees, annee, aujourdhui } = loaderData;
  const compteCree = actionData && 'compteCree' in actionData ? actionData.compteCree : undefined;
  const echec = lireEchec(actionData);
  const fait = echec ? undefined : lireTable(FAITS, loaderData.fait);
  const fin = echec?.saisie.intention === 'terminer' ? echec : undefined;
  return (
    <>
      <TitrePage titre="Habilitations" sousTitre={`Qui peut faire quoi : ${portee}`} />
      {fait && !compteCree && <Avis genre="succes">{fait}</Avis>}
      {compteCree && <CompteCree {...compteCree} />}
      {fin && <Avis genre="erreur">{fin.erreur ?? Object.values(fin.erreurs).join(' ')}</Avis>}
      <ListeHabilitations habilitations={habilitations} cle={loaderData.cle} />
      <h2>Accorder une habilitation</h2>
      {poles.length > 0 && <ChoixPole poles={poles} annee={annee} poleId={poleId} />}
      <AccorderHabilitation
        roles={rolesAccordables}
        portees={portees}
        choisitPortee={poles.length > 0}
        portee={portee}
        aujourdhui={aujourdhui}
        cle={loaderData.cle}
        echec={fin ? undefined : echec}
      />
    </>
  );
}
