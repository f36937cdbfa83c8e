import { contexteRequete } from '@polaris/server/http/contexte.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { LienBouton } from '../composants/Bouton.tsx';
import { DocumentEmis } from '../composants/DocumentEmis.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { versChiffre } from '../composants/resultat.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { Candidatures } from '../recrutement/Candidatures.tsx';
import { EmettrePapier } from '../recrutement/EmettrePapier.tsx';
import { FicheAppel } from '../recrutement/FicheAppel.tsx';
import { Geste } from '../recrutement/Geste.tsx';
import { Paliers } from '../recrutement/Paliers.tsx';
import { RecuCandidature } from '../recrutement/RecuCandidature.tsx';
import { lireCandidature, lireTitres } from '../recrutement/saisie.ts';
import type { Route } from './+types/recrutement-appel.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger, aujourdhui } = lireDemande(arguments_);
  exiger('recrutement.mener');
  const appel = await executer('recrutement.consulterAppel', { appelId: arguments_.params.appelId });
  const { searchParams } = arguments_.url;
  const objets = [
    'appel',
    'pv-1',
    'pv-2',
    'pv-3',
    ...appel.candidatures.flatMap(({ choix }) => choix.map(({ id }) => id)),
  ];
  return {
    appel,
    aujourdhui,
    paliers: appel.paliers.map(({ jugement, ...reste }) => ({
      ...reste,
      chiffre: versChiffre(jugement, 'Palier ouvert'),
    })),
    faire: searchParams.get('faire'),
    candidatureId: lireIdentifiant(searchParams, 'candidature'),
    choixId: lireIdentifiant(searchParams, 'choix'),
    documentId: lireIdentifiant(searchParams, 'document'),
    fait: searchParams.get('fait'),
    cle: crypto.randomUUID(),
    cles: Object.fromEntries(objets.map((objet) => [objet, crypto.randomUUID()])),
  };
}

export async function action({ request, params: { appelId }, context, url }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const { intention = '', cle, ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  // The year shown stays that of the call.
  const annee = url.searchParams.get('annee') ?? '';
  const vers = (suite: string) => redirect(`/equipe/recrutement/${appelId}?annee=${annee}&${suite}`);
  const { choixId = '' } = saisie;
  return tenter(formulaire, async () => {
    switch (intention) {
      case 'publier': {
        const entree = { ...saisie, appelId } as Entree<'recrutement.publierAppel'>;
        const { enRetard } = await executer('recrutement.publierAppel', entree, options);
        return vers(`fait=${enRetard ? 'publie-tard' : 'publie'}`);
      }
      case 'modifier': {
        const entree = { ...saisie, appelId } as Entree<'recrutement.modifierAppel'>;
        await executer('recrutement.modifierAppel', entree, options);
        return vers('fait=modifie');
      }
      case 'clore':
        await executer('recrutement.cloreAppel', { appelId }, options);
        return vers('fait=clos');
      case 'encoder': {
        const candidature = await lireCandidature(formulaire, saisie);
        const { recueLe = '' } = saisie;
        const { reference, adresse } = await executer(
          'recrutement.encoderCandidature',
          { ...candidature, appelId, recueLe },
          options,
        );
        return { recu: { reference, adresse } };
      }
      case 'recevabilite': {
        const entree = saisie as unknown as Entree<'recrutement.jugerRecevabilite'>;
        await executer('recrutement.jugerRecevabilite', entree, options);
        return vers('fait=recevabilite');
      }
      case 'ecarter': {
        const entree = saisie as unknown as Entree<'recrutement.deciderCandidature'>;
        await executer('recrutement.deciderCandidature', entree, options);
        return vers('fait=decision');
      }
      case 'servir': {
        const entree = { ...saisie, titres: lireTitres(saisie) } as Entree<'recrutement.servirCandidature'>;
        await executer('recrutement.servirCandidature', entree, options);
        return vers('fait=servi');
      }
      case 'emettre-appel': {
        const { documentId } = await executer('recrutement.emettreAppel', { appelId }, options);
        return vers(`document=${documentId}`);
      }
      case 'emettre-pv': {
        const { documentId } = await executer(
          'recrutement.emettrePv',
          { appelId, palier: saisie.palier ?? '' },
          options,
        );
        return vers(`document=${documentId}`);
      }
      case 'emettre-motif': {
        const { documentId } = await executer('recrutement.emettreMotif', { choixId }, options);
        return vers(`document=${documentId}`);
      }
      default:
        return refuserIntention();
    }
  });
}

const FAITS: Readonly<Record<string, string>> = {
  prepare: 'Le projet d’appel est enregistré.',
  publie: 'L’appel est publié.',
  'publie-tard': 'L’appel est publié. Il l’est après le délai ; c’est noté.',
  modifie: 'La modification est enregistrée.',
  clos: 'L’appel est clos.',
  recevabilite: 'La recevabilité est enregistrée.',
  decision: 'La décision est enregistrée.',
  servi: 'Le candidat est retenu ; sa charge est créée dans le personnel.',
};

export default function PageAppel({ loaderData, actionData }: Route.ComponentProps) {
  const { appel, paliers, faire, documentId, cle, cles } = loaderData;
  const echec = lireEchec(actionData);
  const recu = actionData && 'recu' in actionData ? actionData.recu : null;
  const fait = echec || recu ? undefined : lireTable(FAITS, loaderData.fait);
  const retour = `/equipe/recrutement/${appel.id}?annee=${appel.annee}`;
  const liste = `/equipe/recrutement?annee=${appel.annee}&part=${appel.part.ecoleId}`;
  const vers = (suite: string) => `${retour}&${suite}`;
  return (
    <>
      <TitrePage
        titre={`Appel n° ${appel.numero}, ${appel.annee}`}
        sousTitre={`${appel.part.ecole}, ${appel.part.po}`}
        ariane={[{ libelle: 'Recrutement', vers: liste }]}
      />
      {fait && <Avis genre="succes">{fait}</Avis>}
      {recu && <RecuCandidature recu={recu} />}
      {documentId && !echec && !recu && <DocumentEmis documentId={documentId} />}
      {!recu && (
        <Geste
          faire={faire}
          appel={appel}
          candidatureId={loaderData.candidatureId}
          choixId={loaderData.choixId}
          aujourdhui={loaderData.aujourdhui}
          saisie={{ retour, cle, echec }}
        />
      )}
      {!faire && (
        <div className="actions">
          {appel.etat === 'brouillon' && (
            <>
              <LienBouton vers={vers('faire=publier')}>Publier l’appel</LienBouton>
              <LienBouton variante="secondaire" vers={`${liste}&faire=appel&appel=${appel.id}`}>
                Corriger le projet
              </LienBouton>
            </>
          )}
          {(appel.etat === 'ouvert' || appel.etat === 'selection') && (
            <>
              <LienBouton vers={vers('faire=encoder')}>Encoder une candidature papier</LienBouton>
              <LienBouton variante="secondaire" vers={vers('faire=modifier')}>
                Modifier l’appel
              </LienBouton>
            </>
          )}
          {appel.etat === 'selection' && (
            <LienBouton variante="secondaire" vers={vers('faire=clore')}>
              Clore l’appel
            </LienBouton>
          )}
          {appel.etat !== 'brouillon' && (
            <EmettrePapier intention="emettre-appel" cle={cles.appel} libelle="Imprimer l’appel (PDF)" />
          )}
        </div>
      )}
      <FicheAppel appel={appel} />
      {appel.etat !== 'brouillon' && (
        <>
          <Paliers paliers={paliers} />
          <Candidatures appel={appel} paliers={paliers} vers={vers} cles={cles} />
          <p className="aide">
            Les candidatures ne sont lues que par l’employeur de cette part. Durée de conservation : à fixer
            par le pouvoir organisateur ; aucun texte n’en publie une.
          </p>
        </>
      )}
    </>
  );
}
