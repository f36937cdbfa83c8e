import { ChiffreExplique } from '../composants/ChiffreExplique.tsx';
import type { ChiffreVue } from '../composants/resultat.ts';
import { formaterReference } from '../composants/trace.ts';

type PropsChiffreRegle = {
  libelle: string;
  chiffre: ChiffreVue;
  marque?: 'provisoire' | 'definitif' | undefined;
  ouvert?: boolean;
};

/** The answer of a rule: the figure, its explanation, and every reason the rule gives. */
export function ChiffreRegle({ libelle, chiffre, marque, ouvert = false }: PropsChiffreRegle) {
  const { valeur, unite, trace, raisons } = chiffre;
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
