import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { formaterDate } from '../composants/formats.ts';

/** The end of a proposition that was refused: by whom, when, and what was tried. */
export function Refus({ refus }: Pick<Sortie<'propositions.consulter'>, 'refus'>) {
  if (!refus) return null;
  return (
    <Avis genre="attention" mot="Refusée" titre={`Refusée le ${formaterDate(refus.le)} par : ${refus.par}.`}>
      {refus.motif && <p>Motif&nbsp;: {refus.motif}</p>}
      {refus.alternatives && <p>Alternatives tentées&nbsp;: {refus.alternatives}</p>}
      <p>
        L’intégration repose sur l’accord de tous les partenaires. Une autre proposition peut être introduite,
        avec un autre partenaire.
      </p>
      <p>
        {refus.recours ? 'Un recours est ouvert' : 'Aucun recours n’est prévu à ce jour'}&nbsp;:{' '}
        <Link to="/regles/integration.recours">le texte et sa date</Link>.
      </p>
    </Avis>
  );
}
