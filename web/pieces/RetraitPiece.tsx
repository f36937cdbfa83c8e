import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';

type PropsRetraitPiece = { cle: string; echec: EchecSaisie | undefined };

/** Takes the piece out of the file; it no longer counts, and is never erased. */
export function RetraitPiece({ cle, echec }: PropsRetraitPiece) {
  return (
    <details className="retrait" open={echec !== undefined}>
      <summary>Retirer cette pièce du dossier</summary>
      <Form method="post" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={echec} />
        <input type="hidden" name="intention" value="retirer" />
        <input type="hidden" name="cle" value={cle} />
        <Champ
          nom="motifRetrait"
          libelle="Pourquoi la retirer ?"
          aide="Par exemple : elle concerne un autre élève. Elle reste gardée sous scellé, avec ce motif."
          longueurMaximale={300}
          valeur={echec?.saisie.motifRetrait}
          erreur={echec?.erreurs.motifRetrait}
        />
        <Bouton variante="danger">Retirer la pièce</Bouton>
      </Form>
    </details>
  );
}
