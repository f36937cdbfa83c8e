import { Form, Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import { type EtatPartie, MOYENS, type Nature } from './libelles.ts';
import type { ReponseVue } from './Parties.tsx';

type PropsRetraitSignature = {
  etat: EtatPartie;
  nature: Nature;
  signature: ReponseVue;
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
        <Avis genre="attention" titre="Le contenu a changé après cette réponse.">
          <p>Faites signer la nouvelle version, puis consignez-la ci-dessous : elle remplacera celle-ci.</p>
        </Avis>
      )}
      <dl className="fiche">
        <Ligne titre="Signé par">
          {signature.nom}, {signature.qualite}
        </Ligne>
        <Ligne titre="À titre de">{signature.auTitreDe}</Ligne>
        {signature.delegation && <Ligne titre="Délégation">{signature.delegation}</Ligne>}
        <Ligne titre="Date">
          <Jour le={signature.signeeLe} longue />
        </Ligne>
        <Ligne titre="Moyen">{MOYENS[signature.moyen] ?? signature.moyen}</Ligne>
        {signature.motif && <Ligne titre="Motif">{signature.motif}</Ligne>}
        {signature.avis && (
          <Ligne titre="Avis">{signature.avis === 'favorable' ? 'Favorable' : 'Défavorable'}</Ligne>
        )}
        <Ligne titre="Consigné par">
          {signature.consigneePar ?? 'la personne elle-même, par un lien personnel'}, le{' '}
          <Instant le={signature.consigneeLe} />
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
          <Link to={retour}>Revenir aux signatures</Link>
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
