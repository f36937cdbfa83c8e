import { Link } from 'react-router';
import { ValeurActuelle } from './HistoireParametre.tsx';
import type { ParametreVu } from './histoire.ts';

type PropsSujet = {
  cle: string;
  titre: string;
  regles: readonly { nom: string; titre: string; description: string; registre: readonly string[] }[];
  parametres: readonly ParametreVu[];
};

/** One subject of the law: its rules, then its dated parameters with the value of the day. */
export function SujetRegles({ cle, titre, regles, parametres }: PropsSujet) {
  return (
    <section className="sujet" aria-labelledby={`sujet-${cle}`}>
      <h2 id={`sujet-${cle}`}>{titre}</h2>
      {regles.length > 0 && (
        <ul className="regles">
          {regles.map(({ nom, titre: titreRegle, description, registre }) => (
            <li key={nom}>
              <Link to={`/regles/${nom}`}>{titreRegle}</Link>
              <p>{description}</p>
              <p className="regles-registre">{registre.join(', ')}</p>
            </li>
          ))}
        </ul>
      )}
      {parametres.length > 0 && (
        <>
          <h3>Paramètres</h3>
          <ul className="parametres">
            {parametres.map((parametre) => (
              <li key={parametre.id}>
                <Link to={`/parametres/${parametre.id}`}>{parametre.libelle}</Link>
                <p>
                  <ValeurActuelle parametre={parametre} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
