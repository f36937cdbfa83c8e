import { formaterEcheance } from '../composants/formats.ts';
import { Jour } from '../composants/Valeurs.tsx';
import type { EcheanceLegale as Echeance } from './echeances.ts';

type PropsEcheanceLegale = { prochaine: Echeance; aujourdhui: string };

/** The next date of the law, always in sight, with the text that sets it. */
export function EcheanceLegale({ prochaine, aujourdhui }: PropsEcheanceLegale) {
  return (
    <p className="echeance-legale">
      <strong>
        Prochaine date légale&nbsp;: <Jour le={prochaine.jour} longue />,{' '}
        {formaterEcheance(aujourdhui, prochaine.jour)}.
      </strong>{' '}
      {prochaine.libelle}. <small>{prochaine.reference}</small>
    </p>
  );
}
