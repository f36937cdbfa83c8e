import { Link } from 'react-router';
import type { Reponses } from '../integration/brouillon.ts';
import { formaterReponse } from '../integration/reponses.ts';
import { adresseEtape, ETAPES, etapesDe } from './etapes.ts';
import { LIBELLES_CHAMP, MOTIFS, SITUATIONS } from './libelles.ts';
import type { RepertoireTardif } from './repertoire.ts';

type PropsReponses = {
  brouillonId: string;
  reponses: Reponses;
  erreurs: Readonly<Record<string, string>>;
  repertoire: RepertoireTardif;
};

/** « Vérifiez vos réponses »: every answer in words, and the way back to each step. */
export function ReponsesTardives({ brouillonId, reponses, erreurs, repertoire }: PropsReponses) {
  return etapesDe(reponses.situation).map((cle) => {
    const { sujet, champs } = ETAPES[cle];
    return (
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
              <dt>{LIBELLES_CHAMP[champ] ?? champ}</dt>
              <dd>
                {direReponse(champ, reponses, repertoire) || <em>sans réponse</em>}
                {erreurs[champ] && <p className="erreur">{erreurs[champ]}</p>}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    );
  });
}

function direReponse(champ: string, reponses: Reponses, repertoire: RepertoireTardif): string {
  const brute = reponses[champ] ?? '';
  const listes: Readonly<Record<string, readonly { valeur: string; libelle: string }[]>> = {
    situation: SITUATIONS,
    motif: MOTIFS,
    integrationId: repertoire.suivis.map(({ id, libelle }) => ({ valeur: id, libelle })),
    ancienPoleId: repertoire.poles.map(({ id, nom }) => ({ valeur: id, libelle: nom })),
  };
  const liste = listes[champ];
  if (liste) return liste.find(({ valeur }) => valeur === brute)?.libelle ?? '';
  const ecoles = [...repertoire.ecoles, ...repertoire.anciennes];
  return formaterReponse(champ, reponses, { ...repertoire, ecoles });
}
