import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Instant } from '../composants/Valeurs.tsx';

type PropsPapierALire = {
  document: { documentId: string; emisLe: string; perime: boolean } | null;
  cle: string;
  /** The integration whose protocol may be issued from here; null when it may not. */
  integrationId: string | null;
};

/** The paper to read before answering, and whether it still says what the act says. */
export function PapierALire({ document, cle, integrationId }: PropsPapierALire) {
  return (
    <section aria-labelledby="papier-a-lire" className="papier-a-lire">
      <h2 id="papier-a-lire">Le document à lire avant de signer</h2>
      {document ? (
        <p>
          <a href={`/documents/${document.documentId}`}>Lire le document (PDF)</a>, émis le{' '}
          <Instant le={document.emisLe} />
        </p>
      ) : (
        <p>Aucun document n’est encore émis.</p>
      )}
      {document?.perime && <p>Le contenu a changé depuis&nbsp;: émettez le document de nouveau.</p>}
      {integrationId && (
        <Form method="post">
          <input type="hidden" name="intention" value="emettre" />
          <input type="hidden" name="cle" value={cle} />
          <input type="hidden" name="integrationId" value={integrationId} />
          <Bouton variante={document && !document.perime ? 'discret' : 'secondaire'}>
            {document ? 'Émettre de nouveau' : 'Émettre le document'}
          </Bouton>
        </Form>
      )}
    </section>
  );
}
