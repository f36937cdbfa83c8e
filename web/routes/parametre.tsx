import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { data, Link } from 'react-router';
import { TitrePage } from '../composants/TitrePage.tsx';
import { HistoireParametre } from '../regles/HistoireParametre.tsx';
import { versParametreVu } from '../regles/histoire.ts';
import type { Route } from './+types/parametre.ts';

export async function loader({ params: { id }, context }: Route.LoaderArgs) {
  const { executer, aujourdhui } = context.get(contexteRequete);
  const [{ regles }, { parametres, textes }] = await Promise.all([
    executer('calculs.listerRegles', {}),
    executer('calculs.listerParametres', {}),
  ]);
  const parametre = parametres.find((p) => p.id === id);
  if (!parametre) throw data(null, { status: 404 });
  const lecteurs = regles.filter((regle) => regle.parametres.includes(id));
  return {
    parametre: versParametreVu(parametre, textes, aujourdhui),
    regles: lecteurs.map(({ nom, titre }) => ({ nom, titre })),
  };
}

/** One dated parameter: all its values, where each is written, and the rules that read it. */
export default function PageParametre({ loaderData: { parametre, regles } }: Route.ComponentProps) {
  return (
    <>
      <TitrePage
        titre={parametre.libelle}
        sousTitre={`Paramètre ${parametre.id}, registre ${parametre.regle}`}
        ariane={[{ libelle: 'Règles et textes', vers: '/regles' }]}
      />
      <HistoireParametre parametre={parametre} />
      <h2>Règles qui le lisent</h2>
      {regles.length === 0 ? (
        <p>Aucune règle publiée ne le lit encore.</p>
      ) : (
        <ul>
          {regles.map(({ nom, titre }) => (
            <li key={nom}>
              <Link to={`/regles/${nom}`}>{titre}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
