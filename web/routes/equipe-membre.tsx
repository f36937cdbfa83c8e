import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { DocumentEmis } from '../composants/DocumentEmis.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { anneesPassees } from '../personnel/annees.ts';
import { ChoixPlace } from '../personnel/ChoixPlace.tsx';
import { Fiche } from '../personnel/Fiche.tsx';
import { Formulaire } from '../personnel/Formulaire.tsx';
import { direGeste, faireGeste } from '../personnel/gestes.ts';
import { listerPlaces } from '../personnel/places.ts';
import type { Route } from './+types/equipe-membre.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger, peut, annee, anneeCourante } = lireDemande(arguments_);
  exiger('personnel.lire');
  const { membreId } = arguments_.params;
  const { searchParams } = arguments_.url;
  const fiche = await executer('personnel.consulter', { membreId, annee });
  const lire = (nom: string) => searchParams.get(nom);
  const { poleId, ecoleId } = fiche.part;
  const places =
    lire('faire') === 'charge'
      ? listerPlaces(await executer('personnel.lister', { annee, poleId, ecoleId }), membreId)
      : null;
  return {
    fiche,
    places,
    annees: anneesPassees(anneeCourante),
    peutTenir: peut('personnel.tenir'),
    documentId: lireIdentifiant(searchParams, 'document'),
    fait: direGeste(lire('fait')),
    demande: {
      faire: lire('faire'),
      charge: lire('charge'),
      competence: lire('competence'),
      poste: lire('poste'),
      remplace: lire('remplace'),
      genre: lire('genre'),
      de: lire('de'),
      fonction: lire('fonction'),
    },
    cle: crypto.randomUUID(),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, annee } = lireDemande(arguments_);
  const { membreId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  return tenter(formulaire, async () => {
    const suite = await faireGeste(executer, lireSaisie(formulaire), membreId);
    return redirect(`/equipe/personnel/${membreId}?annee=${annee}&${suite}`);
  });
}

export default function PageMembre({ loaderData, actionData }: Route.ComponentProps) {
  const { fiche, places, annees, peutTenir, documentId, fait, demande, cle } = loaderData;
  const { membre, part, annee } = fiche;
  const echec = lireEchec(actionData);
  const adresse = `/equipe/personnel/${membre.id}?annee=${annee}`;
  return (
    <>
      <TitrePage
        titre={`${membre.nom} ${membre.prenom}`}
        sousTitre={`${part.ecole}, ${part.pole}, ${annee}`}
        ariane={[{ libelle: 'Personnel', vers: `/equipe/personnel?annee=${annee}&part=${part.ecoleId}` }]}
      />
      {fait && !echec && <Avis genre="succes">{fait}</Avis>}
      {documentId && !echec && <DocumentEmis documentId={documentId} />}
      {peutTenir && places && <ChoixPlace places={places} adresse={adresse} />}
      {peutTenir && membre.partiLe === null && (
        <Formulaire {...{ fiche, places, demande, annees, cle, echec }} retour={adresse} />
      )}
      <Fiche fiche={fiche} adresse={adresse} peutTenir={peutTenir} cle={cle} />
    </>
  );
}
