import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { formaterQuantite } from '../composants/formats.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { versParametreVu } from '../regles/histoire.ts';
import { SujetRegles } from '../regles/SujetRegles.tsx';
import { grouper, repond, SUJETS, titreSujet } from '../regles/sujets.ts';
import type { Route } from './+types/regles.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { executer, aujourdhui } = context.get(contexteRequete);
  const recherche = new URL(request.url).searchParams.get('q')?.trim().slice(0, 80) ?? '';
  const [{ regles }, { parametres, textes }] = await Promise.all([
    executer('calculs.listerRegles', {}),
    executer('calculs.listerParametres', {}),
  ]);
  const trouvees = grouper(
    regles
      .map(({ nom, titre, description, registre }) => ({ nom, titre, description, registre }))
      .filter((r) => repond([r.nom, r.titre, r.description, ...r.registre].join(' '), recherche)),
    ({ nom }) => nom,
  );
  const trouves = grouper(
    parametres
      .map((parametre) => versParametreVu(parametre, textes, aujourdhui))
      .filter((p) =>
        repond([p.id, p.libelle, p.regle, ...p.periodes.map(({ titre }) => titre)].join(' '), recherche),
      ),
    ({ id }) => id,
  );
  return {
    recherche,
    sujets: Object.keys(SUJETS)
      .map((cle) => ({
        cle,
        titre: titreSujet(cle),
        regles: trouvees.get(cle) ?? [],
        parametres: trouves.get(cle) ?? [],
      }))
      .filter(({ regles: r, parametres: p }) => r.length + p.length > 0),
    textes: textes.map(({ id, titre, intitule }) => ({ id, titre, intitule })),
  };
}

export default function PageRegles({ loaderData: { recherche, sujets, textes } }: Route.ComponentProps) {
  const nombre = sujets.reduce(
    (somme, { regles, parametres }) => somme + regles.length + parametres.length,
    0,
  );
  return (
    <>
      <TitrePage
        titre="Règles et textes"
        sousTitre="Ce que Polaris calcule, d’après quelles valeurs, et le texte d’où vient chacune."
      />
      <search className="recherche-regles">
        <Form method="get">
          <Champ
            nom="q"
            genre="recherche"
            libelle="Chercher une règle ou un paramètre"
            aide="Un mot, un article ou un numéro du registre : coefficient, FIN-4, signes."
            valeur={recherche}
            facultatif
          />
          <Bouton variante="secondaire">Chercher</Bouton>
        </Form>
      </search>
      {recherche && (
        <p role="status">
          {formaterQuantite(nombre, 'résultat')} pour « {recherche} ». <Link to="/regles">Tout montrer</Link>
        </p>
      )}
      {sujets.length === 0 && (
        <p className="tableau-vide">
          Aucune règle ni aucun paramètre ne contient ces mots. Essayez un mot plus court ou sans article.
        </p>
      )}
      {sujets.map((sujet) => (
        <SujetRegles key={sujet.cle} {...sujet} />
      ))}
      {!recherche && (
        <section>
          <h2>Textes cités</h2>
          <dl className="fiche">
            {textes.map(({ id, titre, intitule }) => (
              <div key={id}>
                <dt>{titre}</dt>
                <dd>{intitule}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
