import { ChiffreExplique } from '../composants/ChiffreExplique.tsx';
import type { ChiffreVue } from '../composants/resultat.ts';
import { formaterReference } from '../composants/trace.ts';

type PropsChiffreRegle = {
  libelle: string;
  chiffre: ChiffreVue;
  marque?: 'provisoire' | 'definitif' | undefined;
  /** Unfolded from the start, on a page whose subject is this figure. */
  ouvert?: boolean;
  /** In a summary, the reasons beside a figure that is known are left to its own page. */
  bref?: boolean;
};

/** The answer of a rule: the figure, its explanation, and every reason the rule gives. */
export function ChiffreRegle({ libelle, chiffre, marque, ouvert = false, bref = false }: PropsChiffreRegle) {
  const { valeur, unite, trace } = chiffre;
  const raisons = bref && valeur !== null ? [] : chiffre.raisons;
  return (
    <div>
      <ChiffreExplique
        libelle={libelle}
        valeur={valeur}
        unite={unite}
        trace={trace}
        ouvert={ouvert}
        {...(marque ? { marque } : {})}
      />
      {raisons.length > 0 && (
        <ul className="raisons">
          {raisons.map(({ code, message, reference }) => (
            <li key={`${code} ${message}`}>
              {message} {reference && <small>{formaterReference(reference)}</small>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
