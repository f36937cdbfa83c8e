import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { redirect } from 'react-router';
import { Amenagements } from '../amenagements/Amenagements.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { versChiffre } from '../composants/resultat.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { AutresPages } from '../eleves/AutresPages.tsx';
import { AvisCorrection, AvisEmission, AvisFin } from '../eleves/AvisDossier.tsx';
import { CorrectionIdentite } from '../eleves/CorrectionIdentite.tsx';
import { Documents } from '../eleves/Documents.tsx';
import { HistoriqueDossier } from '../eleves/HistoriqueDossier.tsx';
import { Integration } from '../eleves/Integration.tsx';
import { Lectures } from '../eleves/Lectures.tsx';
import { voitLectures } from '../eleves/lectures.ts';
import { Vie } from '../eleves/Vie.tsx';
import { tracerVie } from '../eleves/vie.ts';
import { Prolongations } from '../prolongations/Prolongations.tsx';
import { Etapes } from '../propositions/Etapes.tsx';
import { LiensChemin } from '../propositions/LiensChemin.tsx';
import type { Route } from './+types/eleve.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, aujourdhui, peut, session } = lireDemande(arguments_);
  const { params, url } = arguments_;
  const [dossier, { calendriers }] = await Promise.all([
    executer('eleves.consulter', { eleveId: params.eleveId, annee }),
    executer('calculs.listerParametres', {}),
  ]);
  const rentrees = Object.fromEntries(calendriers.map(({ annee, rentree }) => [annee, rentree]));
  const enCours = dossier.integrations[0];
  return {
    ...dossier,
    chemin:
      enCours && peut('protocole.consulter')
        ? await executer('propositions.consulterEtapes', { integrationId: enCours.integrationId })
        : null,
    pars: peut('par.lire')
      ? (await executer('amenagements.suivreEleve', { eleveId: params.eleveId })).pars
      : null,
    prolongations: peut('prolongations.lire')
      ? await executer('prolongations.resumer', { eleveId: params.eleveId, annee })
      : null,
    pages: {
      eleveId: params.eleveId,
      annee,
      pieces: peut('pieces.lire'),
      echelles: peut('medical.lire'),
      secret: peut('secret.lire'),
    },
    peutOuvrirPar: peut('par.ecrire'),
    integrations: dossier.integrations.map(({ acces, ...integration }) => ({
      ...integration,
      acces: acces && versChiffre(acces, 'Accès à l’intégration permanente totale'),
    })),
    vie: tracerVie(dossier, aujourdhui, rentrees),
    voitLectures: voitLectures(session.active.role),
    peutCorriger: peut('eleves.ecrire'),
    peutProposer: peut('suggestions.proposer'),
    versSecondaire: peut('secondaire.suivre') && enCours?.niveau === 'primaire' && enCours.anneeEtude === 6,
    peutEmettre: peut('documents.emettre'),
    peutLireProtocole: peut('protocole.consulter'),
    peutTelecharger: peut('documents.lire'),
    attestable: (dossier.integrations[0]?.fin ?? aujourdhui) >= aujourdhui,
    cles: {
      correction: crypto.randomUUID(),
      'protocole-ipt': crypto.randomUUID(),
      'pdf-integration': crypto.randomUUID(),
      'annexe-3': crypto.randomUUID(),
      'attestation-integration': crypto.randomUUID(),
    },
    fait: url.searchParams.get('fait'),
    documentFait: url.searchParams.get('document'),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = arguments_.context.get(contexteRequete);
  const { eleveId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { intention, cle, ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  return tenter(formulaire, async () => {
    if (intention === 'emettre') {
      const { integrationId = '', modele } = saisie;
      const { documentId } = await executer(
        'integration.emettreDocument',
        { integrationId, modele: modele as 'protocole-ipt' },
        options,
      );
      return redirect(`/eleves/${eleveId}?fait=emission&document=${documentId}#documents`);
    }
    const { nom = '', prenom = '', naissance = '', sexe, version, motif, nature } = saisie;
    if (intention === 'proposer') {
      const entree = { eleveId, nom, prenom, naissance, sexe, version, motif, ...(nature ? { nature } : {}) };
      await executer('suggestions.proposer', { cas: 'eleves.modifierIdentite', entree, motif }, options);
      return redirect(`/eleves/${eleveId}?fait=suggestion`);
    }
    if (intention !== 'corriger') refuserIntention();
    await executer(
      'eleves.modifierIdentite',
      { eleveId, nom, prenom, naissance, sexe: sexe as 'F', version, motif, nature },
      options,
    );
    return redirect(`/eleves/${eleveId}?fait=correction`);
  });
}

export default function PageEleve({ loaderData, actionData }: Route.ComponentProps) {
  const { eleve, integrations, documents, historique, lectures, vie, cles } = loaderData;
  const echec = lireEchec(actionData);
  const enCours = integrations[0];
  return (
    <>
      <TitrePage
        titre={`${eleve.prenom} ${eleve.nom}`}
        ariane={[{ libelle: 'Élèves', vers: '/eleves' }]}
        sousTitre={enCours ? enCours.ecole : 'Aucune intégration encodée'}
      />
      <AutresPages {...loaderData.pages} />
      <AvisCorrection fait={loaderData.fait} echec={echec} />
      <AvisFin fait={loaderData.fait} echec={echec} />
      {integrations.map((integration, rang) => (
        <Integration
          key={integration.integrationId}
          integration={integration}
          eleve={eleve}
          versProtocole={loaderData.peutLireProtocole}
          ouvert={rang === 0}
        />
      ))}
      {loaderData.chemin && (
        <Etapes etapes={loaderData.chemin.etapes}>
          <LiensChemin
            integrationId={enCours?.integrationId ?? ''}
            propositionId={loaderData.chemin.propositionId}
            versSecondaire={loaderData.versSecondaire}
          />
        </Etapes>
      )}
      {(loaderData.peutCorriger || loaderData.peutProposer) && (
        <CorrectionIdentite
          eleve={eleve}
          propose={!loaderData.peutCorriger}
          signees={loaderData.signataires}
          echec={echec}
          cle={cles.correction}
        />
      )}
      {loaderData.prolongations && (
        <Prolongations {...loaderData.prolongations} retour={loaderData.peutCorriger} />
      )}
      <Vie vie={vie} annexe3={loaderData.annexe3} />
      {loaderData.pars && (
        <Amenagements pars={loaderData.pars} eleveId={eleve.eleveId} peutOuvrir={loaderData.peutOuvrirPar} />
      )}
      <Documents
        documents={documents}
        integrationId={loaderData.peutEmettre ? enCours?.integrationId : undefined}
        attestable={loaderData.attestable}
        telechargeable={loaderData.peutTelecharger}
        cles={cles}
      >
        <AvisEmission fait={loaderData.fait} documentId={loaderData.documentFait} echec={echec} />
      </Documents>
      {loaderData.peutCorriger && <HistoriqueDossier historique={historique} />}
      {(loaderData.voitLectures || lectures.length > 0) && <Lectures lectures={lectures} />}
    </>
  );
}
