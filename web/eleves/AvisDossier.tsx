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
  if (!echec && fait === 'suggestion') {
    return (
      <Avis genre="succes">
        Votre correction est proposée. Le coordonnateur l’accepte ou la refuse&nbsp;: rien ne change avant.
      </Avis>
    );
  }
  if (echec || fait !== 'correction') return null;
  return <Avis genre="succes">L’identité est corrigée. L’ancienne valeur reste dans l’historique.</Avis>;
}

const FINS: Readonly<Record<string, { titre: string; suite: string }>> = {
  fin: {
    titre: 'La fin de l’intégration est enregistrée.',
    suite:
      'Prochaine étape : faire signer le document de fin par tous les partenaires, et le garder au pôle.',
  },
  'fin-annulee': {
    titre: 'La fin est annulée : l’intégration est de nouveau en cours.',
    suite: 'La fin annulée et son motif restent dans l’historique.',
  },
  'fin-annulee-attestations': {
    titre: 'La fin est annulée : l’intégration est de nouveau en cours.',
    suite: 'Les attestations de transport révoquées le restent : émettez-en une nouvelle.',
  },
};

/** Says once that the integration has just ended, or that its end has just been withdrawn. */
export function AvisFin({ fait, echec }: Omit<PropsAvis, 'documentId'>) {
  const phrase = fait ? FINS[fait] : undefined;
  if (echec || !phrase) return null;
  return (
    <Avis genre="succes" titre={phrase.titre}>
      <p>{phrase.suite}</p>
    </Avis>
  );
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
