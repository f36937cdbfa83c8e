import { Form } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';

type PropsFormulaireLien = {
  cle: string;
  aujourdhui: string;
  echec: EchecSaisie | undefined;
  document: { perime: boolean } | null;
};

/** For whom a personal link is made, and until when it answers. */
export function FormulaireLien({ cle, aujourdhui, echec, document }: PropsFormulaireLien) {
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      {(!document || document.perime) && (
        <Avis genre="attention" titre="Il faut d’abord un document à jour à faire lire.">
          <p>Émettez-le depuis la page des signatures, puis revenez ici.</p>
        </Avis>
      )}
      <input type="hidden" name="intention" value="inviter" />
      <input type="hidden" name="cle" value={cle} />
      <Champ
        nom="nom"
        libelle="Qui recevra ce lien ?"
        aide="Prénom et nom. Le lien est personnel : il ne donne accès qu’à ce document, une seule fois."
        longueurMaximale={120}
        valeur={echec?.saisie.nom}
        erreur={echec?.erreurs.nom}
      />
      <Champ
        nom="expireLe"
        genre="date"
        libelle="Jusqu’à quel jour ?"
        aide="Laissez vide pour quatorze jours."
        min={aujourdhui}
        valeur={echec?.saisie.expireLe}
        erreur={echec?.erreurs.expireLe}
        facultatif
      />
      <Bouton>Préparer le lien</Bouton>
    </Form>
  );
}
