import type { RaisonVue } from '../composants/resultat.ts';
import { formaterReference } from '../composants/trace.ts';

/** Every reason, with the article it comes from. */
export function Raisons({ raisons }: { raisons: readonly RaisonVue[] }) {
  return (
    <ul className="raisons">
      {raisons.map(({ code, message, reference }) => (
        <li key={`${code} ${message}`}>
          {message} {reference && <small>{formaterReference(reference)}</small>}
        </li>
      ))}
    </ul>
  );
}
