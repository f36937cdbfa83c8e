import { Link } from 'react-router';

type PropsLiensChemin = {
  integrationId: string;
  /** The proposition an integration was opened from, when there is one. */
  propositionId: string | null;
  /** True for a pupil of primary education, whose enrolment in secondary education is followed. */
  versSecondaire: boolean;
};

/** The ways out of the path: back to the proposition, on to secondary education. */
export function LiensChemin({ integrationId, propositionId, versSecondaire }: PropsLiensChemin) {
  return (
    <>
      {propositionId && (
        <p>
          <Link to={`/propositions/${propositionId}`}>Voir la proposition dont vient cette intégration</Link>
        </p>
      )}
      {versSecondaire && (
        <p>
          <Link to={`/integrations/${integrationId}/secondaire`}>Suivre l’inscription en 1re secondaire</Link>
        </p>
      )}
    </>
  );
}
