import { formaterQuantite } from '../composants/formats.ts';
import { ecartDe, type LigneNationale } from './lignes.ts';
import { ecrireEcart } from './TableauNational.tsx';

/** What changed since the run before and why, pôle by pôle, in sentences; the pôles unchanged are counted. */
export function Changements({
  lignes,
  ouvert = false,
}: {
  lignes: readonly LigneNationale[];
  ouvert?: boolean;
}) {
  const changes = lignes.filter(({ changements }) => changements.length > 0);
  const inchanges = lignes.length - changes.length;
  return (
    <section aria-labelledby="changements">
      <h2 id="changements">Ce qui change, et pourquoi</h2>
      {inchanges > 0 && (
        <p>
          {formaterQuantite(inchanges, 'pôle')} {inchanges > 1 ? 'gardent' : 'garde'} les mêmes points.
        </p>
      )}
      {changes.map((ligne) => (
        <details key={ligne.poleId} className="changement" open={ouvert}>
          <summary>
            {ligne.numero}. {ligne.nom}&nbsp;: {ecrireEcart(ecartDe(ligne))} points
          </summary>
          <ul>
            {ligne.changements.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
