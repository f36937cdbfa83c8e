import { LienBouton } from '../composants/Bouton.tsx';
import { Etat } from '../composants/Etat.tsx';
import { ETATS, type EtatPartie, type Nature } from './libelles.ts';

type PartieResumee = { partie: string; titre: string; nature: Nature; etat: EtatPartie };

/** Where the answers stand, in one line a party, and the way to the room where they are given. */
export function ResumeSignatures({
  acteId,
  parties,
}: {
  acteId: string | null;
  parties: readonly PartieResumee[];
}) {
  return (
    <>
      <ul className="resume-signatures">
        {parties.map(({ partie, titre, nature, etat }) => (
          <li key={partie}>
            <span>{titre}</span>
            <Etat ton={ETATS[nature][etat].ton}>{ETATS[nature][etat].libelle}</Etat>
          </li>
        ))}
      </ul>
      {acteId && (
        <p>
          <LienBouton vers={`/actes/${acteId}`} variante="secondaire">
            Ouvrir les signatures
          </LienBouton>
        </p>
      )}
    </>
  );
}
