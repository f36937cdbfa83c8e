import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { Instant } from '../composants/Valeurs.tsx';
import type { DeclarationVue } from './vues.ts';

type PropsComplements = { declaration: DeclarationVue; cle: string; echec: EchecSaisie | undefined };

/** Questions of the cabinet and answers of the pôle, in order; the answer to give, when one is awaited. */
export function Complements({ declaration, cle, echec }: PropsComplements) {
  const { complements, peut, version } = declaration;
  if (complements.length === 0) return null;
  return (
    <section>
      <h2>Compléments demandés</h2>
      <dl className="fiche">
        {complements.map(({ id, question, demandeLe, reponse, reponduLe }) => (
          <div key={id}>
            <dt>
              {question}
              <br />
              <small>
                demandé le <Instant le={demandeLe} />
              </small>
            </dt>
            <dd>
              {reponse ?? <em>réponse attendue</em>}
              {reponduLe && (
                <>
                  <br />
                  <small>
                    répondu le <Instant le={reponduLe} />
                  </small>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {peut.repondre && (
        <Form method="post" noValidate className="formulaire-guide">
          <input type="hidden" name="cle" value={cle} />
          <input type="hidden" name="version" value={version} />
          <Champ
            nom="reponse"
            genre="zone"
            lignes={5}
            libelle="Que répondez-vous ?"
            aide="Le cabinet lit cette réponse : n’y écrivez aucune donnée médicale."
            longueurMaximale={5000}
            valeur={echec?.saisie.reponse}
            erreur={echec?.erreurs.reponse}
          />
          <Bouton name="intention" value="repondre">
            Transmettre la réponse
          </Bouton>
        </Form>
      )}
    </section>
  );
}
