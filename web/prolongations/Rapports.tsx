import { Link } from 'react-router';
import { formaterQuantite } from '../composants/formats.ts';
import { Instant } from '../composants/Valeurs.tsx';
import type { AnneeVue } from './annee.ts';

const GENRES = { prolonger: 'Prolongations', arreter: 'Arrêts' } as const;

/** The reports of the bulk actions of the year, last first. */
export function Rapports({ lots }: Pick<AnneeVue, 'lots'>) {
  if (lots.length === 0) return null;
  return (
    <section aria-labelledby="titre-rapports">
      <h2 id="titre-rapports">Actions en lot déjà faites</h2>
      <ul>
        {lots.map(({ lotId, genre, faites, refusees, le, auteur }) => (
          <li key={lotId}>
            <Link to={`/fin-d-annee/rapports/${lotId}`}>
              {GENRES[genre]} du <Instant le={le} />
            </Link>
            &nbsp;: {formaterQuantite(faites, 'ligne')} faite{faites > 1 ? 's' : ''}, {refusees} refusée
            {refusees > 1 ? 's' : ''}, par {auteur}.
          </li>
        ))}
      </ul>
    </section>
  );
}
