import { Avis } from './Avis.tsx';

/** A paper that has just been issued. */
export function DocumentEmis({ documentId }: { documentId: string }) {
  return (
    <Avis genre="succes" titre="Le document est émis.">
      <p>
        <a href={`/documents/${documentId}`}>Télécharger le document (PDF)</a>
      </p>
    </Avis>
  );
}
