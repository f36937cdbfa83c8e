import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { Link, redirect } from 'react-router';
import { LienBouton } from '../composants/Bouton.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { LecturesMotivees } from '../inspection/LecturesMotivees.tsx';
import { AvisPieces } from '../pieces/AvisPieces.tsx';
import { Demandes } from '../pieces/Demandes.tsx';
import { SectionPieces } from '../pieces/SectionPieces.tsx';
import type { Route } from './+types/pieces-eleve.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, peut } = lireDemande(arguments_);
  const { eleveId } = arguments_.params;
  const voitLectures = peut('lecture.suivre');
  const { lectures } = voitLectures
    ? await executer('inspection.lecturesEleve', { eleveId })
    : { lectures: [] };
  return {
    lectures,
    voitEchanges: peut('secret.lire'),
    pieces: await executer('pieces.consulter', { eleveId, annee }),
    modifiable: peut('pieces.ecrire'),
    voitDossier: peut('eleves.lire'),
    fait: arguments_.url.searchParams.get('fait'),
    cle: crypto.randomUUID(),
  };
}

export async function action({ request, params: { eleveId }, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const { intention, cle, demandeId = '' } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    if (intention !== 'annuler-demande') refuserIntention();
    await executer('pieces.annulerDemande', { demandeId }, cle ? { cle } : {});
    return redirect(`/eleves/${eleveId}/pieces?fait=annulation`);
  });
}

export default function PagePiecesEleve({ loaderData, actionData }: Route.ComponentProps) {
  const { pieces, lectures, voitEchanges, modifiable, voitDossier, fait, cle } = loaderData;
  const { eleve, eleveId, annee } = pieces;
  return (
    <>
      <TitrePage
        titre={`Pièces : ${eleve}, ${annee}`}
        ariane={voitDossier ? ARIANE(eleve, eleveId) : []}
        action={
          voitDossier && (
            <LienBouton vers={`/eleves/${eleveId}`} variante="secondaire">
              Ouvrir le dossier de l’élève
            </LienBouton>
          )
        }
      />
      <RecapitulatifErreurs echec={lireEchec(actionData)} />
      <AvisPieces fait={fait} />
      <SectionPieces pieces={pieces} modifiable={modifiable} />
      <Demandes
        eleveId={eleveId}
        integrationId={pieces.dossiers[0]?.integrationId}
        demandes={pieces.demandes}
        modifiable={modifiable}
        cle={cle}
      />
      {voitEchanges && (
        <p>
          <Link to={`/eleves/${eleveId}/secret-partage`}>Échanges avec les CPMS</Link>
        </p>
      )}
      <LecturesMotivees lectures={lectures} />
    </>
  );
}

const ARIANE = (eleve: string, eleveId: string) => [
  { libelle: 'Élèves', vers: '/eleves' },
  { libelle: eleve, vers: `/eleves/${eleveId}` },
];
