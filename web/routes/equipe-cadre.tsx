import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { LienBouton } from '../composants/Bouton.tsx';
import { DocumentEmis } from '../composants/DocumentEmis.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { lireIdentifiant } from '../connexion/demande.ts';
import { CadreAdopte } from '../equipe/CadreAdopte.tsx';
import { Composeur } from '../equipe/Composeur.tsx';
import { GestesVariante } from '../equipe/GestesVariante.tsx';
import { lireLignes, versPostes } from '../equipe/lignes.ts';
import { PapiersCadre } from '../equipe/PapiersCadre.tsx';
import { getCadreLu, lirePageCadre } from '../equipe/page.ts';
import { type SaisieCadre, suivreGeste } from '../equipe/saisie.ts';
import { lignesDeTable } from '../equipe/table.ts';
import { TablePoints } from '../simulateur/TablePoints.tsx';
import type { Route } from './+types/equipe-cadre.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const page = await lirePageCadre(arguments_);
  const { searchParams } = arguments_.url;
  return {
    ...getCadreLu(page.equipe, arguments_.params.cadreId),
    adresse: page.adresse,
    peutComposer: page.peutComposer,
    peutEmettre: page.peutEmettre,
    fait: searchParams.get('fait'),
    documentId: lireIdentifiant(searchParams, 'document'),
    cles: { composeur: crypto.randomUUID(), gestes: crypto.randomUUID(), papiers: crypto.randomUUID() },
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, equipe, adresse } = await lirePageCadre(arguments_, 'equipe.composer');
  const { cadreId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const saisie = lireSaisie(formulaire);
  const { intention, cle, version = '', nom = '', points = '' } = saisie;
  if (saisie.geste && !intention && equipe) return { composition: suivreGeste(saisie, equipe) };
  const options = cle ? { cle } : {};
  const ici = `/equipe/cadres/${cadreId}?${adresse}`;
  return tenter(formulaire, async () => {
    if (intention === 'enregistrer') {
      const postes = versPostes(lireLignes(saisie));
      const entree: Entree<'equipe.enregistrerPostes'> = { cadreId, version, points, postes };
      await executer('equipe.enregistrerPostes', entree, options);
      return redirect(`${ici}&fait=enregistree`);
    }
    if (intention === 'renommer') {
      await executer('equipe.renommerVariante', { cadreId, version, nom }, options);
      return redirect(`${ici}&fait=renommee`);
    }
    if (intention === 'supprimer') {
      await executer('equipe.supprimerVariante', { cadreId, version }, options);
      return redirect(`/equipe?${adresse}&fait=supprimee`);
    }
    if (intention !== 'cadre-personnel' && intention !== 'pv-concertation') refuserIntention();
    const { documentId } = await executer('equipe.emettrePapier', { cadreId, papier: intention }, options);
    return redirect(`${ici}&document=${documentId}`);
  });
}

const FAITS: Readonly<Record<string, string>> = {
  creee: 'La variante est créée. Composez-la, puis enregistrez.',
  enregistree: 'La variante est enregistrée.',
  renommee: 'La variante a un nouveau nom.',
};

export default function PageCadre({ loaderData, actionData }: Route.ComponentProps) {
  const { equipe, cadre, adresse, peutComposer, peutEmettre, documentId, cles } = loaderData;
  const echec = lireEchec(actionData);
  const depart = lireDepart(actionData);
  const fait = echec || depart ? undefined : lireTable(FAITS, loaderData.fait);
  const compose = peutComposer && cadre.etat === 'variante';
  const retour = `/equipe?${adresse}`;
  const duNom = echec !== undefined && echec.saisie.nom !== undefined;
  const precedent = equipe.precedent?.id;
  return (
    <>
      <TitrePage
        titre={cadre.nom}
        sousTitre={`${equipe.part.ecole}, ${cadre.annee}`}
        ariane={[{ libelle: 'Cadre du personnel', vers: retour }]}
        action={
          compose ? (
            <LienBouton vers={`/equipe/cadres/${cadre.id}/adoption?${adresse}`}>Adopter ce cadre</LienBouton>
          ) : undefined
        }
      />
      {fait && <Avis genre="succes">{fait}</Avis>}
      {documentId && !echec && !depart && <DocumentEmis documentId={documentId} />}
      {compose ? (
        <Composeur
          key={`${cadre.id} ${cadre.version}`}
          equipe={equipe}
          cadre={cadre}
          depart={depart}
          echec={duNom ? undefined : echec}
          retour={retour}
          cle={cles.composeur}
        />
      ) : (
        <CadreAdopte equipe={equipe} cadre={cadre} />
      )}
      {peutEmettre && <PapiersCadre cle={cles.papiers} compose={compose} />}
      {precedent && (
        <p>
          <a href={`/equipe/comparaison?${adresse}&cadre=${cadre.id}&avec=${precedent}`}>
            Comparer avec le cadre adopté l’année précédente
          </a>
        </p>
      )}
      {compose && (
        <details>
          <summary>Table des points {cadre.annee}</summary>
          <TablePoints annee={cadre.annee} table={lignesDeTable(equipe)} />
        </details>
      )}
      {compose && <GestesVariante cadre={cadre} cle={cles.gestes} echec={duNom ? echec : undefined} />}
    </>
  );
}

/** The form one gesture later, when the action only followed one. */
function lireDepart(retour: unknown): SaisieCadre | undefined {
  return typeof retour === 'object' && retour !== null && 'composition' in retour
    ? (retour.composition as SaisieCadre)
    : undefined;
}
