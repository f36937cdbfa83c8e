import { Avis } from '../composants/Avis.tsx';
import { ChiffreExplique } from '../composants/ChiffreExplique.tsx';
import { formaterReference } from '../composants/trace.ts';
import { Raisons } from './Raisons.tsx';
import { ISSUES, type ReponseVue } from './reponse.ts';

type PropsReponse = {
  libelle: string;
  reponse: ReponseVue;
  /** Its reasoning unfolded from the start. */
  ouvert?: boolean;
};

/** What a rule answers: the value with its reasoning, or why there is none; then every text it rests on. */
export function Reponse({ libelle, reponse, ouvert = true }: PropsReponse) {
  const { issue, chiffre, references, detail } = reponse;
  return (
    <section className="reponse" aria-label="Réponse de la règle">
      {issue === 'resultat' ? (
        <>
          <ChiffreExplique
            libelle={libelle}
            valeur={chiffre.valeur}
            unite={chiffre.unite}
            trace={chiffre.trace}
            ouvert={ouvert}
          />
          {chiffre.raisons.length > 0 && <Raisons raisons={chiffre.raisons} />}
        </>
      ) : (
        <Avis genre="attention" titre={ISSUES[issue]}>
          <Raisons raisons={chiffre.raisons} />
        </Avis>
      )}
      {references.length > 0 && (
        <>
          <h3>Références</h3>
          <ul>
            {references.map(({ titre, article, regle, deduction }) => (
              <li key={`${titre} ${article} ${regle}`}>
                {formaterReference({ texte: titre, article })} <small>{regle}</small>
                {deduction && <p className="trace-note">(I) {deduction}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {detail && (
        <details>
          <summary>Toutes les parties de la réponse, comme l’interface les donne</summary>
          <pre>{detail}</pre>
        </details>
      )}
    </section>
  );
}
