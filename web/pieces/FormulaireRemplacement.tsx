import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { ChampsPiece } from './ChampsPiece.tsx';
import { AIDE_FICHIER, type PieceVue } from './libelles.ts';

type PropsFormulaireRemplacement = {
  piece: PieceVue;
  aujourdhui: string;
  cle: string;
  retour: string;
  echec: EchecSaisie | undefined;
};

/** Puts another paper in the place of this one, which stays sealed with the reason. */
export function FormulaireRemplacement(props: PropsFormulaireRemplacement) {
  const { piece, aujourdhui, cle, retour, echec } = props;
  const { datePiece, exemplaire, gardien, lieu, fichier } = piece;
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="intention" value="remplacer" />
      <input type="hidden" name="cle" value={cle} />
      <ChampsPiece
        aujourdhui={aujourdhui}
        echec={echec}
        connu={{ datePiece, exemplaire, gardien, lieu: lieu ?? undefined }}
        aideFichier={
          fichier ? `${AIDE_FICHIER} Sans nouveau fichier, « ${fichier.nom} » est gardé.` : AIDE_FICHIER
        }
      />
      <Champ
        nom="motif"
        libelle="Pourquoi la remplacer ?"
        aide="Par exemple : l’original est arrivé, la copie était illisible."
        longueurMaximale={300}
        valeur={echec?.saisie.motif}
        erreur={echec?.erreurs.motif}
      />
      <div className="formulaire-pied">
        <Bouton>Remplacer la pièce</Bouton>
        <Link to={retour}>Revenir aux pièces sans rien changer</Link>
      </div>
    </Form>
  );
}
