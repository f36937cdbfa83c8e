import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';

type PropsProposer = {
  /** The value whose effect is shown, as it was asked. */
  demande: Readonly<Record<string, string>>;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** Proposes the value shown, with the text that gives it. Another account will confirm it. */
export function Proposer({ demande, cle, echec }: PropsProposer) {
  const saisie = echec?.saisie ?? {};
  const erreurs = echec?.erreurs ?? {};
  return (
    <section className="publication" aria-labelledby="proposer">
      <h2 id="proposer">Proposer cette valeur</h2>
      <p>
        Une autre personne de l’administration la relit et la confirme. Elle vaut dès cette
        confirmation&nbsp;; les mouvements déjà portés gardent la version du droit qui les a faits.
      </p>
      <Form method="post" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={echec} />
        {Object.entries({ ...demande, cle, intention: 'proposer' }).map(([nom, valeur]) => (
          <input key={nom} type="hidden" name={nom} value={valeur} />
        ))}
        <Champ
          nom="source"
          libelle="Texte qui donne cette valeur"
          aide="Son titre et sa date. Il est public, avec la valeur."
          longueurMaximale={150}
          valeur={saisie.source}
          erreur={erreurs.source}
        />
        <Champ
          nom="article"
          libelle="Article, page ou point"
          longueurMaximale={100}
          valeur={saisie.article}
          erreur={erreurs.article}
        />
        <Bouton>Proposer la valeur</Bouton>
      </Form>
    </section>
  );
}
