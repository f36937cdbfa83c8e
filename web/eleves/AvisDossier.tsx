import { Avis } from '../composants/Avis.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';

type PropsAvis = {
  /** What has just been done, from the address. */
  fait: string | null;
  documentId: string | null;
  echec: EchecSaisie | undefined;
};

/** Says once that the identity has just been corrected. */
export function AvisCorrection({ fait, echec }: Omit<PropsAvis, 'documentId'>) {
  if (echec || fait !== 'correction') return null;
  return <Avis genre="succes">L’identité est corrigée. L’ancienne valeur reste dans l’historique.</Avis>;
}

/** Says where the document that has just been issued is, or why it was not issued. */
export function AvisEmission({ fait, documentId, echec }: PropsAvis) {
  if (echec?.saisie.intention === 'emettre') {
    return (
      <Avis genre="erreur" titre="Le document n’a pas été émis.">
        <p>{echec.erreur ?? Object.values(echec.erreurs).join(' ')}</p>
      </Avis>
    );
  }
  if (echec || fait !== 'emission') return null;
  return (
    <Avis genre="succes" titre="Le document est émis.">
      <p>{documentId && <a href={`/documents/${documentId}`}>Télécharger le document (PDF)</a>}</p>
    </Avis>
  );
}
