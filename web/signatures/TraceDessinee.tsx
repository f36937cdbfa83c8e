import { cheminDe, HAUTEUR, LARGEUR } from './dessin.ts';

/** A drawn signature, as it was drawn. */
export function TraceDessinee({ trace, nom }: { trace: readonly (readonly number[])[]; nom: string }) {
  return (
    <svg className="trace-dessinee" viewBox={`0 0 ${LARGEUR} ${HAUTEUR}`} role="img">
      <title>{`Signature dessinée par ${nom}`}</title>
      <path d={cheminDe(trace)} />
    </svg>
  );
}
