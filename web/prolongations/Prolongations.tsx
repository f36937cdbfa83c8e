import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { Etat } from '../composants/Etat.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { ETATS } from './prolongation.ts';

type PropsProlongations = Sortie<'prolongations.resumer'> & {
  /** May this role judge a return to specialised education (`integration.encoder`)? */
  retour: boolean;
};

/** The prolongations of a pupil, as a section of its file. */
export function Prolongations({ annee, prolongations, retour }: PropsProlongations) {
  return (
    <section aria-labelledby="titre-prolongations">
      <h2 id="titre-prolongations">Prolongations</h2>
      {prolongations.length === 0 && <p>Aucune intégration n’a cours en {annee}.</p>}
      {prolongations.map(({ integrationId, ecole, anneeProlongee, etat, etape, avisLe, confirmees }) => (
        <dl key={integrationId} className="resume">
          <dt>Pour {anneeProlongee}</dt>
          <dd>
            <Etat ton={ETATS[etat].ton}>{ETATS[etat].libelle}</Etat>
            {avisLe && (
              <>
                {' '}
                Avis du <Jour le={avisLe} />.
              </>
            )}{' '}
            <Link to={`/integrations/${integrationId}/prolongation?annee=${annee}`}>
              {etape ?? 'Voir la prolongation'}
              <span className="invisible">, {ecole}</span>
            </Link>
          </dd>
          {retour && (
            <>
              <dt>Retour</dt>
              <dd>
                <Link to={`/integrations/${integrationId}/retour`}>
                  Juger un retour dans l’enseignement spécialisé
                </Link>
              </dd>
            </>
          )}
          <dt>Années prolongées</dt>
          <dd>{confirmees.length > 0 ? confirmees.join(', ') : 'Aucune'}</dd>
        </dl>
      ))}
    </section>
  );
}
