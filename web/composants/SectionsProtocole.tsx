import { Link } from 'react-router';
import { Etat, type TonEtat } from './Etat.tsx';
import { Instant } from './Valeurs.tsx';

export type EtatSection = 'a-faire' | 'en-cours' | 'complet' | 'non-requis';

/** Word and shape of each state. *Not required* is a state, not an absence. */
export const ETATS_SECTION = {
  'a-faire': { libelle: 'À faire', ton: 'a-faire' },
  'en-cours': { libelle: 'En cours', ton: 'en-cours' },
  complet: { libelle: 'Complet', ton: 'fait' },
  'non-requis': { libelle: 'Non requis', ton: 'neutre' },
} as const satisfies Record<EtatSection, { libelle: string; ton: TonEtat }>;

export type SectionProtocole = {
  id: string;
  titre: string;
  vers: string;
  etat: EtatSection;
  /** Who wrote in it last, and when (ISO 8601). */
  derniereModification?: { auteur: string; le: string };
  /** Who may read it, in words. */
  visiblePar?: string;
  /** What a change would reopen, in a sentence. */
  rouvre?: string;
};

/** The sections of a protocol, each with its state and its last author. */
export function SectionsProtocole({ sections }: { sections: readonly SectionProtocole[] }) {
  return (
    <ol className="sections">
      {sections.map(({ id, titre, vers, etat, derniereModification, visiblePar, rouvre }) => (
        <li key={id}>
          <div>
            <Link to={vers}>{titre}</Link>
            <p>
              {derniereModification ? (
                <>
                  Modifiée par {derniereModification.auteur}, le <Instant le={derniereModification.le} />
                </>
              ) : (
                'Personne ne l’a encore ouverte'
              )}
              {visiblePar && ` · visible par ${visiblePar}`}
            </p>
            {rouvre && <p className="section-rouvre">{rouvre}</p>}
          </div>
          <Etat ton={ETATS_SECTION[etat].ton}>{ETATS_SECTION[etat].libelle}</Etat>
        </li>
      ))}
    </ol>
  );
}
