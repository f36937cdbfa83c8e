import type { Champs } from '@polaris/regles/regle.ts';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { ChampsFaits } from '../regles/ChampFait.tsx';
import type { Saisie } from '../regles/essai.ts';
import { MOTS } from './aides.ts';

type PropsFormulaireAide = {
  champs: Champs;
  saisie: Saisie;
  annees: readonly string[];
  echec: EchecSaisie | undefined;
};

/** The facts of an aid, prefilled from the file. Sent by post: what is said of a person stays out of addresses. */
export function FormulaireAide({ champs, saisie, annees, echec }: PropsFormulaireAide) {
  return (
    <Form
      key={JSON.stringify(saisie)}
      method="post"
      action="#reponse"
      noValidate
      className="formulaire-guide"
    >
      {/* The first submit button is what Enter presses: it must be neither « Retirer » nor « Ajouter ». */}
      <input type="submit" hidden />
      <RecapitulatifErreurs echec={echec} />
      <ChampsFaits
        champs={champs}
        saisie={saisie}
        erreurs={echec?.erreurs ?? {}}
        annees={annees}
        mots={MOTS}
      />
      <Bouton>Vérifier</Bouton>
    </Form>
  );
}
