import { data, redirect } from 'react-router';
import { Emettre } from '../amenagements/Emettre.tsx';
import {
  AjouterAmenagement,
  AnnulerFin,
  ConsignerRencontre,
  CorrigerMedical,
  DemanderTiersAidant,
  PrevoirEvaluation,
  Prolonger,
  TenirEvaluation,
  Terminer,
} from '../amenagements/FormulairesPar.tsx';
import { direFait, faireGeste } from '../amenagements/gestes-par.ts';
import {
  Medical,
  ResumePar,
  SignaturesPar,
  TableauAmenagements,
  TableauEvaluations,
  TableauTiersAidants,
} from '../amenagements/SectionsPar.tsx';
import { Avis } from '../composants/Avis.tsx';
import { LienBouton } from '../composants/Bouton.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { Instant } from '../composants/Valeurs.tsx';
import { lireDemande } from '../connexion/demande.ts';
import type { Route } from './+types/par.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, aujourdhui, peut } = lireDemande(arguments_);
  const { parId } = arguments_.params;
  const par = await executer('amenagements.consulterPar', { parId });
  return {
    par,
    aujourdhui,
    peutEcrire: peut('par.ecrire') && par.modifiable,
    fait: direFait(arguments_.url.searchParams.get('fait')),
    cle: crypto.randomUUID(),
    cles: { par: crypto.randomUUID(), 'par-ecole': crypto.randomUUID() },
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const { parId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  return tenter(formulaire, async () => {
    const { intention, ...saisie } = lireSaisie(formulaire);
    if (intention === 'emettre') {
      const modele = saisie.modele === 'par-ecole' ? 'par-ecole' : 'par';
      const papier = { modele, objetId: parId } as const;
      const { documentId } = await executer(
        'amenagements.emettreDocument',
        papier,
        saisie.cle ? { cle: saisie.cle } : {},
      );
      return redirect(`/documents/${documentId}`);
    }
    const geste = await faireGeste(executer, parId, { intention: intention ?? '', ...saisie });
    if (!geste) refuserIntention();
    return geste ? redirect(`/par/${parId}?fait=${geste}`) : data(null);
  });
}

export default function PagePar({ loaderData, actionData }: Route.ComponentProps) {
  const { par, aujourdhui, peutEcrire, fait, cle, cles } = loaderData;
  const echec = lireEchec(actionData);
  const ouvert = peutEcrire && par.fin === null;
  const geste = { par, aujourdhui, cle, echec };
  return (
    <>
      <TitrePage
        titre={`Aménagements raisonnables de ${par.eleve}`}
        sousTitre={par.ecole}
        ariane={[{ libelle: 'Protocoles', vers: '/par' }]}
        action={
          ouvert && (
            <LienBouton variante="secondaire" vers={`/banque?par=${par.parId}`}>
              Choisir dans la banque
            </LienBouton>
          )
        }
      />
      {fait && !echec && <Avis genre="succes">{fait}</Avis>}
      {echec?.saisie.intention === 'finir' && <RecapitulatifErreurs echec={echec} />}
      <ResumePar par={par} />
      <section aria-label="Aménagements">
        <TableauAmenagements amenagements={par.amenagements} finir={ouvert ? { aujourdhui } : undefined} />
        {ouvert && <AjouterAmenagement {...geste} />}
      </section>
      {par.medical && (
        <section aria-labelledby="medical">
          <h2 id="medical">Besoins et diagnostic</h2>
          <p className="aide">Réservés à l’équipe du pôle.</p>
          <Medical medical={par.medical} />
          {ouvert && <CorrigerMedical {...geste} />}
        </section>
      )}
      <section aria-label="Évaluations">
        <TableauEvaluations evaluations={par.evaluations} />
        {ouvert && (
          <>
            <TenirEvaluation {...geste} />
            <PrevoirEvaluation {...geste} />
          </>
        )}
      </section>
      <section aria-label="Tiers aidants">
        <TableauTiersAidants tiersAidants={par.tiersAidants} />
        {ouvert && (
          <>
            <ConsignerRencontre {...geste} />
            <DemanderTiersAidant {...geste} />
          </>
        )}
      </section>
      <section aria-labelledby="signatures">
        <h2 id="signatures">Signatures</h2>
        <SignaturesPar par={par} />
        {peutEcrire && (
          <>
            <Emettre
              modele="par"
              objetId={par.parId}
              cle={cles.par}
              libelle="Émettre le protocole à signer (PDF)"
            />
            <Emettre
              modele="par-ecole"
              objetId={par.parId}
              cle={cles['par-ecole']}
              libelle="Émettre l’exemplaire de l’école (PDF)"
            />
          </>
        )}
        {par.copieEcole && (
          <p>
            <a href={`/documents/${par.copieEcole.documentId}`}>Exemplaire de l’école (PDF)</a>, émis le{' '}
            <Instant le={par.copieEcole.emisLe} />. Sans les besoins ni le diagnostic.
          </p>
        )}
      </section>
      {peutEcrire && (
        <section aria-labelledby="suite">
          <h2 id="suite">La suite du protocole</h2>
          {par.fin === null ? (
            <>
              <Prolonger {...geste} />
              <Terminer {...geste} />
            </>
          ) : (
            <AnnulerFin {...geste} />
          )}
        </section>
      )}
    </>
  );
}
