import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { formaterDate, formaterNombre, formaterQuantite } from '../composants/formats.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';

type PropsCorrection = {
  vue: Sortie<'financement.preparerCorrection'>;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** The figure as it stands, the right one, and why. Nothing is rewritten: two movements are added. */
export function Correction({ vue, cle, echec }: PropsCorrection) {
  const { libelle, points, budget, effetLe, jour, auteur } = vue;
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="cle" value={cle} />
      <p>
        {libelle}, budget {budget}&nbsp;: {formaterQuantite(points, 'point')}, avec effet le{' '}
        {formaterDate(effetLe)}, connus le {formaterDate(jour)} par {auteur}.
      </p>
      <p>
        Ce mouvement reste lisible. Un contre-mouvement de {formaterNombre(-points)} l’annule, puis le chiffre
        juste s’ajoute. Un mouvement ne se corrige qu’une fois.
      </p>
      <Champ
        genre="nombre"
        nom="points"
        libelle="Quel est le nombre de points juste ?"
        aide="Par exemple 88 ou 52,32. Indiquez 0 pour l’annuler sans le remplacer."
        largeur="courte"
        valeur={echec?.saisie.points}
        erreur={echec?.erreurs.points}
      />
      <Champ
        nom="motif"
        libelle="Pourquoi le corriger ?"
        longueurMaximale={300}
        valeur={echec?.saisie.motif}
        erreur={echec?.erreurs.motif}
      />
      <div className="formulaire-pied">
        <Bouton>Corriger le mouvement</Bouton>
      </div>
    </Form>
  );
}
