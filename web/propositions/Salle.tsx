import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { Etat } from '../composants/Etat.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { MOYENS } from '../signatures/libelles.ts';

type Vue = Sortie<'propositions.consulter'>;
type Intervenant = Vue['intervenants'][number];

/** The concertation room: the parties in a row, each with what it gave. `ouverte`: opinions may still change. */
export function Salle({ vue, ouverte }: { vue: Vue; ouverte: boolean }) {
  return (
    <ul className="parties">
      {vue.intervenants.map((intervenant) => (
        <li key={intervenant.intervenant}>
          <h3>{intervenant.titre}</h3>
          {intervenant.qui && <p>{intervenant.qui}</p>}
          <Avis avis={intervenant.avis} />
          {ouverte && intervenant.consignable && (
            <p>
              <Link to={`/propositions/${vue.propositionId}/avis/${intervenant.intervenant}`}>
                {intervenant.avis ? 'Changer ou retirer' : 'Consigner'}
                <span className="invisible"> l’avis&nbsp;: {intervenant.titre}</span>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Avis({ avis }: Pick<Intervenant, 'avis'>) {
  if (!avis) {
    return (
      <p>
        <Etat ton="a-faire">Avis attendu</Etat>
      </p>
    );
  }
  const favorable = avis.sens === 'favorable';
  return (
    <>
      <p>
        <Etat ton={favorable ? 'fait' : 'attention'}>
          {favorable ? 'Favorable, signé' : 'Désaccord motivé'}
        </Etat>
      </p>
      <p>
        {avis.nom}, {avis.qualite}
        <br />
        le <Jour le={avis.donneLe} />
        {avis.moyen && `, ${MOYENS[avis.moyen] ?? avis.moyen}`}
      </p>
      {avis.adresseeA && <p>Motivation adressée {avis.adresseeA}, et conservée dans cette école.</p>}
      {avis.motivation && (
        <details className="explication">
          <summary>Lire la motivation</summary>
          <p>{avis.motivation}</p>
        </details>
      )}
    </>
  );
}
