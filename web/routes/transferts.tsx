import { Form, Link, redirect } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { ETATS_TRANSFERT } from '../transferts/libelles.ts';
import { Transferables } from '../transferts/Transferables.tsx';
import type { Route } from './+types/transferts.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger, peut, session } = lireDemande(arguments_);
  exiger('transferts.lire');
  const { transferts, transferables } = await executer('transferts.lister', {});
  const { poles } = await executer('referentiel.listerPoles', {});
  return {
    transferts,
    transferables,
    poles: poles
      .filter(({ id }) => id !== session.active.porteeId)
      .map(({ id, nom }) => ({ valeur: id, libelle: nom })),
    peutGerer: peut('transferts.gerer'),
    cle: crypto.randomUUID(),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { cle = '', poleAccueilId = '', reunionLe = '' } = lireSaisie(formulaire);
  const eleveIds = formulaire.getAll('eleveIds').map(String);
  return tenter(formulaire, async () => {
    const { transfertId } = await executer(
      'transferts.preparer',
      { poleAccueilId, eleveIds, reunionLe },
      { cle },
    );
    return redirect(`/transferts/${transfertId}?fait=prepare`);
  });
}

export default function PageTransferts({ loaderData, actionData }: Route.ComponentProps) {
  const { transferts, transferables, poles, peutGerer, cle } = loaderData;
  const echec = lireEchec(actionData);
  return (
    <>
      <TitrePage
        titre="Transferts de dossiers"
        sousTitre="Le dossier original suit l’élève qui change de pôle, avec un accusé de réception."
      />
      <TableauDonnees
        legende={`Lots : ${transferts.length}`}
        lignes={transferts}
        cle={({ transfertId }) => transfertId}
        vide={<p>Aucun lot. Préparez-en un ci-dessous quand un élève change de pôle.</p>}
        colonnes={[
          {
            id: 'numero',
            titre: 'Lot',
            entete: true,
            cellule: ({ transfertId, numero }) => <Link to={`/transferts/${transfertId}`}>Lot {numero}</Link>,
          },
          { id: 'de', titre: 'De', cellule: ({ pole }) => pole },
          { id: 'vers', titre: 'Vers', cellule: ({ poleAccueil }) => poleAccueil },
          { id: 'etat', titre: 'État', cellule: ({ etat }) => ETATS_TRANSFERT[etat] },
          {
            id: 'recus',
            titre: 'Reçus',
            nombre: true,
            cellule: ({ recus, total }) => `${recus} sur ${total}`,
          },
          {
            id: 'reunion',
            titre: 'Réunion de passation',
            cellule: ({ reunionLe }) => (reunionLe ? <Jour le={reunionLe} /> : '–'),
          },
        ]}
      />
      {peutGerer && transferables.length > 0 && (
        <Form method="post" noValidate className="formulaire-guide">
          <h2>Préparer un lot</h2>
          <RecapitulatifErreurs echec={echec} />
          <input type="hidden" name="cle" value={cle} />
          <Champ
            nom="poleAccueilId"
            genre="liste"
            libelle="Quel pôle reçoit les dossiers ?"
            options={poles}
            invite="Choisissez le pôle"
            valeur={echec?.saisie.poleAccueilId}
            erreur={echec?.erreurs.poleAccueilId}
          />
          <Champ
            nom="reunionLe"
            genre="date"
            libelle="Quand les deux pôles se rencontrent-ils ?"
            valeur={echec?.saisie.reunionLe}
            erreur={echec?.erreurs.reunionLe}
            facultatif
          />
          <Transferables transferables={transferables} poles={poles} erreur={echec?.erreurs.eleveIds} />
          <Bouton>Préparer le lot</Bouton>
        </Form>
      )}
    </>
  );
}
