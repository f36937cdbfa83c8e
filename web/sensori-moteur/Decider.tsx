import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { DECISIONS } from './decisions.ts';

type PropsDecider = { echec: EchecSaisie | undefined; children: ReactNode };

/** The list with its boxes, and what to do with those ticked; the effect is shown before anything is recorded. */
export function Decider({ echec, children }: PropsDecider) {
  return (
    <Form method="post" noValidate>
      <RecapitulatifErreurs echec={echec} />
      {children}
      <GroupeRadio
        nom="decision"
        legende="Que décidez-vous pour les échelles cochées ?"
        options={DECISIONS}
        valeur={echec?.saisie.decision ?? 'confirmation'}
        erreur={echec?.erreurs.decision}
      />
      <Bouton name="intention" value="verifier">
        Voir l’effet
      </Bouton>
    </Form>
  );
}
