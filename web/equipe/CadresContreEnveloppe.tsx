import { difference } from '@polaris/regles/nombre.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { formaterQuantite } from '../composants/formats.ts';
import { Jauge } from '../composants/Jauge.tsx';

type Part = Sortie<'equipe.resumer'>['parts'][number];
type PropsCadresContreEnveloppe = { parts: readonly Part[]; annee: string; poleId: string | undefined };

/** The adopted cadre of each part against its salary points, on the page of the envelope. */
export function CadresContreEnveloppe({ parts, annee, poleId }: PropsCadresContreEnveloppe) {
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="titre-cadres">
      <h2 id="titre-cadres">Cadre contre enveloppe</h2>
      {parts.map((part) => (
        <CadreDePart key={part.ecoleId} part={part} />
      ))}
      <p>
        <Link to={`/equipe?annee=${annee}${poleId ? `&pole=${poleId}` : ''}`}>Cadres de {annee}</Link>
      </p>
    </section>
  );
}

function CadreDePart({ part: { ecole, points, total } }: { part: Part }) {
  if (total === null) {
    return (
      <p>
        {ecole}&nbsp;: aucun cadre adopté
        {points === null ? '.' : ` pour ${formaterQuantite(points, 'point')}.`}
      </p>
    );
  }
  if (points === null) {
    return (
      <p>
        {ecole}&nbsp;: cadre de {formaterQuantite(total, 'point')}. Les points de cette part seront connus
        quand la répartition de l’année sera communiquée.
      </p>
    );
  }
  return (
    <>
      <Jauge libelle={ecole} valeur={total} maximum={Math.max(points, total)} unite="points" />
      {total > points && <p>Le cadre dépasse de {formaterQuantite(difference(total, points), 'point')}.</p>}
    </>
  );
}
