import { ChiffreExplique } from '../composants/ChiffreExplique.tsx';
import type { ChiffreVue } from '../composants/resultat.ts';
import { formaterReference } from '../composants/trace.ts';

type PropsChiffreRegle = {
  libelle: string;
  chiffre: ChiffreVue;
  marque?: 'provisoire' | 'definitif' | undefined;
  /** In a summary, the reasons beside a figure that is known are left to its own page. */
  bref?: boolean;
};

/** A rule speaks to whoever gives the facts; here the platform gives them, so that sentence is left out. */
const AU_DEMANDEUR = / Donnez le fait «[^»]*».*$/;

/** The answer of a rule: the figure, its explanation, and every reason the rule gives. */
export function ChiffreRegle({ libelle, chiffre, marque, bref = false }: PropsChiffreRegle) {
  const { valeur, unite, trace } = chiffre;
  const raisons = bref && valeur !== null ? [] : chiffre.raisons;
  return (
    <div>
      <ChiffreExplique
        libelle={libelle}
        valeur={valeur}
        unite={unite}
        trace={trace}
        {...(marque ? { marque } : {})}
      />
      {raisons.length > 0 && (
        <ul className="raisons">
          {raisons.map(({ code, message, reference }) => (
            <li key={`${code} ${message}`}>
              {message.replace(AU_DEMANDEUR, '')} {reference && <small>{formaterReference(reference)}</small>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
