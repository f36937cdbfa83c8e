import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import type { Route } from './+types/formulaires.ts';

/** Every empty form, to fill in by hand; open to everybody. */
export async function loader({ context }: Route.LoaderArgs) {
  return context.get(contexteRequete).executer('documents.listerFormulaires', {});
}

export default function Formulaires({ loaderData: { formulaires } }: Route.ComponentProps) {
  return (
    <div className="prose">
      <TitrePage
        titre="Formulaires vides"
        sousTitre="Les mêmes documents que ceux de la plateforme, à remplir à la main."
      />
      <ul className="documents">
        {formulaires.map(({ modele, titre, sources, signataires }) => (
          <li key={modele}>
            <div>
              <h2>
                <a href={`/formulaires/${modele}`}>{titre} (PDF)</a>
              </h2>
              <p>
                D’après&nbsp;: {sources.join(' ; ')}.
                {signataires.length > 0 && <> À signer par&nbsp;: {signataires.join(', ')}.</>}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
