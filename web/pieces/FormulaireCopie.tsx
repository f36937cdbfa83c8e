import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';

type PropsFormulaireCopie = {
  code: string;
  gardien: string;
  integrationId: string;
  aujourdhui: string;
  cle: string;
  retour: string;
  echec: EchecSaisie | undefined;
};

/** Notes that a school was given its copy: the day is all there is to say. */
export function FormulaireCopie(props: PropsFormulaireCopie) {
  const { code, gardien, integrationId, aujourdhui, cle, retour, echec } = props;
  const cachees = { cle, code, gardien, integrationId, exemplaire: 'copie' };
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      {Object.entries(cachees).map(([nom, valeur]) => (
        <input key={nom} type="hidden" name={nom} value={valeur} />
      ))}
      <p>
        L’école garde une copie du protocole et de ses annexes, jamais un bilan médical ni une échelle. Chaque
        nouvelle version du protocole ou d’un PDF la rend à refaire.
      </p>
      <Champ
        genre="date"
        nom="datePiece"
        libelle="Quel jour la copie a-t-elle été remise ?"
        valeur={echec ? echec.saisie.datePiece : aujourdhui}
        erreur={echec?.erreurs.datePiece}
        max={aujourdhui}
      />
      <div className="formulaire-pied">
        <Bouton>Noter la copie remise</Bouton>
        <Link to={retour}>Revenir aux pièces sans rien noter</Link>
      </div>
    </Form>
  );
}
