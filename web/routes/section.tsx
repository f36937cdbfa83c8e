import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { estPermis } from '@polaris/server/kernel/permissions.ts';
import { data, redirect, type ShouldRevalidateFunctionArgs } from 'react-router';
import { INTENTION } from '../composants/brouillon.ts';
import { direSession, lireRefus, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import type { Conflit } from '../integration/ConflitSection.tsx';
import { EditionSection } from '../integration/EditionSection.tsx';
import { enregistrerSection, lireSection } from '../integration/envoi-section.ts';
import { lireSuite } from '../integration/suite.ts';
import { TexteGarde } from '../integration/TexteGarde.tsx';
import type { Route } from './+types/section.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger, peut } = lireDemande(arguments_);
  const propose = peut('suggestions.proposer');
  if (!propose) exiger('integration.encoder');
  const { integrationId, cle } = arguments_.params;
  const { sections, eleve, parties } = await executer('integration.consulterProtocole', { integrationId });
  const section = sections.find((s) => s.cle === cle);
  if (!section) throw data(null, { status: 404 });
  const { garde } = await executer('integration.reprendreSection', { integrationId, cle: section.cle });
  const signees = parties.filter((p) => p.etat === 'signee' && p.couvre.includes(section.cle));
  return {
    section,
    eleve,
    garde: garde && garde.contenu !== section.contenu ? garde : null,
    reprend: arguments_.url.searchParams.has('reprise'),
    signees: signees.map(({ titre }) => titre),
    propose,
    demande: crypto.randomUUID(),
  };
}

/** Keeping what is typed changes nothing of what the page shows. */
export function shouldRevalidate({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return formData?.get(INTENTION.nom) === INTENTION.brouillon ? false : defaultShouldRevalidate;
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { executer, session } = context.get(contexteRequete);
  const propose = session !== null && estPermis('suggestions.proposer', session.active.role);
  const formulaire = await request.formData();
  const saisie = lireSaisie(formulaire);
  const entree = lireSection(params, saisie);
  const adresse = `/integrations/${params.integrationId}`;
  if (saisie.intention === INTENTION.brouillon) {
    return tenter(formulaire, async () => {
      const { modifieLe } = await executer('integration.garderSection', { ...entree, depart: saisie.depart });
      return { enregistreLe: modifieLe };
    });
  }
  if (saisie.intention === 'oublier') {
    return tenter(formulaire, async () => {
      const { integrationId, cle } = entree;
      await executer('integration.oublierSection', { integrationId, cle }, { cle: saisie.demande ?? '' });
      return redirect(`${adresse}/sections/${params.cle}`);
    });
  }
  try {
    await enregistrerSection(executer, { entree, saisie, propose });
  } catch (erreur) {
    const refus = lireRefus(erreur);
    if (!refus || refus.statut >= 500) throw erreur;
    const suite = lireSuite<Conflit>(erreur);
    const conflit = suite && 'version' in suite ? suite : null;
    const erreurs = refus.champs ?? {};
    const echec = Object.keys(erreurs).length > 0 ? {} : { erreur: refus.message };
    return data({ erreurs, ...echec, ...direSession(refus), saisie, conflit }, { status: refus.statut });
  }
  return redirect(`${adresse}/protocole?nouvelle=${propose ? 'suggestion' : 'section'}`);
}

export default function Section({ loaderData, actionData, params: { integrationId } }: Route.ComponentProps) {
  const { section, eleve, garde, reprend, demande } = loaderData;
  const retour = `/integrations/${integrationId}/protocole`;
  const echec = actionData && 'conflit' in actionData ? actionData : undefined;
  return (
    <>
      <TitrePage
        titre={section.titre}
        sousTitre={`Protocole de ${eleve}`}
        ariane={[
          { libelle: 'Élèves', vers: '/eleves' },
          { libelle: `Protocole de ${eleve}`, vers: retour },
        ]}
      />
      {garde && !reprend && !echec && <TexteGarde garde={garde} cle={demande} />}
      <EditionSection
        // Taken up again, the form starts from the kept text.
        key={reprend ? 'reprise' : 'depart'}
        {...loaderData}
        reprise={reprend ? garde : null}
        retour={retour}
        echec={echec}
      />
    </>
  );
}
