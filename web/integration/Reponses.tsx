import { Link } from 'react-router';
import type { Reponses } from './brouillon.ts';
import { adresseEtape, ETAPES, LIBELLES_CHAMP } from './etapes.ts';
import { formaterReponse, type Repertoire } from './reponses.ts';

type PropsReponses = {
  brouillonId: string;
  reponses: Reponses;
  repertoire: Repertoire;
  erreurs: Readonly<Record<string, string>>;
};

/** « Vérifiez vos réponses »: every answer in words, what is missing, and the way back to each step. */
export function ListeReponses({ brouillonId, reponses, repertoire, erreurs }: PropsReponses) {
  return ETAPES.map(({ cle, sujet, champs }) => (
    <section key={cle} className="verification-etape">
      <header>
        <h2>{sujet.charAt(0).toUpperCase() + sujet.slice(1)}</h2>
        <Link to={adresseEtape(brouillonId, cle)}>
          Modifier<span className="invisible"> {sujet}</span>
        </Link>
      </header>
      <dl className="fiche">
        {champs.map((champ) => (
          <div key={champ}>
            <dt>{LIBELLES_CHAMP[champ]}</dt>
            <dd>
              {formaterReponse(champ, reponses, repertoire) || <em>sans réponse</em>}
              {erreurs[champ] && <p className="erreur">{erreurs[champ]}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
