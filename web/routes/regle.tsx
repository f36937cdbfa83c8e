import type { Forme } from '@polaris/regles/regle.ts';
import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { data, Link } from 'react-router';
import { TitrePage } from '../composants/TitrePage.tsx';
import { CasExemple } from '../regles/CasExemple.tsx';
import { versCasVu } from '../regles/cas.ts';
import { choisirForme } from '../regles/essai.ts';
import { lireEssai } from '../regles/essayer.ts';
import { FormulaireEssai } from '../regles/FormulaireEssai.tsx';
import { HistoireParametre, ValeurActuelle } from '../regles/HistoireParametre.tsx';
import { versParametreVu } from '../regles/histoire.ts';
import { Reponse } from '../regles/Reponse.tsx';
import type { Route } from './+types/regle.ts';

export async function loader({ request, params: { nom }, context }: Route.LoaderArgs) {
  const { executer, aujourdhui, annees } = context.get(contexteRequete);
  const [{ regles }, { parametres, textes }] = await Promise.all([
    executer('calculs.listerRegles', {}),
    executer('calculs.listerParametres', {}),
  ]);
  const regle = regles.find((r) => r.nom === nom);
  if (!regle) throw data(null, { status: 404 });
  // The registry describes the shapes loosely for the API; they are those of the rule itself.
  const formes = regle.formes as unknown as readonly Forme[];
  const { titre, description, registre } = regle;
  return {
    regle: { nom, titre, description, registre },
    periodes: formes.map(({ depuis, avant }) => ({ depuis, avant })),
    annees,
    essai: await lireEssai(executer, { nom, formes }, new URL(request.url).searchParams),
    parametres: parametres
      .filter(({ id }) => regle.parametres.includes(id))
      .map((parametre) => versParametreVu(parametre, textes, aujourdhui)),
    cas: regle.cas.map((cas) => {
      const { anneeScolaire } = (cas.faits ?? {}) as { anneeScolaire?: string };
      return versCasVu(cas, nom, choisirForme(formes, anneeScolaire)?.champs ?? {});
    }),
  };
}

export default function PageRegle({ loaderData }: Route.ComponentProps) {
  const { regle, periodes, annees, essai, parametres, cas } = loaderData;
  return (
    <>
      <TitrePage
        titre={regle.titre}
        sousTitre={`Règle ${regle.nom}, registre ${regle.registre.join(', ')}`}
        ariane={[{ libelle: 'Règles et textes', vers: '/regles' }]}
      />
      <p className="chapeau">{regle.description}</p>
      {essai && (
        <section id="essayer">
          <h2>Essayer la règle</h2>
          {periodes.length > 1 && (
            <p className="periodes-formes">
              Les faits demandés changent selon l’année&nbsp;:{' '}
              {periodes.map(({ depuis, avant }) => (
                <Link
                  key={depuis ?? avant}
                  to={`?anneeScolaire=${depuis ?? annees.find((a) => avant && a < avant)}#essayer`}
                >
                  {depuis ? `dès ${depuis}` : `avant ${avant}`}
                </Link>
              ))}
            </p>
          )}
          <div className="essai">
            <FormulaireEssai {...essai} annees={annees} />
            <div id="reponse">
              {essai.reponse ? (
                <Reponse libelle={regle.titre} reponse={essai.reponse} />
              ) : (
                <p className="essai-attente">La réponse et tout son raisonnement s’afficheront ici.</p>
              )}
            </div>
          </div>
        </section>
      )}
      {parametres.length > 0 && (
        <section>
          <h2>Paramètres datés</h2>
          <ul className="parametres-regle">
            {parametres.map((parametre) => (
              <li key={parametre.id}>
                <details>
                  <summary>
                    <span>{parametre.libelle}</span>
                    <span>
                      <ValeurActuelle parametre={parametre} />
                    </span>
                  </summary>
                  <p>
                    <Link to={`/parametres/${parametre.id}`}>{parametre.id}</Link>, registre {parametre.regle}
                  </p>
                  <HistoireParametre parametre={parametre} />
                </details>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CasExemple cas={cas} />
    </>
  );
}
