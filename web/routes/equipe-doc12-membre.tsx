import type { Entree } from '@polaris/server/kernel/registre.ts';
import { Form, Link, redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { Instant } from '../composants/Valeurs.tsx';
import { Apercu } from '../doc12/Apercu.tsx';
import { Charges } from '../doc12/Charges.tsx';
import { lireDemandeDoc12 } from '../doc12/demande.ts';
import { FormulaireCodes } from '../doc12/FormulaireCodes.tsx';
import { lireCodesSaisis } from '../doc12/saisie.ts';
import type { Route } from './+types/equipe-doc12-membre.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, commun, quoi, adresse } = await lireDemandeDoc12(arguments_);
  if (!quoi) throw redirect('/equipe/doc12');
  const { searchParams } = arguments_.url;
  const { membreId } = arguments_.params;
  const fiche = await executer('doc12.consulter', { ...quoi, membreId });
  return {
    fiche,
    siege: commun.part?.genre === 'siege',
    adresse: adresse(),
    versFormulaire: Object.fromEntries(
      fiche.charges.map(({ chargeId }) => [chargeId, adresse({ charge: chargeId })]),
    ),
    chargeId: searchParams.get('charge'),
    fait: searchParams.get('fait'),
    cles: { codes: crypto.randomUUID(), emettre: crypto.randomUUID() },
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, quoi, adresse } = await lireDemandeDoc12(arguments_);
  const { membreId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { intention, cle, ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  const vers = (fait: string) => redirect(`/equipe/doc12/${membreId}${adresse({ fait })}`);
  return tenter(formulaire, async () => {
    if (intention === 'codes') {
      const { chargeId = '', version = '' } = saisie;
      const entree = { chargeId, version, codes: lireCodesSaisis(saisie) } as Entree<'doc12.enregistrer'>;
      await executer('doc12.enregistrer', entree, options);
      return vers('codes');
    }
    if (intention !== 'emettre' || !quoi) refuserIntention();
    await executer('doc12.emettre', { ...quoi, membreId }, options);
    return vers('emis');
  });
}

const FAITS: Readonly<Record<string, string>> = {
  codes: 'Les codes sont enregistrés.',
  emis: 'Les documents sont émis : téléchargez-les ci-dessous.',
};

export default function PageDoc12Membre({ loaderData, actionData }: Route.ComponentProps) {
  const { fiche, siege, adresse, versFormulaire, chargeId, fait, cles } = loaderData;
  const { membre, papiers, charges, manques, remarques, aucun, anciens, part } = fiche;
  const echec = lireEchec(actionData);
  const deLEmission = echec?.saisie.intention === 'emettre';
  const phrase = echec ? undefined : lireTable(FAITS, fait);
  const charge = charges.find((c) => c.chargeId === (echec?.saisie.chargeId ?? chargeId));
  return (
    <>
      <TitrePage
        titre={`Doc 12 : ${membre.nom} ${membre.prenom}`}
        sousTitre={`${part.ecole}, ${fiche.annee}`}
        ariane={[{ libelle: 'Doc 12 et CF12', vers: `/equipe/doc12${adresse}` }]}
      />
      {phrase && <Avis genre="succes">{phrase}</Avis>}
      {deLEmission && <RecapitulatifErreurs echec={echec} />}
      {manques.length > 0 && (
        <Avis genre="attention" titre="Les documents ne peuvent pas encore être établis.">
          <ul>
            {manques.map((manque) => (
              <li key={manque}>{manque}</li>
            ))}
          </ul>
          <p>
            <Link to={`/equipe/personnel/${membre.membreId}${adresse}`}>Corriger ses charges</Link>
          </p>
        </Avis>
      )}
      {aucun && <p>{aucun}</p>}
      {charge && (
        <FormulaireCodes
          charge={charge}
          ecotDuPole={siege ? part.ecot : null}
          retour={`/equipe/doc12/${membre.membreId}${adresse}`}
          cle={cles.codes}
          echec={deLEmission ? undefined : echec}
        />
      )}
      <h2>Documents</h2>
      {!membre.matricule && papiers.length > 0 && (
        <p>Le matricule du membre n’est pas encodé&nbsp;: il reste à compléter sur le papier.</p>
      )}
      {(membre.etat === 'pret' || membre.etat === 'perime') && (
        <Form method="post" className="actions">
          <input type="hidden" name="cle" value={cles.emettre} />
          <Bouton name="intention" value="emettre">
            {membre.etat === 'pret' ? 'Émettre les documents' : 'Émettre à nouveau ce qui a changé'}
          </Bouton>
        </Form>
      )}
      {papiers.map((papier, rang) => (
        <Apercu key={papier.cle} papier={papier} rang={rang} />
      ))}
      <h2>Charges et codes</h2>
      <Charges charges={charges} versFormulaire={(id) => versFormulaire[id] ?? adresse} />
      <p>
        <Link to={`/equipe/personnel/${membre.membreId}${adresse}`}>Voir la fiche du membre</Link>
      </p>
      {anciens.length > 0 && (
        <>
          <h2>Documents qui ne sont plus demandés</h2>
          <ul>
            {anciens.map(({ documentId, papier, emisLe }) => (
              <li key={documentId}>
                <a href={`/documents/${documentId}`}>
                  {papier} du <Instant le={emisLe} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {remarques.map((remarque) => (
        <p key={remarque} className="aide">
          {remarque}
        </p>
      ))}
    </>
  );
}
