import { ETATS_PAR } from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { Etat } from '../composants/Etat.tsx';
import { formaterQuantite } from '../composants/formats.ts';
import { Jour } from '../composants/Valeurs.tsx';
import { TONS_PAR } from './etats.ts';

type PropsAmenagements = {
  pars: Sortie<'amenagements.suivreEleve'>['pars'];
  eleveId: string;
  peutOuvrir: boolean;
};

/** The PAR of a pupil, in his file. */
export function Amenagements({ pars, eleveId, peutOuvrir }: PropsAmenagements) {
  return (
    <section aria-labelledby="amenagements">
      <h2 id="amenagements">Aménagements raisonnables</h2>
      {pars.length === 0 ? (
        <p className="rien-a-faire">
          Aucun protocole d’aménagements raisonnables n’est ouvert pour cet élève.
        </p>
      ) : (
        <ul className="documents">
          {pars.map(({ parId, ecole, debut, prevuJusquAu, fin, amenagements, evaluationPrevueLe, etat }) => (
            <li key={parId}>
              <div>
                <h3>
                  <Link to={`/par/${parId}`}>{ecole}</Link>
                </h3>
                <p>
                  du <Jour le={debut} /> au <Jour le={fin ?? prevuJusquAu} />
                  {' · '}
                  {formaterQuantite(amenagements, 'aménagement')}
                  {evaluationPrevueLe && (
                    <>
                      {' · '}évaluation le <Jour le={evaluationPrevueLe} />
                    </>
                  )}
                </p>
              </div>
              <Etat ton={TONS_PAR[etat]}>{ETATS_PAR[etat]}</Etat>
            </li>
          ))}
        </ul>
      )}
      {peutOuvrir && pars.every(({ fin }) => fin !== null) && (
        <p>
          <Link to={`/par/nouveau?eleve=${eleveId}`}>Ouvrir un protocole d’aménagements</Link>
        </p>
      )}
    </section>
  );
}
