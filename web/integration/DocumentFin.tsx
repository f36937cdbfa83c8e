import { Form, Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';

export type PapierFin = {
  /** What the partners sign of this end; null when it was not recorded here. */
  acteId: string | null;
  /** The paper that has just been issued. */
  documentId: string | undefined;
  cle: string;
};

/** The paper of an end: annexe 4 in 2022-23, the PDF d’arrêt since; and who signs it. */
export function DocumentFin({ acteId, documentId, cle }: PapierFin) {
  return (
    <section aria-labelledby="titre-document-fin">
      <h2 id="titre-document-fin">Document de fin</h2>
      {documentId && (
        <Avis genre="succes" titre="Le document est émis.">
          <p>
            <a href={`/documents/${documentId}`}>Télécharger le document (PDF)</a>
          </p>
        </Avis>
      )}
      <Form method="post" className="actions">
        <input type="hidden" name="cle" value={cle} />
        <Bouton variante="secondaire" name="intention" value="emettre">
          Émettre le document de fin (PDF)
        </Bouton>
      </Form>
      {acteId && (
        <p>
          À signer par le pôle, l’école et les parents.{' '}
          <Link to={`/actes/${acteId}`}>Signatures du document de fin</Link>
        </p>
      )}
    </section>
  );
}
