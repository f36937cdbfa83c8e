import { Avis } from '../composants/Avis.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';

type PropsAvisDossier = {
  /** What has just been done, from the address. */
  fait: string | null;
  documentId: string | null;
  echec: EchecSaisie | undefined;
};

/** Says once what has just been done on the file, or why a paper was not issued. */
export function AvisDossier({ fait, documentId, echec }: PropsAvisDossier) {
  if (echec) {
    const emission = echec.saisie.intention === 'emettre';
    return emission ? (
      <Avis genre="erreur" titre="Le document n’a pas été émis.">
        <p>{echec.erreur ?? Object.values(echec.erreurs).join(' ')}</p>
      </Avis>
    ) : null;
  }
  if (fait === 'correction') {
    return <Avis genre="succes">L’identité est corrigée. L’ancienne valeur reste dans l’historique.</Avis>;
  }
  if (fait !== 'emission') return null;
  return (
    <Avis genre="succes" titre="Le document est émis.">
      <p>{documentId && <a href={`/documents/${documentId}`}>Télécharger le document (PDF)</a>}</p>
    </Avis>
  );
}
