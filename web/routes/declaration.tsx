import { Form, Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { lireDemande } from '../connexion/demande.ts';
import { Annexes } from '../declarations/Annexes.tsx';
import { agir, FAITS } from '../declarations/actions.ts';
import { Complements } from '../declarations/Complements.tsx';
import { Effets } from '../declarations/Effets.tsx';
import { Faits } from '../declarations/Faits.tsx';
import { HorlogeLegale } from '../declarations/HorlogeLegale.tsx';
import { Papiers } from '../declarations/Papiers.tsx';
import { versDeclaration } from '../declarations/vues.ts';
import type { Route } from './+types/declaration.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, aujourdhui } = lireDemande(arguments_);
  const { declarationId } = arguments_.params;
  return {
    declaration: versDeclaration(await executer('declarations.consulter', { declarationId })),
    aujourdhui,
    cle: crypto.randomUUID(),
    fait: arguments_.url.searchParams.get('fait'),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  return tenter(formulaire, () =>
    agir(executer, arguments_.params.declarationId, lireSaisie(formulaire), '/declarations'),
  );
}

export default function PageDeclaration({ loaderData, actionData }: Route.ComponentProps) {
  const { declaration, aujourdhui, cle, fait } = loaderData;
  const { reference, formulaire, prenom, nom, etatLibelle, horloge, dossier, empreinte } = declaration;
  const echec = lireEchec(actionData);
  const dit = echec ? undefined : lireTable(FAITS, fait);
  return (
    <>
      <TitrePage
        titre={`${formulaire} : ${prenom} ${nom}`}
        sousTitre={`Déclaration ${reference} · ${etatLibelle}`}
        ariane={[{ libelle: 'Déclarations', vers: '/declarations' }]}
      />
      <RecapitulatifErreurs echec={echec} />
      {dit && <Avis genre="succes" titre={dit} />}
      {empreinte && (
        <Avis genre="information" mot="Transmise" titre="Preuve d’envoi">
          <p>
            Déclaration {reference}. Empreinte de ce qui a été transmis&nbsp;:{' '}
            <code className="empreinte">{empreinte}</code>
          </p>
        </Avis>
      )}
      {declaration.etat === 'refusee' && (
        <Avis genre="attention" mot="Refusée" titre="Rien ne débute avec le nouveau partenaire.">
          <p>L’intégration avec l’ancien partenaire finit à l’événement si le motif est de plein droit.</p>
        </Avis>
      )}
      <Faits declaration={declaration} />
      {dossier && <Effets effets={dossier.points} annee={declaration.annee} />}
      {declaration.peut.prendreActe && <PrendreActe declaration={declaration} cle={cle} />}
      {horloge && <HorlogeLegale horloge={horloge} aujourdhui={aujourdhui} />}
      <Complements declaration={declaration} cle={cle} echec={echec} />
      <Annexes declaration={declaration} cle={cle} />
      <Papiers declaration={declaration} cle={cle} />
      {dossier?.integrationId && (
        <p>
          <Link to={`/eleves/${dossier.eleveId}`}>Ouvrir le dossier de l’élève</Link>
        </p>
      )}
    </>
  );
}

type PropsActe = Pick<Route.ComponentProps['loaderData'], 'declaration' | 'cle'>;

function PrendreActe({ declaration, cle }: PropsActe) {
  return (
    <Form method="post" className="formulaire-guide">
      <input type="hidden" name="cle" value={cle} />
      <input type="hidden" name="version" value={declaration.version} />
      <div className="formulaire-pied">
        <Bouton name="intention" value="acte">
          Prendre acte de la déclaration
        </Bouton>
        <p className="ligne-brouillon">
          Aucun accord n’est donné ici. Les moyens de l’année, s’il y en a, sont inscrits au budget C.
        </p>
      </div>
    </Form>
  );
}
