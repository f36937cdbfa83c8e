import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import type { CadreLu } from './lignes.ts';

type PropsGestesVariante = { cadre: CadreLu; cle: string; echec: EchecSaisie | undefined };

/** Renames a variant, or throws it away while it was never adopted. */
export function GestesVariante({ cadre, cle, echec }: PropsGestesVariante) {
  return (
    <details open={echec !== undefined}>
      <summary>Renommer ou supprimer cette variante</summary>
      <Form method="post" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={echec} />
        <input type="hidden" name="cle" value={cle} />
        <input type="hidden" name="version" value={cadre.version} />
        <Champ
          nom="nom"
          libelle="Nom de la variante"
          longueurMaximale={80}
          valeur={echec?.saisie.nom ?? cadre.nom}
          erreur={echec?.erreurs.nom}
        />
        <div className="formulaire-pied">
          <Bouton variante="secondaire" name="intention" value="renommer">
            Renommer la variante
          </Bouton>
          <Bouton variante="danger" name="intention" value="supprimer">
            Supprimer la variante
          </Bouton>
        </div>
      </Form>
    </details>
  );
}
