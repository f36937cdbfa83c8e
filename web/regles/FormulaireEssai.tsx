import type { Champs } from '@polaris/regles/regle.ts';
import { useEffect } from 'react';
import { Form, useLocation } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { idChamp } from '../composants/EnveloppeChamp.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { ChampsFaits } from './ChampFait.tsx';
import type { Saisie } from './essai.ts';

type PropsFormulaireEssai = {
  champs: Champs;
  saisie: Saisie;
  annees: readonly string[];
  echec: EchecSaisie | undefined;
  /** Field of the row just added. */
  nouvelle: string | null;
};

/** « Essayer la règle »: a form generated from what the rule asks, sent by its address, to be shared. */
export function FormulaireEssai({ champs, saisie, annees, echec, nouvelle }: PropsFormulaireEssai) {
  const { pathname, search } = useLocation();
  useEffect(() => {
    if (nouvelle && search) document.getElementById(idChamp(nouvelle))?.focus();
  }, [nouvelle, search]);
  return (
    <Form key={search} method="get" action={`${pathname}#reponse`} noValidate className="formulaire-guide">
      {/* The first submit button is what Enter presses: it must be neither « Retirer » nor « Ajouter ». */}
      <input type="submit" hidden />
      <RecapitulatifErreurs echec={echec} />
      <ChampsFaits champs={champs} saisie={saisie} erreurs={echec?.erreurs ?? {}} annees={annees} />
      <Bouton>Essayer la règle</Bouton>
    </Form>
  );
}
