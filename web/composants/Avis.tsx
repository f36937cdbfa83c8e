import type { ReactNode } from 'react';

export type GenreAvis = 'succes' | 'attention' | 'erreur' | 'information';

/** The word before the message: the meaning is never in the colour alone. */
const MOTS: Record<GenreAvis, string> = {
  succes: 'C’est fait',
  attention: 'Attention',
  erreur: 'Erreur',
  information: 'À savoir',
};

type PropsAvis = {
  genre: GenreAvis;
  /** Another word than the usual one, when the notice is an answer: « Admis ». */
  mot?: string;
  titre?: string;
  children?: ReactNode;
};

/** A notice. Success is said once and politely; a warning stays; an error names its cure. */
export function Avis({ genre, mot = MOTS[genre], titre, children }: PropsAvis) {
  return (
    <div className={`avis avis-${genre}`} role={genre === 'erreur' ? 'alert' : 'status'}>
      <p className="avis-mot">{mot}</p>
      <div>
        {titre && <p className="avis-titre">{titre}</p>}
        {children}
      </div>
    </div>
  );
}
