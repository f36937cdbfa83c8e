import { OUVERTURES } from '@polaris/regles/recrutement/vocabulaire.ts';
import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { Link } from 'react-router';
import { TitrePage } from '../composants/TitrePage.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import type { Route } from './+types/appels.ts';

/** The calls that take applications today; open to everybody. */
export async function loader({ context }: Route.LoaderArgs) {
  return context.get(contexteRequete).executer('recrutement.listerAppels', {});
}

export default function PageAppels({ loaderData: { appels } }: Route.ComponentProps) {
  return (
    <div className="prose">
      <TitrePage
        titre="Appels à candidatures"
        sousTitre="Les emplois offerts aujourd’hui dans les équipes des pôles territoriaux."
      />
      {appels.length === 0 && <p>Aucun appel n’est ouvert aujourd’hui.</p>}
      <ul className="appels-ouverts">
        {appels.map(({ id, pole, ecole, localite, annee, numero, limiteLe, ouverture, interne, postes }) => (
          <li key={id}>
            <h2>
              <Link to={`/appels/${id}`}>
                {ecole}, {localite} (appel n° {numero}, {annee})
              </Link>
            </h2>
            <p>
              {pole}. Candidatures jusqu’au <Jour le={limiteLe} longue />.
            </p>
            <p>{postes.map(({ fonction, fraction }) => `${fonction}, ${fraction}`).join(' ; ')}</p>
            <p className="aide">
              {OUVERTURES[ouverture]}
              {interne && ' ; appel interne au pôle'}.
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
