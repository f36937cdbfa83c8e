import { Avis } from '../composants/Avis.tsx';
import { formaterEcheance } from '../composants/formats.ts';
import { Jour } from '../composants/Valeurs.tsx';

type PropsEcheances = {
  annee: string;
  aujourdhui: string;
  ferme: string | null;
  grillePubliee: boolean;
  encodageJusquAu: string | null;
  provisoireJusquAu: string | null;
};

/** What the year allows: the next date, or why nothing moves any more. */
export function EcheancesEchelles(props: PropsEcheances) {
  const { annee, aujourdhui, ferme, grillePubliee, encodageJusquAu, provisoireJusquAu } = props;
  if (ferme) {
    return (
      <Avis genre="information" titre={`En ${annee}, les échelles sont en lecture seule.`}>
        <p>{ferme} Choisissez une année jusqu’à 2025-26 pour les relire.</p>
      </Avis>
    );
  }
  return (
    <>
      {!grillePubliee && (
        <Avis genre="attention" titre="Grille non publiée">
          <p>
            Les questions et les tranches officielles de l’échelle ne sont pas publiées, et l’administration
            n’en a encore publié aucune ici. Vous pouvez confirmer des échelles, pas en passer.
          </p>
        </Avis>
      )}
      <dl className="fiche">
        {encodageJusquAu && (
          <div>
            <dt>Encodage qui compte, jusqu’au</dt>
            <dd>
              <Jour le={encodageJusquAu} longue />, {formaterEcheance(aujourdhui, encodageJusquAu)}
            </dd>
          </div>
        )}
        {provisoireJusquAu && (
          <div>
            <dt>Points provisoires, ajustés au plus tard le</dt>
            <dd>
              <Jour le={provisoireJusquAu} longue />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
