import { Form, Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import { MOYENS, type PartieVue } from './Parties.tsx';

type Signature = NonNullable<PartieVue['signature']> & {
  id: string;
  consigneePar: string;
  consigneeLe: string;
};

type PropsRetraitSignature = {
  etat: PartieVue['etat'];
  nature: PartieVue['nature'];
  signature: Signature;
  cle: string;
  retour: string;
  echec: EchecSaisie | undefined;
};

/** A signature in force: what it says, and its withdrawal when it was recorded by mistake. */
export function RetraitSignature({ etat, nature, signature, cle, retour, echec }: PropsRetraitSignature) {
  const retrait = echec?.saisie.intention === 'retirer' ? echec : undefined;
  return (
    <>
      {etat === 'a-reprendre' && (
        <Avis genre="attention" titre="Le contenu du protocole a changé après cette signature.">
          <p>Faites signer la nouvelle version, puis consignez-la ci-dessous : elle remplacera celle-ci.</p>
        </Avis>
      )}
      <dl className="fiche">
        <Ligne titre="Signé par">
          {signature.nom}, {signature.qualite}
        </Ligne>
        <Ligne titre="À titre de">{signature.auTitreDe}</Ligne>
        <Ligne titre="Date">
          <Jour le={signature.signeeLe} longue />
        </Ligne>
        <Ligne titre="Moyen">{MOYENS[signature.moyen] ?? signature.moyen}</Ligne>
        {signature.avis && (
          <Ligne titre="Avis">{signature.avis === 'favorable' ? 'Favorable' : 'Défavorable'}</Ligne>
        )}
        <Ligne titre="Consigné par">
          {signature.consigneePar}, le <Instant le={signature.consigneeLe} />
        </Ligne>
      </dl>
      <details className="retrait" open={retrait !== undefined}>
        <summary>{nature === 'avis' ? 'Retirer cet avis' : 'Retirer cette signature'}</summary>
        <Form method="post" noValidate className="formulaire-guide">
          <RecapitulatifErreurs echec={retrait} />
          <input type="hidden" name="intention" value="retirer" />
          <input type="hidden" name="cle" value={cle} />
          <input type="hidden" name="signatureId" value={signature.id} />
          <Champ
            nom="motif"
            libelle="Pourquoi la retirer ?"
            aide="Par exemple : la date encodée n’est pas celle du document."
            longueurMaximale={300}
            valeur={retrait?.saisie.motif}
            erreur={retrait?.erreurs.motif}
          />
          <Bouton variante="danger">Retirer la signature</Bouton>
        </Form>
      </details>
      {etat === 'signee' && (
        <p>
          <Link to={retour}>Revenir au protocole</Link>
        </p>
      )}
    </>
  );
}

function Ligne({ titre, children }: { titre: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{titre}</dt>
      <dd>{children}</dd>
    </div>
  );
}
