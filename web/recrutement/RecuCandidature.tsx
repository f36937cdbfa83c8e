import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { CopierTexte } from '../composants/CopierTexte.tsx';

type PropsRecuCandidature = { recu: { reference: string; adresse: string }; children?: ReactNode };

/** The receipt: the reference, and the personal link, once. */
export function RecuCandidature({ recu: { reference, adresse }, children }: PropsRecuCandidature) {
  return (
    <Avis genre="succes" titre={`La candidature est reçue, sous la référence ${reference}.`}>
      <p>
        <label htmlFor="adresse-lien">Lien personnel pour suivre la candidature</label>
        <input id="adresse-lien" className="adresse-lien" type="text" readOnly value={adresse} />
      </p>
      <CopierTexte texte={adresse} libelle="Copier l’adresse" />
      <p>
        Ce lien ne sera plus montré : gardez-le. Il montre l’état de cette candidature, la décision et son
        motif.
      </p>
      <p>
        <Link to={new URL(adresse).pathname}>Ouvrir le lien</Link>
      </p>
      {children}
    </Avis>
  );
}
