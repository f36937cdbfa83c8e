import { OUVERTURES } from '@polaris/regles/recrutement/vocabulaire.ts';
import { Jour } from '../composants/Valeurs.tsx';
import type { AppelPublic } from './vue.ts';

/** A call as anyone reads it: posts, profiles, to whom, how and until when. */
export function AppelALire({ appel }: { appel: AppelPublic }) {
  const { po, ouverture, interne, limiteLe, clotureLe, forme, postes, profils } = appel;
  return (
    <>
      <dl className="fiche">
        <div>
          <dt>Employeur</dt>
          <dd>{po}</dd>
        </div>
        <div>
          <dt>Ouvert</dt>
          <dd>
            {OUVERTURES[ouverture]}
            {interne && ' ; appel interne au pôle'}
          </dd>
        </div>
        <div>
          <dt>Candidatures jusqu’au</dt>
          <dd>
            <Jour le={limiteLe} longue />
          </dd>
        </div>
        {clotureLe && (
          <div>
            <dt>Fin du recrutement</dt>
            <dd>
              <Jour le={clotureLe} longue />
            </dd>
          </div>
        )}
        <div>
          <dt>Comment postuler</dt>
          <dd>{forme}</dd>
        </div>
      </dl>
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
