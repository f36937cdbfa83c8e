import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';

type PropsNouvelle = { poleId: string | undefined; cle: string; echec: EchecSaisie | undefined };

/** Records a formal notice; the platform counts the school working days. */
export function NouvelleMiseEnDemeure({ poleId, cle, echec }: PropsNouvelle) {
  const lier = (nom: string) => ({ nom, valeur: echec?.saisie[nom], erreur: echec?.erreurs[nom] });
  return (
    <details open={echec !== undefined}>
      <summary>Consigner une mise en demeure</summary>
      <Form method="post" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={echec} />
        <input type="hidden" name="cle" value={cle} />
        <input type="hidden" name="poleId" value={poleId ?? ''} />
        <Champ
          {...lier('le')}
          genre="date"
          libelle="Quand la mise en demeure a-t-elle été envoyée ?"
          aide="Ce jour ne compte pas. Le délai est en jours ouvrables scolaires."
          largeur="moyenne"
        />
        <Champ
          {...lier('manquement')}
          libelle="Quelle obligation n’est pas respectée ?"
          aide="Ce texte est chiffré. Le pôle le lit."
          longueurMaximale={500}
        />
        <div className="formulaire-pied">
          <Bouton name="intention" value="demeure">
            Consigner la mise en demeure
          </Bouton>
        </div>
      </Form>
    </details>
  );
}
