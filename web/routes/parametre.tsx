import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { estPermis } from '@polaris/server/kernel/permissions.ts';
import { data, Link } from 'react-router';
import { TitrePage } from '../composants/TitrePage.tsx';
import { HistoireParametre } from '../regles/HistoireParametre.tsx';
import { versParametreVu } from '../regles/histoire.ts';
import type { Route } from './+types/parametre.ts';

export async function loader({ params: { id }, context }: Route.LoaderArgs) {
  const { executer, aujourdhui, session } = context.get(contexteRequete);
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
    publiable:
      session !== null &&
      estPermis('parametres.publier', session.active.role) &&
      parametre.valeurs.some(({ valeur }) => typeof valeur === 'number'),
  };
}

/** One dated parameter: all its values, where each is written, and the rules that read it. */
export default function PageParametre({
  loaderData: { parametre, regles, publiable },
}: Route.ComponentProps) {
  return (
    <>
      <TitrePage
        titre={parametre.libelle}
        sousTitre={`Paramètre ${parametre.id}, registre ${parametre.regle}`}
        ariane={[{ libelle: 'Règles et textes', vers: '/regles' }]}
      />
      <HistoireParametre parametre={parametre} />
      {publiable && (
        <p>
          <Link to={`/administration/valeurs?parametre=${parametre.id}`}>
            Publier une valeur de ce paramètre
          </Link>
        </p>
      )}
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
