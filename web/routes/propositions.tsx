import { Form } from 'react-router';
import { Bouton, LienBouton } from '../composants/Bouton.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { FileAttente } from '../propositions/FileAttente.tsx';
import { Origine } from '../propositions/Origine.tsx';
import type { Route } from './+types/propositions.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, peut } = lireDemande(arguments_);
  const toutes = arguments_.url.searchParams.get('toutes') === 'oui';
  const { propositions } = await executer('propositions.lister', { etat: toutes ? 'toutes' : 'en-cours' });
  const origine = peut('cessions.declarer') ? await executer('propositions.listerOrigine', {}) : null;
  return { propositions, toutes, origine, peutIntroduire: peut('propositions.mener') };
}

export default function PagePropositions({ loaderData }: Route.ComponentProps) {
  const { propositions, toutes, origine, peutIntroduire } = loaderData;
  return (
    <>
      <TitrePage
        titre="Propositions d’intégration"
        sousTitre="De la proposition reçue par l’école spécialisée à l’intégration ouverte par le pôle"
        action={
          peutIntroduire && <LienBouton vers="/propositions/nouvelle">Introduire une proposition</LienBouton>
        }
      />
      <Form method="get" className="filtres">
        <CaseACocher nom="toutes" libelle="Montrer aussi les propositions closes" cochee={toutes} />
        <div className="filtres-actions">
          <Bouton variante="secondaire">Appliquer</Bouton>
        </div>
      </Form>
      <FileAttente propositions={propositions} />
      {origine && <Origine integrations={origine.integrations} />}
    </>
  );
}
