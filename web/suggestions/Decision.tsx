import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';

/** The form of the whole page: each box and each button belongs to it, wherever it stands. */
const LOT = 'lot';

type PropsLot = { affichees: readonly string[]; cle: string; echec: EchecSaisie | undefined };

/** Accepts the checked changes, or all those of this page: what arrived since was not compared, and waits. */
export function AccepterLot({ affichees, cle, echec }: PropsLot) {
  return (
    <Form method="post" id={LOT} className="actions">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="cle" value={cle} />
      {affichees.map((id) => (
        <input key={id} type="hidden" name={`affichees-${id}`} value="oui" />
      ))}
      <Bouton name="intention" value="accepter">
        Accepter les modifications cochées
      </Bouton>
      {affichees.length > 1 && (
        <Bouton variante="secondaire" name="intention" value="accepter-tout">
          Accepter les {affichees.length} modifications
        </Bouton>
      )}
    </Form>
  );
}

type PropsDecision = {
  suggestion: { suggestionId: string; eleve: string; sujet: string };
  cle: string;
  echec: EchecSaisie | undefined;
};

/** The box that puts one change in the lot, and its refusal with a reason. */
export function Decision({ suggestion: { suggestionId, eleve, sujet }, cle, echec: recu }: PropsDecision) {
  const echec = recu?.saisie.suggestionId === suggestionId ? nommer(recu, suggestionId) : undefined;
  const champ = `suggestions-${suggestionId}`;
  return (
    <>
      <div className="choix choix-seul">
        <input type="checkbox" id={`champ-${champ}`} name={champ} value="oui" form={LOT} />
        <label htmlFor={`champ-${champ}`}>
          Accepter cette modification
          <span className="invisible">
            {' '}
            ({sujet}, {eleve})
          </span>
        </label>
      </div>
      <details className="retrait" open={echec !== undefined}>
        <summary>
          Refuser cette modification
          <span className="invisible">
            {' '}
            ({sujet}, {eleve})
          </span>
        </summary>
        <Form method="post" noValidate className="formulaire-guide">
          <RecapitulatifErreurs echec={echec} />
          <input type="hidden" name="intention" value="refuser" />
          <input type="hidden" name="suggestionId" value={suggestionId} />
          <input type="hidden" name="cle" value={cle} />
          <Champ
            nom={`motif-${suggestionId}`}
            libelle="Pour quel motif ?"
            aide="La personne qui a proposé lira ce motif."
            longueurMaximale={500}
            valeur={echec?.saisie[`motif-${suggestionId}`]}
            erreur={echec?.erreurs[`motif-${suggestionId}`]}
          />
          <Bouton variante="danger">Refuser la modification</Bouton>
        </Form>
      </details>
    </>
  );
}

/** The page holds one such form for each change: its field is named after it. */
function nommer(echec: EchecSaisie, suggestionId: string): EchecSaisie {
  const { motif } = echec.erreurs;
  return motif ? { ...echec, erreurs: { [`motif-${suggestionId}`]: motif } } : echec;
}
