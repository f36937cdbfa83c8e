import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';

type PropsDocumentsIpt = {
  cles: { protocole: string; attestation: string };
  complet: boolean;
  /** False once the integration has ended. */
  attestable: boolean;
};

/** The papers of the integration: issue them with what is known today, or print the empty form. */
export function DocumentsIpt({ cles, complet, attestable }: PropsDocumentsIpt) {
  return (
    <section>
      <h2>Documents</h2>
      <ul className="documents">
        <li>
          <div>
            <h3>Protocole d’intégration</h3>
            <p>
              {complet
                ? 'Complet, avec les signatures consignées.'
                : 'Avec ce qui est connu aujourd’hui : à faire signer, ou à relire.'}{' '}
              <a href="/formulaires/protocole-ipt">Formulaire vide (PDF)</a>
            </p>
          </div>
          <Emettre cle={cles.protocole} modele="protocole-ipt" libelle="Émettre le protocole" />
        </li>
        <li>
          <div>
            <h3>Attestation pour le transport</h3>
            <p>
              Une page, sans donnée de santé, avec un code que chacun peut vérifier.{' '}
              <a href="/formulaires/attestation-integration">Formulaire vide (PDF)</a>
            </p>
          </div>
          {attestable ? (
            <Emettre
              cle={cles.attestation}
              modele="attestation-integration"
              libelle="Émettre l’attestation"
            />
          ) : (
            <p>L’intégration a pris fin.</p>
          )}
        </li>
      </ul>
    </section>
  );
}

function Emettre({ cle, modele, libelle }: { cle: string; modele: string; libelle: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="cle" value={cle} />
      <input type="hidden" name="modele" value={modele} />
      <Bouton variante="secondaire">{libelle}</Bouton>
    </Form>
  );
}
