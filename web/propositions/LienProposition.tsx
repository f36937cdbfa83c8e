import { Link } from 'react-router';

/** The way back to the proposition an integration was opened from. */
export function LienProposition({ propositionId }: { propositionId: string | null }) {
  if (!propositionId) return null;
  return (
    <p>
      <Link to={`/propositions/${propositionId}`}>Voir la proposition dont vient cette intégration</Link>
    </p>
  );
}
