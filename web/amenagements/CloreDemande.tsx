import { CLOTURES } from '@polaris/regles/amenagements/vocabulaire.ts';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { optionsDe } from './etats.ts';

type PropsClore = { version: number; aujourdhui: string; cle: string; echec: EchecSaisie | undefined };

/** Takes a request out of the queue. */
export function CloreDemande({ version, aujourdhui, cle, echec }: PropsClore) {
  return (
    <details className="retrait" open={echec !== undefined}>
      <summary>Clore cette demande</summary>
      <Form method="post" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={echec} />
        <input type="hidden" name="intention" value="clore" />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="cle" value={cle} />
        <GroupeRadio
          nom="cloture"
          legende="Comment se termine-t-elle ?"
          valeur={echec?.saisie.cloture}
          erreur={echec?.erreurs.cloture}
          options={optionsDe(CLOTURES)}
        />
        <Champ
          nom="closeLe"
          genre="date"
          libelle="Close le"
          valeur={echec?.saisie.closeLe ?? aujourdhui}
          erreur={echec?.erreurs.closeLe}
          max={aujourdhui}
        />
        <Bouton variante="secondaire">Clore la demande</Bouton>
      </Form>
    </details>
  );
}
