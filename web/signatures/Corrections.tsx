import { Instant } from '../composants/Valeurs.tsx';
import { enumerer } from './salle.ts';

type Correction = {
  nature: 'faute-de-frappe' | 'changement-de-fond';
  blocs: readonly string[];
  parties: readonly string[];
  motif: string;
  le: string;
  par: string;
};

const NATURES: Record<Correction['nature'], (parties: string) => string> = {
  'faute-de-frappe': () => 'Faute de frappe : les signatures restent valables.',
  'changement-de-fond': (parties) => `Changement de fond : à signer de nouveau par ${parties}.`,
};

/** What was corrected after a signature, for all the parties. */
export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">Corrigé après signature</h2>
      <ul className="corrections">
        {corrections.map(({ nature, blocs, parties, motif, le, par }) => (
          <li key={`${le} ${blocs.join()} ${motif}`}>
            <p>
              <strong>{enumerer(blocs)}</strong>, corrigé le <Instant le={le} /> par {par}&nbsp;: {motif}
            </p>
            <p>{NATURES[nature](enumerer(parties))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
