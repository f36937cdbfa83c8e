import { ArbreTrace } from './ArbreTrace.tsx';
import { CopierTexte } from './CopierTexte.tsx';
import { type EtapeTrace, formaterValeur, traceEnTexte } from './trace.ts';

type PropsChiffreExplique = {
  libelle: string;
  valeur: number | string | null;
  unite?: string;
  marque?: 'provisoire' | 'definitif';
  /** Null when the value is known but has no computation behind it. */
  trace: EtapeTrace | null;
  /** Unfolded from the start, on a page whose subject is this figure. */
  ouvert?: boolean;
};

const MARQUES = { provisoire: 'Provisoire', definitif: 'Définitif' } as const;

/** A figure that answers « pourquoi ? » in place, down to article, dated parameter and rounding. */
export function ChiffreExplique({ libelle, valeur, unite, marque, trace, ouvert }: PropsChiffreExplique) {
  return (
    <div className="chiffre">
      <p className="chiffre-libelle">
        {libelle}
        {marque && <span className={`marque-${marque}`}>{MARQUES[marque]}</span>}
      </p>
      <p className="chiffre-valeur">
        {formaterValeur(valeur)}
        {unite && valeur !== null && <span className="unite">{`\u00a0${unite}`}</span>}
      </p>
      {trace && (
        <details className="explication" open={ouvert}>
          <summary>
            Pourquoi ce chiffre&nbsp;?<span className="invisible"> {libelle}</span>
          </summary>
          <ArbreTrace etapes={[trace]} />
          <CopierTexte texte={traceEnTexte(trace)} libelle="Copier l’explication" />
        </details>
      )}
    </div>
  );
}
