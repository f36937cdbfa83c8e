import { MOYENS_CONTACT } from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Entree, Sortie } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { Emettre } from '../amenagements/Emettre.tsx';
import { FormulaireParents } from '../amenagements/FormulaireParents.tsx';
import { listerPages } from '../amenagements/pages.ts';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { Onglets } from '../composants/Onglets.tsx';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { lireDemande } from '../connexion/demande.ts';
import type { Route } from './+types/demandes-parents.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, aujourdhui, peut, session } = lireDemande(arguments_);
  const { orientations } = await executer('amenagements.listerOrientations', { annee });
  const peutConsigner = peut('demandes.trier');
  const { ecoles } = peutConsigner ? await executer('referentiel.listerEcoles', {}) : { ecoles: [] };
  return {
    annee,
    aujourdhui,
    orientations: orientations.map((orientation) => ({ ...orientation, cle: crypto.randomUUID() })),
    peutConsigner,
    pages: listerPages(session.active.role),
    ecoles: ecoles.filter(({ genre }) => genre === 'cooperante').map(({ id, nom }) => ({ id, nom })),
    fait: arguments_.url.searchParams.get('fait') === 'orientee',
    cle: crypto.randomUUID(),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { intention, cle, ...saisie } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    if (intention === 'emettre') {
      const { modele = '', objetId = '' } = saisie;
      const papier = { modele: modele as 'par', objetId };
      const { documentId } = await executer('amenagements.emettreDocument', papier, cle ? { cle } : {});
      return redirect(`/documents/${documentId}`);
    }
    const entree = saisie as unknown as Entree<'amenagements.orienterParents'>;
    await executer('amenagements.orienterParents', entree, cle ? { cle } : {});
    return redirect('/demandes/parents?fait=orientee');
  });
}

type Orientation = Sortie<'amenagements.listerOrientations'>['orientations'][number] & { cle: string };

const LETTRE: Colonne<Orientation> = {
  id: 'lettre',
  titre: 'Lettre',
  cellule: ({ orientationId, contact, cle }) => (
    <Emettre
      modele="orientation-parents"
      objetId={orientationId}
      cle={cle}
      libelle="Émettre la lettre (PDF)"
      precision={`pour ${contact}`}
    />
  ),
};

export default function PageParents({ loaderData, actionData }: Route.ComponentProps) {
  const { annee, aujourdhui, orientations, peutConsigner, pages, ecoles, fait, cle } = loaderData;
  const echec = lireEchec(actionData);
  return (
    <>
      <TitrePage
        titre={`Demandes de parents, ${annee}`}
        sousTitre="L’école et le centre psycho-médico-social sont leurs premiers interlocuteurs : le pôle les y oriente par lettre, sans ouvrir de dossier."
      />
      <Onglets nom="Aménagements" pages={pages} garde={{ annee }} />
      {fait && !echec && <Avis genre="succes">L’orientation est consignée. Aucun dossier n’est ouvert.</Avis>}
      <TableauDonnees
        legende="Parents orientés vers l’école et le CPMS"
        lignes={orientations}
        cle={({ orientationId }) => orientationId}
        vide={<p>Aucune demande de parents consignée en {annee}.</p>}
        colonnes={[
          { id: 'contact', titre: 'Qui', entete: true, cellule: ({ contact }) => contact },
          { id: 'moyen', titre: 'Comment', cellule: ({ moyen }) => MOYENS_CONTACT[moyen] },
          { id: 'recue', titre: 'Reçue le', cellule: ({ recueLe }) => <Jour le={recueLe} />, court: true },
          {
            id: 'orientee',
            titre: 'Lettre du',
            cellule: ({ orienteeLe }) => <Jour le={orienteeLe} />,
            court: true,
          },
          {
            id: 'vers',
            titre: 'Orientés vers',
            cellule: ({ ecole, cpms }) => [ecole, cpms].filter(Boolean).join(' et ') || 'école non indiquée',
          },
          ...(peutConsigner ? [LETTRE] : []),
        ]}
      />
      {peutConsigner && <FormulaireParents ecoles={ecoles} aujourdhui={aujourdhui} cle={cle} echec={echec} />}
    </>
  );
}
