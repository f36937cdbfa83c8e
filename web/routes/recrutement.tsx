import type { Entree } from '@polaris/server/kernel/registre.ts';
import { data, redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { LienBouton } from '../composants/Bouton.tsx';
import { DocumentEmis } from '../composants/DocumentEmis.tsx';
import { lireEchec, lireRefus, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { formaterDateLongue } from '../composants/formats.ts';
import { versChiffre } from '../composants/resultat.ts';
import { lireTable } from '../composants/table.ts';
import { lireIdentifiant } from '../connexion/demande.ts';
import { lireDemandeEquipe } from '../equipe/demande.ts';
import { EnteteEquipe } from '../equipe/EnteteEquipe.tsx';
import { Appels } from '../recrutement/Appels.tsx';
import { Etapes } from '../recrutement/Etapes.tsx';
import { FormulaireAppel } from '../recrutement/FormulaireAppel.tsx';
import { FormulaireEtape } from '../recrutement/FormulaireEtape.tsx';
import { FormulaireProfil } from '../recrutement/FormulaireProfil.tsx';
import { Profils } from '../recrutement/Profils.tsx';
import { type Remplacement, Reserve } from '../recrutement/Reserve.tsx';
import { lireListe, lirePostes } from '../recrutement/saisie.ts';
import type { Route } from './+types/recrutement.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, quoi, commun, aujourdhui } = await lireDemandeEquipe(arguments_, 'recrutement.mener');
  const { searchParams } = arguments_.url;
  const recrutement = quoi && (await executer('recrutement.consulter', quoi));
  const appelId = lireIdentifiant(searchParams, 'appel');
  const appel = appelId ? await executer('recrutement.consulterAppel', { appelId }) : null;
  const demande = {
    fonction: searchParams.get('fonction') ?? '',
    date: searchParams.get('date') ?? aujourdhui,
    semaines: searchParams.get('semaines') ?? '',
  };
  const remplacement: Remplacement = { demande, reponse: null, erreurs: {} };
  if (quoi && demande.fonction) {
    try {
      const { jugement, candidats } = await executer('recrutement.jugerRemplacement', {
        ...quoi,
        ...demande,
      });
      remplacement.reponse = { chiffre: versChiffre(jugement, 'Remplacement'), candidats };
    } catch (erreur) {
      const refus = lireRefus(erreur);
      if (!refus?.champs) throw erreur;
      remplacement.erreurs = refus.champs;
    }
  }
  return {
    commun,
    aujourdhui,
    recrutement,
    appel: appel?.etat === 'brouillon' ? appel : null,
    remplacement,
    faire: searchParams.get('faire'),
    etape: Number(searchParams.get('etape')),
    profilId: lireIdentifiant(searchParams, 'profil'),
    documentId: lireIdentifiant(searchParams, 'document'),
    fait: searchParams.get('fait'),
    cle: crypto.randomUUID(),
    cles: Object.fromEntries(recrutement?.profils.map(({ id }) => [id, crypto.randomUUID()]) ?? []),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, quoi, commun } = await lireDemandeEquipe(arguments_, 'recrutement.mener');
  if (!quoi)
    throw data({ code: 'introuvable', message: 'Choisissez une part de l’équipe.' }, { status: 404 });
  const formulaire = await arguments_.request.formData();
  const { intention, cle, ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  const vers = (suite: string) =>
    redirect(`/equipe/recrutement?annee=${commun.annee}&part=${quoi.ecoleId}&${suite}`);
  return tenter(formulaire, async () => {
    if (intention === 'etape') {
      await executer(
        'recrutement.noterEtape',
        { ...saisie, ...quoi } as Entree<'recrutement.noterEtape'>,
        options,
      );
      return vers('fait=etape');
    }
    if (intention === 'profil') {
      const entree = { ...saisie, ...quoi, fonctions: lireListe(saisie, 'fonctions') };
      await executer(
        'recrutement.enregistrerProfil',
        entree as Entree<'recrutement.enregistrerProfil'>,
        options,
      );
      return vers('fait=profil');
    }
    if (intention === 'appel') {
      const entree = { ...saisie, ...quoi, postes: lirePostes(saisie) };
      const { appelId } = await executer(
        'recrutement.preparerAppel',
        entree as Entree<'recrutement.preparerAppel'>,
        options,
      );
      return redirect(`/equipe/recrutement/${appelId}?annee=${commun.annee}&fait=prepare`);
    }
    if (intention !== 'emettre-profil') refuserIntention();
    const { profilId = '' } = saisie;
    const { documentId } = await executer('recrutement.emettreProfil', { ...quoi, profilId }, options);
    return vers(`document=${documentId}`);
  });
}

const FAITS: Readonly<Record<string, string>> = {
  etape: 'L’étape est notée.',
  profil: 'Le profil est enregistré.',
};

export default function PageRecrutement({ loaderData, actionData }: Route.ComponentProps) {
  const { commun, recrutement, appel, faire, etape, profilId, documentId, cles } = loaderData;
  const echec = lireEchec(actionData);
  const fait = echec ? undefined : lireTable(FAITS, loaderData.fait);
  const garde = { annee: commun.annee, part: commun.part?.ecoleId ?? '' };
  const retour = `/equipe/recrutement?${new URLSearchParams(garde)}`;
  const saisie = { retour, cle: loaderData.cle, echec };
  const limite = recrutement?.appelAnnuel.detail.limite;
  const fonctions = [
    ...new Set(recrutement?.postes.filter(({ offrable }) => offrable).map(({ fonction }) => fonction)),
  ];
  return (
    <>
      <EnteteEquipe titre="Recrutement" commun={commun} />
      {fait && <Avis genre="succes">{fait}</Avis>}
      {documentId && !echec && <DocumentEmis documentId={documentId} />}
      {recrutement && (
        <>
          {faire === 'etape' && (
            <FormulaireEtape {...saisie} etape={etape} aujourdhui={loaderData.aujourdhui} />
          )}
          {faire === 'profil' && (
            <FormulaireProfil
              {...saisie}
              fonctions={fonctions}
              profil={recrutement.profils.find(({ id }) => id === profilId) ?? null}
            />
          )}
          {faire === 'appel' && (
            <FormulaireAppel
              {...saisie}
              recrutement={recrutement}
              appel={appel}
              limite={typeof limite === 'string' ? formaterDateLongue(limite) : undefined}
            />
          )}
          {!faire && (
            <p className="actions">
              <LienBouton vers={`${retour}&faire=appel`}>Préparer un appel</LienBouton>
              <LienBouton variante="secondaire" vers={`${retour}&faire=profil`}>
                Écrire un profil
              </LienBouton>
            </p>
          )}
          {typeof limite === 'string' && (
            <p>
              L’appel annuel se lance au plus tard le <strong>{formaterDateLongue(limite)}</strong>, après le
              partage des points et la concertation sur les profils.
            </p>
          )}
          <Appels appels={recrutement.appels} annee={commun.annee} />
          <Profils
            profils={recrutement.profils}
            versModifier={(id) => `${retour}&faire=profil&profil=${id}`}
            cles={cles}
          />
          <Reserve
            reserve={recrutement.reserve}
            fonctions={fonctions}
            garde={garde}
            remplacement={loaderData.remplacement}
          />
          <Etapes recrutement={recrutement} versNoter={(numero) => `${retour}&faire=etape&etape=${numero}`} />
        </>
      )}
    </>
  );
}
