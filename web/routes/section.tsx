import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { estPermis } from '@polaris/server/kernel/permissions.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { data, redirect } from 'react-router';
import { direSession, lireRefus, lireSaisie } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { EditionSection } from '../integration/EditionSection.tsx';
import { lireSuite } from '../integration/suite.ts';
import type { Route } from './+types/section.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger, peut } = lireDemande(arguments_);
  const propose = peut('suggestions.proposer');
  if (!propose) exiger('integration.encoder');
  const { integrationId, cle } = arguments_.params;
  const { sections, eleve, parties } = await executer('integration.consulterProtocole', { integrationId });
  const section = sections.find((s) => s.cle === cle);
  if (!section) throw data(null, { status: 404 });
  const signees = parties.filter(({ etat }) => etat === 'signee').map(({ titre }) => titre);
  return { section, eleve, signees, propose, demande: crypto.randomUUID() };
}

/** What another person saved meanwhile, as the refusal gives it. */
type Suite = { contenu: string; version: number; auteur: string | null };

export async function action({ request, params: { integrationId, cle }, context }: Route.ActionArgs) {
  const { executer, session } = context.get(contexteRequete);
  const propose = session !== null && estPermis('suggestions.proposer', session.active.role);
  const formulaire = await request.formData();
  const saisie = lireSaisie(formulaire);
  const options = { cle: saisie.demande ?? '' };
  const entree = {
    integrationId,
    cle: cle as Entree<'integration.modifierSection'>['cle'],
    contenu: saisie.contenu ?? '',
    termine: saisie.termine === 'oui',
    nonRequis: saisie.nonRequis === 'oui',
    version: saisie.version,
  };
  try {
    await (propose
      ? executer(
          'suggestions.proposer',
          { cas: 'integration.modifierSection', entree, motif: saisie.motif ?? '' },
          options,
        )
      : executer('integration.modifierSection', entree, options));
  } catch (erreur) {
    const refus = lireRefus(erreur);
    if (!refus || refus.statut >= 500) throw erreur;
    const conflit = lireSuite<Suite>(erreur);
    const erreurs = refus.champs ?? {};
    const echec = Object.keys(erreurs).length > 0 ? {} : { erreur: refus.message };
    return data({ erreurs, ...echec, ...direSession(refus), saisie, conflit }, { status: refus.statut });
  }
  return redirect(`/integrations/${integrationId}/protocole?nouvelle=${propose ? 'suggestion' : 'section'}`);
}

export default function Section({ loaderData, actionData, params: { integrationId } }: Route.ComponentProps) {
  const { section, eleve } = loaderData;
  return (
    <>
      <TitrePage
        titre={section.titre}
        sousTitre={`Protocole de ${eleve}`}
        ariane={[
          { libelle: 'Élèves', vers: '/eleves' },
          { libelle: `Protocole de ${eleve}`, vers: `/integrations/${integrationId}/protocole` },
        ]}
      />
      <EditionSection
        {...loaderData}
        retour={`/integrations/${integrationId}/protocole`}
        echec={actionData}
      />
    </>
  );
}
