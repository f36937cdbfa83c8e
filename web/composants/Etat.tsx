import type { ReactNode } from 'react';

export type TonEtat = 'fait' | 'en-cours' | 'a-faire' | 'attention' | 'refus' | 'neutre';

/** One shape per tone: filled, half, empty, triangle, cross, dash. Readable without colour. */
const FORMES: Record<TonEtat, ReactNode> = {
  fait: <circle className="plein" cx="6" cy="6" r="5" />,
  'en-cours': (
    <>
      <circle className="vide" cx="6" cy="6" r="4.25" />
      <path className="plein" d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" />
    </>
  ),
  'a-faire': <circle className="vide" cx="6" cy="6" r="4.25" />,
  attention: <path className="plein" d="M6 .5l5.5 10.5H.5z" />,
  refus: <path className="vide" d="M2 2l8 8m0-8l-8 8" />,
  neutre: <path className="vide" d="M1.5 6h9" />,
};

/** A state in a word, with its shape. */
export function Etat({ ton, children }: { ton: TonEtat; children: ReactNode }) {
  return (
    <span className={`etat etat-${ton}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {FORMES[ton]}
      </svg>
      {children}
    </span>
  );
}
