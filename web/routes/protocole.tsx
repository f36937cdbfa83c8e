import { contexteRequete } from '@polaris/server/http/contexte.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { LienBouton } from '../composants/Bouton.tsx';
import { lireEchec, tenter } from '../composants/erreurs.ts';
import { formaterDate } from '../composants/formats.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { SectionsProtocole } from '../composants/SectionsProtocole.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { DocumentsIpt } from '../integration/DocumentsIpt.tsx';
import { LectureSections } from '../integration/LectureSections.tsx';
import { Nouvelle } from '../integration/Nouvelle.tsx';
import { direReste } from '../integration/reste.ts';
import { AvisFinie, VersFin } from '../integration/VersFin.tsx';
import { ResumeSignatures } from '../signatures/ResumeSignatures.tsx';
import type { Route } from './+types/protocole.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, aujourdhui, peut } = lireDemande(arguments_);
  const { integrationId } = arguments_.params;
  const protocole = await executer('integration.consulterProtocole', { integrationId });
  const { searchParams } = arguments_.url;
  return {
    protocole,
    peutEncoder: peut('integration.encoder'),
    peutProposer: peut('suggestions.proposer'),
    reste: direReste(protocole, aujourdhui),
    attestable: (protocole.fin ?? aujourdhui) >= aujourdhui,
    cles: { protocole: crypto.randomUUID(), attestation: crypto.randomUUID() },
    nouvelle: searchParams.get('nouvelle') ?? (searchParams.has('enregistree') ? 'integration' : null),
    emis: { documentId: searchParams.get('document'), code: searchParams.get('code') },
  };
}

export async function action({ request, params: { integrationId }, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  return tenter(formulaire, async () => {
    const modele = String(formulaire.get('modele')) as Entree<'integration.emettreDocument'>['modele'];
    const { documentId, code } = await executer(
      'integration.emettreDocument',
      { integrationId, modele },
      { cle: String(formulaire.get('cle')) },
    );
    const suite = new URLSearchParams({ document: documentId, ...(code ? { code } : {}) });
    return redirect(`/integrations/${integrationId}/protocole?${suite}`);
  });
}

export default function Protocole({
  loaderData,
  actionData,
  params: { integrationId },
}: Route.ComponentProps) {
  const { protocole, peutEncoder, reste, attestable, cles, nouvelle, emis } = loaderData;
  const { eleve, eleveId, ecole, debut, fin, sections, acteId, parties } = protocole;
  return (
    <>
      <TitrePage
        titre={`Protocole de ${eleve}`}
        sousTitre={`${ecole}, intégration permanente totale depuis le ${formaterDate(debut)}`}
        ariane={[
          { libelle: 'Élèves', vers: '/eleves' },
          { libelle: eleve, vers: `/eleves/${eleveId}` },
        ]}
        action={
          <LienBouton vers={`/eleves/${eleveId}`} variante="secondaire">
            Ouvrir le dossier de l’élève
          </LienBouton>
        }
      />
      <RecapitulatifErreurs echec={lireEchec(actionData)} />
      <Nouvelle genre={nouvelle} emis={emis} />
      {fin && <AvisFinie integrationId={integrationId} fin={fin} />}
      <Avis genre={reste.complet ? 'information' : 'attention'} titre={reste.titre}>
        <p>{reste.delai}</p>
      </Avis>
      <h2>Signatures et avis</h2>
      <ResumeSignatures acteId={acteId} parties={parties} />
      <h2>Sections du protocole</h2>
      {!peutEncoder && (
        <LectureSections
          sections={sections}
          versSection={
            loaderData.peutProposer ? (cle) => `/integrations/${integrationId}/sections/${cle}` : null
          }
        />
      )}
      {peutEncoder && (
        <SectionsProtocole
          sections={sections.map(({ cle, titre, etat, modifieLe, modifiePar }) => ({
            id: cle,
            titre,
            etat,
            vers: `/integrations/${integrationId}/sections/${cle}`,
            ...(modifieLe && modifiePar
              ? { derniereModification: { auteur: modifiePar, le: modifieLe } }
              : {}),
          }))}
        />
      )}
      {peutEncoder && <DocumentsIpt cles={cles} complet={reste.complet} attestable={attestable} />}
      {peutEncoder && !fin && <VersFin integrationId={integrationId} />}
    </>
  );
}
