import { ConditionsAppel } from './ConditionsAppel.tsx';
import type { AppelPublic } from './vue.ts';

/** A call as anyone reads it: posts, profiles, to whom, how and until when. */
export function AppelALire({ appel }: { appel: AppelPublic }) {
  const { po, postes, profils } = appel;
  return (
    <>
      <ConditionsAppel appel={appel}>
        <div>
          <dt>Employeur</dt>
          <dd>{po}</dd>
        </div>
      </ConditionsAppel>
      <h2>Emplois et profils</h2>
      {profils.map(({ id, intitule, missions, criteres, competence }) => (
        <section key={id} aria-labelledby={`profil-${id}`}>
          <h3 id={`profil-${id}`}>{intitule}</h3>
          <ul>
            {postes
              .filter(({ profilId }) => profilId === id)
              .map(({ fonction, fraction }, rang) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two posts may be the same, and the list never moves
                <li key={`${fonction} ${rang}`}>
                  {fonction}, {fraction}
                </li>
              ))}
          </ul>
          <p className="texte-saisi">{missions}</p>
          {criteres && <p className="texte-saisi">Critères complémentaires&nbsp;: {criteres}</p>}
          <p>Compétence particulière exigée&nbsp;: {competence || 'aucune'}.</p>
        </section>
      ))}
    </>
  );
}
