import { Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { formaterDate, formaterInstant, formaterNombre, formaterQuantite } from '../composants/formats.ts';
import type { Livre } from './courbe.ts';

type PropsBudgetValide = Pick<Livre, 'instantane' | 'annee'> & { peutValider: boolean };

/** The budget of 30 September: frozen, with its fingerprint, or still to be validated. */
export function BudgetValide({ instantane, annee, peutValider }: PropsBudgetValide) {
  return (
    <section aria-labelledby="titre-valide">
      <h2 id="titre-valide">Budget validé au 30 septembre</h2>
      {instantane ? (
        <>
          <p>
            {formaterQuantite(instantane.nombre, 'intégration')} au {formaterDate(instantane.arreteLe)},{' '}
            {formaterNombre(instantane.points)} points, validé le {formaterInstant(instantane.figeLe)} par{' '}
            {instantane.auteur}. Ce qui change ensuite s’ajoute en mouvements, sans y toucher.
          </p>
          <p>
            Empreinte (SHA-256)&nbsp;: <code className="livre-empreinte">{instantane.empreinte}</code>
          </p>
          {!instantane.intact && (
            <Avis genre="erreur" titre="La liste gardée ne correspond plus à son empreinte.">
              <p>
                Signalez-le à l’administration&nbsp;: ces données ont été modifiées hors de la plateforme.
              </p>
            </Avis>
          )}
        </>
      ) : (
        <p>
          Le pôle n’avait pas validé son budget à cette date.{' '}
          {peutValider && (
            <Link to={`/financement/livre/validation?annee=${annee}`}>Préparer la validation du budget</Link>
          )}
        </p>
      )}
    </section>
  );
}
